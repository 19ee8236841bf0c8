/** Of the figures that were read, those that can stand: neither impossible nor unlikely. */
import type { Figure } from "../plan/model.ts";
import { checkFigures, type Doubt, type Refusal } from "./figure-checks.ts";
import { derive, type FigureValues, withoutDerived } from "./figure-value.ts";

export interface Sound {
  readonly values: FigureValues;
  readonly derived: readonly string[];
  readonly refusals: readonly Refusal[];
  readonly doubts: readonly Doubt[];
}

/** Which of the figures in a refusal is not stored: the part rather than the whole. */
export function blamed(refusal: Refusal): readonly string[] {
  return refusal.kind === "split-differs" ? refusal.parts : [refusal.code];
}

/** Leaves out what is refused or doubted; what only followed from it goes, too. */
export function soundFigures(
  { values, derived }: { readonly values: FigureValues; readonly derived: readonly string[] },
  figures: readonly Figure[],
): Sound {
  const { refusals, doubts } = checkFigures(values, figures);
  const bad = new Set([...refusals.flatMap(blamed), ...doubts.map(({ code }) => code)]);
  if (bad.size === 0) return { values, derived, refusals, doubts };
  const stands = withoutDerived(values, derived, figures);
  const kept = Object.fromEntries(Object.entries(stands).filter(([code]) => !bad.has(code)));
  const complete = derive(kept, figures);
  const rules = derived.filter((code) => code in kept);
  return { values: complete.values, derived: [...rules, ...complete.derived], refusals, doubts };
}
