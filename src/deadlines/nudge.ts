import type { Reach } from "../people/reach.ts";
import { isAwaited } from "./deadline.ts";
import type { Owing } from "./owing.ts";

/** A unit is not nudged again within this time, in milliseconds, whoever told it of the deadline. */
export const COOLING = 24 * 3600 * 1000;

export type Hindrance =
  /** Reminded or nudged then. */
  | { readonly kind: "told"; readonly at: Date }
  /** Says that its paper is on its way. */
  | { readonly kind: "claimed" }
  /** Nobody there to write to. */
  | { readonly kind: Exclude<Reach, "reachable"> };

/** Why a unit is not nudged now; null if it may be. */
export function hindranceTo(
  { state, reach }: Pick<Owing, "state" | "reach">,
  toldAt: Date | null,
  now: Date,
): Hindrance | null {
  if (isAwaited(state)) return { kind: "claimed" };
  if (reach !== "reachable") return { kind: reach };
  if (toldAt && now.getTime() - toldAt.getTime() < COOLING) return { kind: "told", at: toldAt };
  return null;
}

/** A unit that owes the deadline, and whether it may be nudged now. */
export interface Candidate extends Owing {
  /** Null: it may be. */
  readonly hindrance: Hindrance | null;
}

/** Those who may be nudged. */
export function nudgeable(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(({ hindrance }) => hindrance === null);
}

/** The focal points who can be written to; a leader is not nudged. */
export function recipientsOf({ focalPoints }: Pick<Candidate, "focalPoints">) {
  return focalPoints.filter(({ person }) => !person.unreachable);
}

/**
 * Whom the office means by "all": once some units are overdue those, and not those that have more time;
 * before that everyone who has not reported.
 */
export function meantByAll<One extends Pick<Owing, "state">>(candidates: readonly One[]): One[] {
  const overdue = candidates.filter(({ state }) => state.kind === "overdue");
  return overdue.length > 0 ? overdue : [...candidates];
}
