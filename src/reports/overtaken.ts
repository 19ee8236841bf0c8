import { isSameValue } from "../reading/figure-value.ts";
import type { Told } from "./owed.ts";
import type { PeriodicAnswers } from "./periodic-answers.ts";
import type { AreaSums, Sums } from "./periodic-sums.ts";

/** What a periodic report summed when it was sent, and what the task reports say now. */
export interface Overtaken {
  readonly before: Sums;
  readonly now: Sums;
}

/**
 * Whether newer facts have overtaken a periodic report that was sent: its sums are not those of the task
 * reports any more, or an activity came of which it must first be said to which period it belongs. Null if
 * it is as true as it was.
 */
export function overtaken(
  { nil, spanning, sums: before }: PeriodicAnswers,
  { sums: now, spans }: Told,
): Overtaken | null {
  if (!before) return null;
  const isAsked = !nil && spans.length > 0 && spanning === undefined;
  return isAsked || !isSameSums(before, now) ? { before, now } : null;
}

/** Without the reports that tell of nothing done, and without what is left out: neither is in a sum. */
function isSameSums(a: Sums, b: Sums): boolean {
  if (a.reports !== b.reports || a.areas.length !== b.areas.length) return false;
  return a.areas.every((area) =>
    isSameArea(
      area,
      b.areas.find((one) => one.area === area.area),
    ),
  );
}

function isSameArea(a: AreaSums, b: AreaSums | undefined): boolean {
  if (!b || a.reports !== b.reports) return false;
  const codes = new Set([...Object.keys(a.values), ...Object.keys(b.values)]);
  return [...codes].every(
    (code) =>
      isSameValue(a.values[code] ?? null, b.values[code] ?? null) &&
      (a.about?.includes(code) ?? false) === (b.about?.includes(code) ?? false),
  );
}
