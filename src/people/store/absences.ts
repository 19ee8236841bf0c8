import { newId } from "../../database/id.ts";
import type { Reads, Tx } from "../../database/index.ts";
import type { Day } from "../../plan/model.ts";
import type { Absence } from "../absence.ts";
import { record, subjectOf } from "./log.ts";

type Row = Omit<Absence, "unit"> & { readonly unitCode: string };

const select = {
  ...{ id: true, unitCode: true, personId: true, standInId: true, from: true, to: true },
} as const;

const absenceOf = ({ id, unitCode, personId, standInId, from, to }: Row): Absence => ({
  ...{ id, unit: unitCode, personId, standInId, from, to },
});

/** Those that are not over on a day, whether they have begun or not, the earliest first. */
export async function absencesFrom(
  read: Reads,
  planId: string,
  day: Day,
  units?: readonly string[],
): Promise<Absence[]> {
  const rows = await read.absence.findMany({
    where: {
      ...{ planId, endedAt: null, to: { gte: day } },
      ...(units ? { unitCode: { in: [...units] } } : {}),
    },
    select,
    orderBy: [{ from: "asc" }, { id: "asc" }],
  });
  return rows.map(absenceOf);
}

/** Null if there is none such, or it was taken back. */
export async function absenceBy(read: Reads, planId: string, id: string): Promise<Absence | null> {
  const row = await read.absence.findFirst({ where: { id, planId, endedAt: null }, select });
  return row && absenceOf(row);
}

interface Doing {
  readonly planId: string;
  readonly byId: string;
  readonly now: Date;
}

/** Another one of the person there that touches these days is over with it: they said it anew. */
export async function beginAbsence(
  tx: Tx,
  { unit, ...absence }: Omit<Absence, "id">,
  { planId, byId, now }: Doing,
): Promise<Absence> {
  const id = newId();
  const { personId, from, to } = absence;
  await tx.absence.updateMany({
    where: {
      ...{ planId, unitCode: unit, personId, endedAt: null },
      ...{ from: { lte: to }, to: { gte: from } },
    },
    data: { endedAt: now },
  });
  await tx.absence.create({ data: { id, planId, unitCode: unit, ...absence, createdAt: now } });
  await record(tx, {
    ...{ at: now, byId, action: "absence.began", subject: subjectOf(unit) },
    detail: { absenceId: id, from, to, standInId: absence.standInId },
  });
  return { id, unit, ...absence };
}

/** Takes it back; or, of whoever was to stand in, only that. */
export async function endAbsence(
  tx: Tx,
  { id, unit }: Absence,
  what: "absence" | "stand-in",
  { byId, now }: Doing,
): Promise<void> {
  await tx.absence.update({
    where: { id },
    data: what === "absence" ? { endedAt: now } : { standInId: null },
  });
  const action = what === "absence" ? "absence.ended" : "absence.declined";
  await record(tx, { at: now, byId, action, subject: subjectOf(unit), detail: { absenceId: id } });
}
