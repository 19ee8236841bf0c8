import type { Clock } from "../clock.ts";
import type { Database } from "../database/index.ts";
import { membersOf } from "../people/store/members.ts";
import { dayOf } from "../plan/day.ts";
import type { Day, Plan } from "../plan/model.ts";
import { unitOn } from "../plan/units.ts";
import type { PersonView } from "./protocol.ts";

export type PlaceView = PersonView["place"];

/** What the bot knows people as, read from its database. */
export interface Places {
  /** As of the last look. */
  of(personId: number): PlaceView;
  /** Looks again; returns those whose place is another now. */
  look(): Promise<readonly number[]>;
}

export function createPlaces(database: Pick<Database, "read">, plan: Plan, clock: Clock): Places {
  let places = new Map<number, PlaceView>();

  async function read(): Promise<Map<number, PlaceView>> {
    const members = await membersOf(database.read, plan.id);
    const units = new Map<number, Set<string>>();
    const onlookers = new Set<number>();
    const found = new Map<number, PlaceView>();
    for (const { unit, role, person } of members) {
      const id = Number(person.telegramId);
      if (role === "office") found.set(id, { kind: "office" });
      else if (unit === null) onlookers.add(id);
      else units.set(id, (units.get(id) ?? new Set()).add(unit));
    }
    const today = dayOf(clock.now(), plan.timeZone);
    for (const [id, codes] of units) {
      // Whoever has a place in the office is shown there.
      if (!found.has(id)) found.set(id, { kind: "unit", unit: namesOf(plan, codes, today) });
    }
    for (const id of onlookers) if (!found.has(id)) found.set(id, { kind: "onlooker" });
    return found;
  }

  return {
    of: (personId) => places.get(personId) ?? null,
    async look() {
      const before = places;
      places = await read();
      return [...new Set([...before.keys(), ...places.keys()])].filter(
        (id) => JSON.stringify(before.get(id)) !== JSON.stringify(places.get(id)),
      );
    },
  };
}

/** In the order of the plan. A code names the unit that bears it today, or the last that did. */
function namesOf(plan: Plan, codes: ReadonlySet<string>, today: Day): string {
  const units = [...codes].map(
    (code) => unitOn(plan, code, today) ?? plan.units.findLast((unit) => unit.code === code),
  );
  return plan.units
    .filter((unit) => units.includes(unit))
    .map(({ name }) => name)
    .join(", ");
}
