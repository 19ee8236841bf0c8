import { type Acting, actingUnits } from "../people/acting.ts";
import type { Duty } from "../plan/model.ts";
import { type OccasionOwed, occasionsOwedBy } from "../plan/occasions.ts";
import type { Sums } from "./periodic-sums.ts";

/** The periodic reports that this person may send today, sent or not, unit after unit. */
export function allOwed(acting: Acting): OccasionOwed[] {
  const { plan, today } = acting;
  return actingUnits(acting).flatMap((unit) => occasionsOwedBy(plan, unit, today));
}

/** One of them; null if it is none of this person's. */
export function owedOf(acting: Acting, unit: string, occasion: string): OccasionOwed | null {
  const owed = allOwed(acting).filter((one) => one.occasion.code === occasion);
  return owed.find((one) => one.unit.code === unit) ?? null;
}

/** What a draft of this person's unit is about; null if it is another's, or the plan no longer asks for it. */
export function owedFor(
  acting: Acting,
  { unit, subject }: { readonly unit: string; readonly subject: string | null },
): OccasionOwed | null {
  return subject === null ? null : owedOf(acting, unit, subject);
}

/** What the bot knows of the work that a report is about. */
export interface Known {
  readonly sums: Sums;
  readonly unreported: readonly Duty[];
}
