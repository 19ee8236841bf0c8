import { type DeadlineState, isAwaited, isMet } from "./deadline.ts";

/** The units of which someone can be reminded again: they have time, and nothing of theirs is on its way. */
export function snoozable(states: readonly DeadlineState[]): DeadlineState[] {
  return states.filter((state) => state.kind === "open" && !isAwaited(state));
}

/** Why there is nothing to remind of, if none of these units is snoozable. */
export function whyNotSnoozed(states: readonly DeadlineState[]): "met" | "claimed" | "overdue" {
  if (states.every(isMet)) return "met";
  return states.some(({ kind }) => kind === "overdue") ? "overdue" : "claimed";
}
