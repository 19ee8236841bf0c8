import { newId } from "../../database/id.ts";
import type { Database, Tx } from "../../database/index.ts";
import { dayOf } from "../../plan/day.ts";
import type { Plan } from "../../plan/model.ts";
import { SETTING_KEYS } from "../settings.ts";

/** Who went on from the former year's plan. */
export interface WentOn {
  /** The plan that they come from. */
  readonly from: string;
  readonly people: number;
  /** Codes of the units whose people did not: the plan has no unit of that code and name. */
  readonly left: readonly string[];
}

/**
 * A new year's plan begins with the people, the absences, the group and the choices of the former one: of the same office, and
 * of units that have their code and their name in both, for a code may be another unit's by then. Once: nobody who
 * leaves later is brought back. Decision 74.
 *
 * @returns null if the plan has people of its own, or nobody comes before it
 */
export async function goOnFromFormerPlan(
  database: Database,
  plan: Plan,
  now: Date,
): Promise<WentOn | null> {
  return database.write(async (tx) => {
    if ((await tx.membership.count({ where: { planId: plan.id } })) > 0) return null;
    const from = await formerOf(tx, plan);
    if (from === null) return null;
    const names = await namesOf(tx, from);
    const goesOn = (code: string | null) =>
      code === null ||
      plan.units.some((unit) => unit.code === code && unit.name === names.get(code));
    const places = await tx.membership.findMany({ where: { planId: from, to: null } });
    const [staying, going] = [
      places.filter(({ unitCode }) => !goesOn(unitCode)),
      places.filter(({ unitCode }) => goesOn(unitCode)),
    ];
    for (const { unitCode, role, personId } of going) {
      const place = { unitCode, role, personId, planId: plan.id, from: now };
      await tx.membership.create({ data: { id: newId(), ...place } });
    }
    const today = dayOf(now, plan.timeZone);
    const away = await tx.absence.findMany({
      where: { planId: from, endedAt: null, to: { gte: today } },
    });
    for (const { id: _before, ...absence } of away.filter((one) => goesOn(one.unitCode))) {
      await tx.absence.create({ data: { ...absence, id: newId(), planId: plan.id } });
    }
    const chosen = { planId: from, key: { in: [...SETTING_KEYS] } };
    for (const { key, value } of await tx.setting.findMany({ where: chosen })) {
      await tx.setting.create({ data: { planId: plan.id, key, value } });
    }
    await tx.officeGroup.updateMany({ where: { planId: from }, data: { planId: plan.id } });
    const left = [...new Set(staying.map(({ unitCode }) => String(unitCode)))].toSorted();
    return { from, people: new Set(going.map(({ personId }) => personId)).size, left };
  });
}

/** The latest plan of a year before, of the same office. */
async function formerOf(tx: Tx, { id, year, office, units }: Plan): Promise<string | null> {
  const own = units.find(({ code }) => code === office.unit)?.name;
  const before = await tx.plan.findMany({
    where: { id: { not: id }, year: { lt: year } },
    orderBy: [{ year: "desc" }, { loadedAt: "desc" }],
  });
  for (const { id: planId } of before) {
    const names = await namesOf(tx, planId);
    if (own !== undefined && names.get(office.unit) === own) return planId;
  }
  return null;
}

/** What the units of a plan that is not loaded are called, by code. */
async function namesOf(tx: Tx, planId: string): Promise<ReadonlyMap<string, string>> {
  const units = await tx.unit.findMany({ where: { planId }, select: { code: true, name: true } });
  return new Map(units.map(({ code, name }) => [code, name]));
}
