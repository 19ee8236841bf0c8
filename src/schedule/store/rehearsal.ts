import type { Reads } from "../../database/index.ts";
import type { Calendar } from "../../plan/calendar.ts";
import { addDays, instantOf } from "../../plan/day.ts";
import type { Period, Plan } from "../../plan/model.ts";
import { inSlices } from "../../slices.ts";
import { messagesIn } from "../due.ts";
import { grouped, type Rehearsal } from "../rehearsal.ts";
import { ledgerOf } from "./board.ts";
import { cancelledOnes } from "./cancelled.ts";
import { readScheduleFacts } from "./facts.ts";
import { waitingOnes } from "./ledger.ts";
import { saidToday } from "./said.ts";

interface Stage {
  readonly plan: Plan;
  readonly calendar: Calendar;
  readonly now: Date;
}

/** What will be said within these days, by what is known now; of the past, what the ledger says. */
export async function rehearse(read: Reads, stage: Stage, span: Period): Promise<Rehearsal> {
  const { plan, calendar, now } = stage;
  const start = instantOf(span.from, "00:00", plan.timeZone);
  const end = new Date(Number(instantOf(addDays(span.to, 1), "00:00", plan.timeZone)) - 1);
  const after = new Date(Math.max(Number(now), Number(start) - 1));
  const past = now > start ? await ledgerOf(read, plan, { from: start, to: before(now, end) }) : [];
  if (after >= end) return { span, groups: [], past };
  const [{ facts }, waiting, cancelled, said] = await Promise.all([
    readScheduleFacts(read, plan),
    waitingOnes(read, plan, { from: after, to: end }),
    cancelledOnes(read, plan, { from: after, to: end }),
    saidToday(read, plan, now),
  ]);
  const basis = { plan, calendar, facts };
  const decided = await inSlices(messagesIn(basis, { from: after, to: end }, waiting));
  const known = new Set(decided.map(({ key }) => key));
  const others = [
    ...waiting,
    ...cancelled.flatMap(({ notice, wasDecided }) => (wasDecided ? [notice] : [])),
  ].filter(({ key }) => !known.has(key));
  const off = new Set(cancelled.map(({ notice }) => notice.key));
  const coming = decided.filter(({ key }) => !said.has(key));
  const items = [...coming, ...others].map((notice) => ({
    notice,
    isCancelled: off.has(notice.key),
  }));
  return { span, past, groups: grouped(items) };
}

function before(a: Date, b: Date): Date {
  return a < b ? a : b;
}
