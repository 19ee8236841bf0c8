import type { Duty } from "../plan/model.ts";
import { type DutyState, isExpected, isReported } from "./duty-state.ts";

/**
 * A unit's duties as they are offered: what a quick report guessed, then those without a report, those that
 * are not due yet after those that are.
 */
export function offeredDuties(
  duties: readonly Duty[],
  states: ReadonlyMap<string, DutyState>,
  guesses: readonly string[] = [],
): Duty[] {
  const rank = ({ code }: Duty) => {
    const guess = guesses.indexOf(code);
    if (guess >= 0) return guess - guesses.length;
    const state = states.get(code);
    if (!state || !isExpected(state)) return 1;
    return isReported(state) ? 2 : 0;
  };
  return duties.toSorted((a, b) => rank(a) - rank(b));
}
