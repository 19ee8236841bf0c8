import type { Reads } from "../../database/index.ts";
import type { Waiting } from "../../outbox/index.ts";
import { keyOfPlan } from "../../outbox/keys.ts";
import { addDays, dayOf, instantOf } from "../../plan/day.ts";
import { groupedBy } from "../../plan/grouped.ts";
import type { Plan } from "../../plan/model.ts";
import { APART, COUNTED } from "../load.ts";
import { KINDS } from "../matter.ts";

/** What some people are told today: what is due to them now, and how many messages they have got. */
export interface PersonsDay {
  readonly waiting: readonly Waiting[];
  /** Messages of today that nobody asked for, those included of which it is not known if they arrived. */
  readonly said: number;
}

const GATHERED = KINDS.filter((kind) => !APART.includes(kind));

/** Two queries, however many people are asked about. */
export async function readPersonsDays(
  read: Reads,
  plan: Plan,
  personIds: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, PersonsDay>> {
  const { timeZone } = plan;
  const today = dayOf(now, timeZone);
  const [from, to] = [today, addDays(today, 1)].map((day) => instantOf(day, "00:00", timeZone));
  const own = { key: { startsWith: keyOfPlan(plan.id) }, personId: { in: [...personIds] } };
  const [waiting, sent] = await Promise.all([
    read.notice.findMany({
      where: {
        ...{ ...own, state: "planned", kind: { in: GATHERED } },
        notBefore: { lte: now },
      },
      orderBy: [{ notBefore: "asc" }, { key: "asc" }],
    }),
    read.notice.findMany({
      where: {
        ...{ ...own, state: { in: ["sent", "uncertain"] }, kind: { in: [...COUNTED] } },
        settledAt: { gte: from, lt: to },
      },
      select: { personId: true, messageId: true, settledAt: true },
    }),
  ]);
  const due = groupedBy(waiting, ({ personId }) => personId);
  const got = groupedBy(sent, ({ personId }) => personId);
  return new Map(
    personIds.map((id) => {
      // Of those that may not have arrived no id is known; one message's came to one end.
      const messages = (got.get(id) ?? []).map(
        ({ messageId, settledAt }) => messageId ?? settledAt?.toISOString(),
      );
      return [id, { waiting: due.get(id) ?? [], said: new Set(messages).size }];
    }),
  );
}

/** What was said today, by its keys: an earlier message may have taken it along before its time. */
export async function saidToday(read: Reads, plan: Plan, now: Date): Promise<Set<string>> {
  const start = instantOf(dayOf(now, plan.timeZone), "00:00", plan.timeZone);
  const rows = await read.notice.findMany({
    where: {
      ...{ key: { startsWith: keyOfPlan(plan.id) }, notBefore: { gte: start } },
      state: { in: ["sent", "uncertain"] },
    },
    select: { key: true },
  });
  return new Set(rows.map(({ key }) => key));
}
