import type { Duty } from "../plan/model.ts";
import { type DutyState, isExpected, isSettled } from "./duty-state.ts";

/**
 * A unit's duties as they are offered: what a sentence is probably about, those without a report, the
 * others, and at the end those whose time has not come.
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
    // Others owe it, and the unit may report its part.
    if (!state) return 1;
    if (!isExpected(state)) return 2;
    return isSettled(state) ? 1 : 0;
  };
  return duties.toSorted((a, b) => rank(a) - rank(b));
}
