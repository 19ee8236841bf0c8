import { inOrder, newId } from "../../database/id.ts";
import type { Reads, Tx } from "../../database/index.ts";
import { record, subjectOf } from "../../people/store/log.ts";
import type { Day } from "../../plan/model.ts";
import { aboutOf, type Matter } from "../matter.ts";
import type { Reason } from "../reason.ts";

export interface Given {
  readonly planId: string;
  readonly unit: string;
  readonly matter: Matter;
  readonly text: string;
  readonly plannedOn: Day | null;
  readonly personId: string;
  readonly now: Date;
}

/** Adds what a unit says; what it said before stays and does not hold any more. */
export async function giveReason(
  tx: Tx,
  { planId, unit: unitCode, matter, text, plannedOn, personId, now: at }: Given,
): Promise<void> {
  const about = aboutOf(matter);
  const before = await lastReason(tx, planId, unitCode, about);
  await tx.delayReason.create({
    data: { id: newId(), planId, unitCode, about, text, plannedOn, personId, at },
  });
  // The day is said after the words, and is no change of them.
  if (before?.text === text) return;
  const action = before ? "reason.changed" : "reason.given";
  const subject = subjectOf(unitCode);
  await record(tx, { at, byId: personId, action, subject, detail: { about } });
}

export async function lastReason(
  read: Reads,
  planId: string,
  unitCode: string,
  about: string,
): Promise<Reason | null> {
  const [last] = await reasonsOf(read, planId, { unitCode, about });
  return last ?? null;
}

/** What units said last, each about each matter; of one unit, of one matter, or all. */
export async function reasonsOf(
  read: Reads,
  planId: string,
  of: { readonly unitCode?: string; readonly about?: string } = {},
): Promise<Reason[]> {
  const rows = await read.delayReason.findMany({
    where: { planId, ...of },
    orderBy: inOrder("at", "desc"),
    include: { person: { select: { name: true } } },
  });
  const last = new Map<string, Reason>();
  for (const { unitCode: unit, about, text, plannedOn, at, person } of rows) {
    const key = `${unit} ${about}`;
    if (!last.has(key)) last.set(key, { unit, about, text, plannedOn, at, by: person.name });
  }
  return [...last.values()];
}
