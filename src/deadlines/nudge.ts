import type { Reach, UnitReach } from "../people/reach.ts";
import type { Day } from "../plan/model.ts";

/** A unit is not nudged again within this time, in milliseconds, whoever told it of the deadline. */
export const COOLING = 24 * 3600 * 1000;

export type Hindrance =
  /** Reminded or nudged then. */
  | { readonly kind: "told"; readonly at: Date }
  /** Says that its paper is on its way. */
  | { readonly kind: "claimed" }
  /** Its report waits for its leader's word. */
  | { readonly kind: "handed" }
  /** Nobody there to write to. */
  | { readonly kind: Exclude<Reach, "reachable"> };

/** Why a unit is not nudged now; null if it may be. */
export function hindranceTo(
  { reach, awaits }: { readonly reach: Reach; readonly awaits: "claimed" | "handed" | null },
  toldAt: Date | null,
  now: Date,
): Hindrance | null {
  if (awaits) return { kind: awaits };
  if (reach !== "reachable") return { kind: reach };
  if (toldAt && now.getTime() - toldAt.getTime() < COOLING) return { kind: "told", at: toldAt };
  return null;
}

/** A unit that owes what is asked for, and whether it may be nudged now. */
export interface Candidate extends UnitReach {
  /** Null: it may be. */
  readonly hindrance: Hindrance | null;
  /** It has no time left. */
  readonly isOverdue: boolean;
  /** The unit's own last on-time day; null where there is none. */
  readonly last: Day | null;
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
export function meantByAll<One extends Pick<Candidate, "isOverdue">>(
  candidates: readonly One[],
): One[] {
  const overdue = candidates.filter(({ isOverdue }) => isOverdue);
  return overdue.length > 0 ? overdue : [...candidates];
}
