import type { Plan } from "../plan/model.ts";
import { type Occasion, occasionsOf } from "../plan/occasions.ts";

/** Of which reports a template is: those of a period, or those of a special month. */
export const OUTLINES = ["period", "month"] as const;
export type Outline = (typeof OUTLINES)[number];

export function outlineOf({ kind }: Pick<Occasion, "kind">): Outline {
  return kind === "special-month" ? "month" : "period";
}

/** The outlines of which the plan has reports. */
export function outlinesIn(plan: Plan): Outline[] {
  const own = new Set(occasionsOf(plan).map(outlineOf));
  return OUTLINES.filter((outline) => own.has(outline));
}
