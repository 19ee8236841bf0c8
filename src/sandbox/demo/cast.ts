import type { UnitRole } from "../../people/who.ts";
import type { Plan, Unit } from "../../plan/model.ts";
import { type Chance, chance } from "./chance.ts";
import { type Invented, inventPeople } from "./names.ts";

/** How a unit reports. */
export type Habit = "early" | "steady" | "late" | "silent";

/** An invented person with a place in a unit. */
export interface Member {
  readonly person: Invented;
  readonly unit: Unit;
  readonly role: UnitRole;
}

export interface UnitCast {
  readonly unit: Unit;
  readonly habit: Habit;
  /** The principal first; nobody in some units. */
  readonly people: readonly Member[];
  /** Its principal blocks the bot one day. */
  readonly blocks: boolean;
}

export interface Cast {
  readonly office: readonly Invented[];
  readonly units: readonly UnitCast[];
  /** Someone without an invitation. */
  readonly stranger: Invented;
}

const OFFICE = 2;
/** One unit in so many has nobody yet. */
const VACANT = 12;
/** Of the units that have somebody; what is left over is steady. */
const SHARES: readonly { readonly habit: Habit; readonly share: number }[] = [
  { habit: "silent", share: 0.1 },
  { habit: "late", share: 0.28 },
  { habit: "early", share: 0.27 },
];

/** Who there is, and what they are like: two at the office, and the units' people. */
export function castOf(plan: Plan, seed: number): Cast {
  const shuffled = chance(seed, "cast").shuffled(plan.units.filter(({ reports }) => reports));
  const staffed = shuffled.slice(Math.floor(shuffled.length / VACANT));
  const habits = habitsFor(staffed.length);
  const firstWith = (habit: Habit) => staffed[habits.indexOf(habit)];
  const rolesOf = (unit: Unit): UnitRole[] => {
    if (!staffed.includes(unit)) return [];
    return unit === firstWith("steady") ? ["principal", "deputy", "leader"] : ["principal"];
  };

  const places = plan.units.flatMap((unit) => rolesOf(unit).map((role) => ({ unit, role })));
  const people = inventPeople(OFFICE + places.length, chance(seed, "names"));
  const members = places.map((place, index) => ({
    ...place,
    person: people[OFFICE + index] as Invented,
  }));
  return {
    office: people.slice(0, OFFICE),
    units: plan.units
      .filter(({ reports }) => reports)
      .map((unit) => ({
        unit,
        habit: habits[staffed.indexOf(unit)] ?? "silent",
        people: members.filter((member) => member.unit === unit),
        blocks: unit === firstWith("late"),
      })),
    stranger: { given: "Người lạ", full: "Người lạ" },
  };
}

function habitsFor(count: number): Habit[] {
  const habits = SHARES.flatMap(({ habit, share }): Habit[] =>
    Array(Math.round(count * share)).fill(habit),
  );
  return [...habits, ...Array<Habit>(count - habits.length).fill("steady")];
}

/** What is decided about one unit depends on nothing but the seed and the unit. */
export function luckOf(seed: number, { unit }: UnitCast, ...about: readonly string[]): Chance {
  return chance(seed, unit.code, unit.validFrom ?? "", ...about);
}
