import { type Acting, actingUnits, entersFor } from "../people/acting.ts";
import { daysBetween } from "../plan/day.ts";
import type { Duty, Plan, Unit } from "../plan/model.ts";
import { type OccasionOwed, occasionsOwedBy } from "../plan/occasions.ts";
import { currentUnit } from "../plan/units.ts";
import { placedIn, type Spanning, type Sums, sumsOf, type TaskFact } from "./periodic-sums.ts";
import { dutyOf } from "./questions.ts";
import { tellsOfDeeds } from "./status.ts";

/** The periodic reports that this person may send today, sent or not, unit after unit. */
export function allOwed(acting: Acting): OccasionOwed[] {
  return owedBy(acting, actingUnits(acting));
}

/** Those that these units owe today, sent or not, unit after unit. */
export function owedBy({ plan, today }: Acting, units: readonly Unit[]): OccasionOwed[] {
  return units.flatMap((unit) => occasionsOwedBy(plan, unit, today));
}

/** One of those that are asked of a unit's people, for whoever enters it in their stead; null if it is not. */
export function owedInstead(
  { plan, today }: Pick<Acting, "plan" | "today">,
  unit: string,
  occasion: string,
): OccasionOwed | null {
  const current = currentUnit(plan, unit, today);
  const owed = current ? occasionsOwedBy(plan, current, today) : [];
  return owed.find((one) => one.unit.code === unit && one.occasion.code === occasion) ?? null;
}

/** What a draft that this person may enter is about; null if it is another's, or the plan no longer asks for it. */
export function owedFor(
  acting: Acting,
  draft: { readonly unit: string; readonly subject: string | null; readonly byOffice: boolean },
): OccasionOwed | null {
  const { unit, subject } = draft;
  if (subject === null || !entersFor(acting, unit, draft)) return null;
  return owedInstead(acting, unit, subject);
}

/** The reports of a unit that what is sent today may be for, the nearest due first; sent or not. */
export function owedNear(acting: Acting, unitCode: string): OccasionOwed[] {
  const { plan, today } = acting;
  const unit = currentUnit(plan, unitCode, today);
  if (!unit) return [];
  const away = ({ occasion }: OccasionOwed) => Math.abs(daysBetween(today, occasion.last));
  return occasionsOwedBy(plan, unit, today)
    .filter(({ occasion }) => occasion.period.from <= today)
    .toSorted((a, b) => away(a) - away(b));
}

/** What the bot knows of the work that a report is about. */
export interface Known {
  readonly sums: Sums;
  /** Reports of activities that lie partly in another period, whatever was chosen for them. */
  readonly spans: readonly TaskFact[];
  readonly unreported: readonly Duty[];
  /** Numbers of the reports of something done that are in the sums. */
  readonly numbers: readonly number[];
}

/** What task reports tell of the work that a periodic report is about; such as tell of no deed are in no sum. */
export type Told = Pick<Known, "sums" | "spans">;

/**
 * Every face that holds a periodic report against the task reports asks here.
 *
 * @param facts those of the units that it covers; one whose duty the plan has no more tells nothing
 */
export function toldOf(
  plan: Plan,
  owed: OccasionOwed,
  facts: readonly TaskFact[],
  { spanning = null }: { readonly spanning?: Spanning | null | undefined } = {},
): Told {
  const known = facts.filter(({ duty }) => dutyOf(plan, duty) !== null);
  return {
    sums: sumsOf(plan, owed, known, spanning),
    spans: placedIn(plan, owed.occasion, known).spans.filter(
      ({ status, elsewhere }) => tellsOfDeeds(status) && !elsewhere,
    ),
  };
}

/** How many reports tell of something done in the period, with those that are not added up here. */
export function deedsIn({ sums, spans }: Told): number {
  return sums.reports + spans.length + (sums.joint?.elsewhere.length ?? 0);
}
