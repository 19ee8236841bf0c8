import type { Reach } from "../people/reach.ts";
import type { Unit } from "../plan/model.ts";
import type { DeadlineState } from "./deadline.ts";

/** A unit is not nudged again within this time, in milliseconds, whoever told it of the deadline. */
export const COOLING = 24 * 3600 * 1000;

/** A unit that has not met a deadline. */
export interface Candidate {
  readonly unit: Unit;
  readonly state: DeadlineState;
  readonly reach: Reach;
}

export type Hindrance =
  /** Reminded or nudged then. */
  | { readonly kind: "told"; readonly at: Date }
  /** Says that its paper is on its way. */
  | { readonly kind: "claimed" }
  /** Nobody there to write to. */
  | { readonly kind: Exclude<Reach, "reachable"> };

/** Why a unit is not nudged now; null if it may be. */
export function hindranceTo(
  { state, reach }: Candidate,
  toldAt: Date | null,
  now: Date,
): Hindrance | null {
  if (state.paper === "claimed") return { kind: "claimed" };
  if (reach !== "reachable") return { kind: reach };
  if (toldAt && now.getTime() - toldAt.getTime() < COOLING) return { kind: "told", at: toldAt };
  return null;
}

/**
 * Whom the office means by "all": once some units are overdue those, and not those that have more time;
 * before that everyone who has not reported.
 */
export function meantByAll<One extends Candidate>(candidates: readonly One[]): One[] {
  const overdue = candidates.filter(({ state }) => state.kind === "overdue");
  return overdue.length > 0 ? overdue : [...candidates];
}
