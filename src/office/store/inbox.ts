import type { Reads, Tx } from "../../database/index.ts";
import { deadlineStateOf, NO_FACTS } from "../../deadlines/deadline.ts";
import { readDeadlineFacts } from "../../deadlines/store/facts.ts";
import { countWaitingPapers } from "../../deadlines/store/papers.ts";
import { dayOf } from "../../plan/day.ts";
import { deadlineOf } from "../../plan/deadlines.ts";
import type { Day, Plan } from "../../plan/model.ts";
import { unitNamed } from "../../plan/units.ts";
import { saidBy } from "../../reports/store/said.ts";
import { readWaiting } from "../../reports/store/waiting.ts";
import { touches } from "../../reports/touching.ts";
import { toLookAtFirst, type Waiting } from "../../reports/waiting.ts";
import type { Inbox, InboxItem } from "../inbox.ts";
import { afterFreeze } from "./after-freeze.ts";

/** When the office looked last: one mark for all of its members. */
const KEY = "inbox-looked-at";

/** What waits for the office, as of now. */
export async function readInbox(read: Reads, plan: Plan, now: Date): Promise<Inbox> {
  const { id: planId } = plan;
  const [waiting, papers, obstacles, extensions, lookedAt] = await Promise.all([
    readWaiting(read, plan, dayOf(now, plan.timeZone)),
    countWaitingPapers(read, planId),
    read.obstacle.count({ where: { planId, state: "open" } }),
    read.extension.count({ where: { planId, state: "requested" } }),
    lookedAtOf(read, planId),
  ]);
  const isAfterDeadline = await deadlinesOf(read, plan, waiting, now);
  const frozen = await afterFreeze(read, plan, waiting);
  const items = toLookAtFirst(waiting).map(
    (one): InboxItem => ({
      ...one,
      isFresh: lookedAt === null || one.since > lookedAt,
      isAfterDeadline: isAfterDeadline(one),
      isAfterFreeze: frozen.has(one),
    }),
  );
  return { items, papers, obstacles, extensions };
}

/** What is to be looked at before it goes into the report of an occasion, or out of it. */
export async function warnedOf(
  read: Reads,
  plan: Plan,
  occasion: string,
  { items }: Pick<Inbox, "items">,
): Promise<InboxItem[]> {
  const warned: InboxItem[] = [];
  for (const one of items.filter(({ warnings }) => warnings.length > 0)) {
    const isOf =
      one.kind === "periodic"
        ? one.report.occasion === occasion
        : touches(plan, occasion, one.report, await saidBy(read, one.report));
    if (isOf) warned.push(one);
  }
  return warned;
}

/** One report as the office looks at it, whether it waits or not. */
export async function readInboxItem(
  read: Reads,
  plan: Plan,
  now: Date,
  id: string,
): Promise<InboxItem | null> {
  const waiting = await readWaiting(read, plan, dayOf(now, plan.timeZone), id);
  const [one] = waiting;
  if (!one) return null;
  const isAfterDeadline = await deadlinesOf(read, plan, waiting, now);
  const isAfterFreeze = (await afterFreeze(read, plan, waiting)).has(one);
  return { ...one, isFresh: false, isAfterDeadline: isAfterDeadline(one), isAfterFreeze };
}

export async function lookedAtOf(read: Reads, planId: string): Promise<Date | null> {
  const row = await read.setting.findUnique({ where: { planId_key: { planId, key: KEY } } });
  return row && new Date(row.value);
}

/** Somebody of the office looks. */
export async function markLooked(tx: Tx, planId: string, now: Date): Promise<void> {
  const where = { planId_key: { planId, key: KEY } };
  const value = now.toISOString();
  await tx.setting.upsert({ where, create: { planId, key: KEY, value }, update: { value } });
}

/** The last on-time day that a report's unit has for it; null: it is for no deadline. */
export async function dueOf(read: Reads, plan: Plan, one: Waiting, now: Date): Promise<Day | null> {
  return (await lastDaysOf(read, plan, [one], now))(one);
}

/** Whether what happened to a periodic report came after its unit's own last on-time day. */
async function deadlinesOf(
  read: Reads,
  plan: Plan,
  waiting: readonly Waiting[],
  now: Date,
): Promise<(one: Waiting) => boolean> {
  const lastOf = await lastDaysOf(read, plan, waiting, now);
  return (one) => {
    const last = lastOf(one);
    return last !== null && dayOf(one.since, plan.timeZone) > last;
  };
}

async function lastDaysOf(
  read: Reads,
  plan: Plan,
  waiting: readonly Waiting[],
  now: Date,
): Promise<(one: Waiting) => Day | null> {
  const units = [...new Set(waiting.flatMap((one) => (one.kind === "periodic" ? [one.unit] : [])))];
  const facts = units.length > 0 ? await readDeadlineFacts(read, plan, units) : null;
  return (one) => {
    const deadline = one.kind === "periodic" && deadlineOf(plan, one.report.occasion);
    const unit = unitNamed(plan, one.unit, dayOf(one.since, plan.timeZone));
    if (!deadline || !unit) return null;
    const known = facts?.get(deadline.code) ?? NO_FACTS;
    return deadlineStateOf(plan, deadline, unit, known, now).last;
  };
}
