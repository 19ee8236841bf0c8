/** Whether figures can stand beside each other: no part above its whole, no split with another sum. */
import type { Figure } from "../plan/model.ts";
import { checkFigures, type Refusal } from "../reading/figure-checks.ts";
import { derive, type FigureValues, splitsOf } from "../reading/figure-value.ts";
import { blamed } from "../reading/sound.ts";

/** Figures of which not all can be right. */
export type Conflict = Extract<Refusal, { kind: "part-exceeds-whole" | "split-differs" }>;

/** What does not agree in these figures; whoever keeps, sends or takes them asks here. */
export function conflictsIn(values: FigureValues, figures: readonly Figure[]): Conflict[] {
  return checkFigures(values, figures).refusals.filter(
    (refusal): refusal is Conflict =>
      refusal.kind === "part-exceeds-whole" || refusal.kind === "split-differs",
  );
}

/**
 * What of newly said figures can stand. What was given stays, whatever is said beside it: a figure that is
 * refused erases none, and is asked again.
 *
 * @param byRule codes of those that were not said themselves but follow from the words: they yield first
 */
export function fitting(
  given: FigureValues,
  said: FigureValues,
  figures: readonly Figure[],
  byRule: readonly string[] = [],
): { kept: FigureValues; refusals: readonly Refusal[] } {
  const refusals = new Map<string, Refusal>();
  let kept = said;
  for (;;) {
    const { values, derived } = derive({ ...given, ...kept }, figures);
    const wrong = checkFigures(values, figures).refusals.flatMap((refusal) => {
      const codes = yielding(refusal, Object.keys(kept), { figures, derived, byRule });
      return codes.length > 0 ? [{ refusal, codes }] : [];
    });
    if (wrong.length === 0) return { kept, refusals: [...refusals.values()] };
    const fallen = new Set(wrong.flatMap(({ codes }) => codes));
    // What only followed from the words was nobody's mistake.
    for (const { refusal, codes } of wrong)
      if (!codes.every((code) => byRule.includes(code)))
        refusals.set(placeOf(refusal), refusals.get(placeOf(refusal)) ?? refusal);
    kept = Object.fromEntries(Object.entries(kept).filter(([code]) => !fallen.has(code)));
  }
}

/** Which of the newly said figures yield to what was given: the part rather than the whole. */
function yielding(
  refusal: Refusal,
  said: readonly string[],
  {
    figures,
    derived,
    byRule,
  }: {
    readonly figures: readonly Figure[];
    readonly derived: readonly string[];
    readonly byRule: readonly string[];
  },
): string[] {
  const all = involved(refusal);
  const sources = splitsOf(figures)
    .map(({ whole, parts }) => [whole, ...parts])
    .filter((split) => split.some((code) => derived.includes(code) && all.includes(code)));
  const ranks = [all.filter((code) => byRule.includes(code)), blamed(refusal), all, sources.flat()];
  return ranks.map((codes) => codes.filter((code) => said.includes(code))).find(isFull) ?? [];
}

function isFull(codes: readonly string[]): boolean {
  return codes.length > 0;
}

/** Codes of the figures that a refusal is about. */
export function involved(refusal: Refusal): string[] {
  if (refusal.kind === "split-differs") return [refusal.wholeCode, ...refusal.parts];
  return refusal.kind === "part-exceeds-whole" ? [refusal.code, refusal.wholeCode] : [refusal.code];
}

/** One message for each thing that does not fit, though more falls with it. */
function placeOf(refusal: Refusal): string {
  return refusal.kind === "split-differs" ? refusal.parts.join() : refusal.code;
}
