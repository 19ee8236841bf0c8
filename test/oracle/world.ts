import { newId } from "../../src/database/id.ts";
import type { Database } from "../../src/database/index.ts";
import { addDays, dayOf, daysBetween } from "../../src/plan/day.ts";
import type { Day, Plan, Unit } from "../../src/plan/model.ts";
import { storePlan } from "../../src/plan/store/plan.ts";
import { existsOn } from "../../src/plan/units.ts";
import type { Chance } from "../../src/sandbox/demo/chance.ts";

export const OFFICE = "lan";

/** The district in which a history plays, and the instant to which it has come. */
export interface World {
  readonly database: Database;
  readonly plan: Plan;
  readonly luck: Chance;
  readonly units: readonly Unit[];
  readonly now: Date;
  readonly today: Day;
}

export function worldAt(place: Pick<World, "database" | "plan" | "luck">, now: Date): World {
  const { plan } = place;
  const units = unitsTold(plan);
  return { ...place, units, now, today: dayOf(now, plan.timeZone) };
}

/** Of each kind of unit so many, beside those of which there is something special to tell. */
const OF_A_KIND = 2;

/** Of whom a history tells: those that merge, those with stocks, rates and shares, the office's own. */
function unitsTold(plan: Plan): Unit[] {
  const merging = plan.units.filter(({ validTo }) => validTo !== null);
  const asked = plan.figures
    .filter(({ kind, aggregate }) => kind !== "count" || aggregate === "latest")
    .flatMap(
      ({ code }) => plan.duties.find(({ figures }) => figures.includes(code))?.units[0] ?? [],
    );
  const told = new Set([
    ...merging.flatMap(({ code, successors }) => [code, ...successors]),
    ...[plan.office.unit, ...asked],
    ...plan.unitKinds.flatMap(({ code }) =>
      plan.units
        .filter(({ kind }) => kind === code)
        .slice(0, OF_A_KIND)
        .map((unit) => unit.code),
    ),
  ]);
  return plan.units.filter(
    ({ code, reports, hasDuties }) => told.has(code) && (reports || hasDuties),
  );
}

/** A week after the plan began, in the year that it is about. */
export function beginOf({ year, period }: Pick<Plan, "year" | "period">): Day {
  const newYear = `${year}-01-01`;
  return addDays(period.from < newYear ? newYear : period.from, 7);
}

/** How many days a history has. */
export const daysOf = (plan: Plan): number => daysBetween(beginOf(plan), plan.period.to);

export const personOf = ({ code }: Pick<Unit, "code">): string => `p-${code}`;
export const leaderOf = ({ code }: Pick<Unit, "code">): string => `l-${code}`;

/** The plan, the office, and in each unit somebody and who leads it. */
export async function settle({ database, plan, units, now }: World): Promise<void> {
  await storePlan(database, plan, "oracle", now);
  await database.write(async (tx) => {
    const people = [
      { id: OFFICE, unitCode: null, role: "office" as const },
      ...[...new Set(units.map(({ code }) => code))].flatMap((code) => [
        { id: personOf({ code }), unitCode: code, role: "principal" as const },
        { id: leaderOf({ code }), unitCode: code, role: "leader" as const },
      ]),
    ];
    for (const { id, unitCode, role } of people) {
      await tx.person.create({
        data: { id, telegramId: id, name: id, language: "vi", createdAt: now },
      });
      const place = { planId: plan.id, personId: id, unitCode, role, from: now };
      await tx.membership.create({ data: { id: newId(), ...place } });
    }
  });
}

/** A unit of the pool; rarely one that is closed by now, of which something was begun before. */
export function someUnit({ luck, units, today }: World): Unit {
  const unit = luck.pick(units);
  if (existsOn(unit, today) || luck.is(0.2)) return unit;
  return luck.pick(units.filter((one) => existsOn(one, today)));
}

/** A day some time before. */
export function recently(
  { luck, plan, today }: Pick<World, "luck" | "plan" | "today">,
  most: number,
): Day {
  const day = addDays(today, -luck.between(0, most));
  const first = beginOf(plan);
  if (day < first) return first;
  return day;
}
