import { byDay } from "../plan/by-day.ts";
import { groupedBy } from "../plan/grouped.ts";
import type { Day, Plan, Unit } from "../plan/model.ts";
import { currentUnit } from "../plan/units.ts";
import { inTime, type Placed, placedIn, type TaskFact } from "../reports/periodic-sums.ts";
import { tellsOfDeeds } from "../reports/status.ts";
import type { Scope } from "./totals.ts";

/** The reports of deeds of one unit on one duty, in time. */
type PlacedDeeds = Pick<Placed, "counted" | "spans">;

/** By the code of the duty and the unit that answers for the reporting one. */
type Deeds = ReadonlyMap<string, ReadonlyMap<Unit | null, PlacedDeeds>>;

interface Question {
  readonly plan: Plan;
  readonly time: Scope["time"];
  readonly day: Day;
}

const known = new WeakMap<readonly TaskFact[], Question & { readonly deeds: Deeds }>();

/** Who answers for a code on that day, looked up once. */
export const ownersOn = byDay((plan, day) => {
  const owners = new Map<string, Unit | null>();
  return (code: string): Unit | null => {
    const found = owners.get(code);
    if (found !== undefined) return found;
    const owner = currentUnit(plan, code, day);
    owners.set(code, owner);
    return owner;
  };
});

/**
 * Where each report of a deed belongs. However many figures are asked of the same reports, they are gone through
 * once: of a hundred thousand, going through them for each figure was a third of what all tables took.
 */
export function deedsPlaced(facts: readonly TaskFact[], question: Question): Deeds {
  const { plan, time, day } = question;
  const last = known.get(facts);
  if (last && last.plan === plan && last.time === time && last.day === day) return last.deeds;
  const owner = ownersOn(plan, day);
  const inOrder = facts.filter(({ status }) => tellsOfDeeds(status)).toSorted(inTime);
  const byDuty = groupedBy(inOrder, ({ duty }) => duty);
  const deeds = new Map(
    [...byDuty].map(([duty, own]) => {
      const byUnit = groupedBy(own, ({ unit }) => owner(unit));
      return [duty, new Map([...byUnit].map(([unit, some]) => [unit, placed(question, some)]))];
    }),
  );
  known.set(facts, { ...question, deeds });
  return deeds;
}

function placed({ plan, time }: Question, deeds: readonly TaskFact[]): PlacedDeeds {
  return time ? placedIn(plan, time, deeds) : { counted: deeds, spans: [] };
}
