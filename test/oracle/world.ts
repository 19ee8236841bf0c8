import { newId } from "../../src/database/id.ts";
import type { Database } from "../../src/database/index.ts";
import { addDays, dayOf } from "../../src/plan/day.ts";
import type { Day, Plan, Unit } from "../../src/plan/model.ts";
import { storePlan } from "../../src/plan/store/plan.ts";
import { existsOn } from "../../src/plan/units.ts";
import type { Chance } from "../../src/sandbox/demo/chance.ts";

/** Of whom a history tells: those that merge, those with stocks, rates and shares, the office's own. */
const POOL = [
  ...["06559", "06574", "06562", "06565", "phong-vh-tt", "tt-vh-tt-tt", "vp-hdnd-ubnd"],
  ...["tt-y-te", "phong-noi-vu", "hoi-lhpn", "phong-ldtbxh-dt"],
];

export const OFFICE = "lan";
export const BEGINS = "2024-01-08";

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
  const units = plan.units.filter(({ code }) => POOL.includes(code));
  return { ...place, units, now, today: dayOf(now, plan.timeZone) };
}

export const personOf = ({ code }: Pick<Unit, "code">): string => `p-${code}`;

/** The plan, the office, and somebody in each unit. */
export async function settle({ database, plan, units, now }: World): Promise<void> {
  await storePlan(database, plan, "oracle", now);
  await database.write(async (tx) => {
    const people = [
      { id: OFFICE, unitCode: null, role: "office" as const },
      ...units.map(({ code }) => {
        return { id: personOf({ code }), unitCode: code, role: "principal" as const };
      }),
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
export function recently({ luck, today }: Pick<World, "luck" | "today">, most: number): Day {
  const day = addDays(today, -luck.between(0, most));
  return day < BEGINS ? BEGINS : day;
}
