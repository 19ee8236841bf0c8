import type { Reach, UnitReach } from "../people/reach.ts";
import type { Day } from "../plan/model.ts";

/** A unit is not nudged again within this time, in milliseconds, whoever told it of the deadline. */
export const COOLING = 24 * 3600 * 1000;

/** When a unit was told of a matter last, or will be. */
export interface ToldOf {
  readonly at: Date;
  /** The office's last nudge within the time; null: the schedule told it by itself. */
  readonly nudge: {
    readonly by: string | null;
    /** It was urged again within a day. */
    readonly isUrgent: boolean;
  } | null;
}

export type Hindrance =
  /** Reminded or nudged then. */
  | ({ readonly kind: "told" } & ToldOf)
  /** Says that its paper is on its way. */
  | { readonly kind: "claimed" }
  /** Its report waits for its leader's word. */
  | { readonly kind: "handed" }
  /** Nobody there to write to. */
  | { readonly kind: Exclude<Reach, "reachable"> };

/** Why a unit is not nudged now; null if it may be. */
export function hindranceTo(
  { reach, awaits }: { readonly reach: Reach; readonly awaits: "claimed" | "handed" | null },
  told: ToldOf | null,
  now: Date,
): Hindrance | null {
  if (awaits) return { kind: awaits };
  if (reach !== "reachable") return { kind: reach };
  if (told && now.getTime() - told.at.getTime() < COOLING) return { kind: "told", ...told };
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

/** The same of a nudge: where it is urgent, with those who may be urged again. */
export function nudgeableBy(
  candidates: readonly Candidate[],
  { urgency }: { readonly urgency: string | null },
  now: Date,
): Candidate[] {
  if (urgency === null) return nudgeable(candidates);
  return candidates.filter((one) => one.hindrance === null || mayBeUrged(one, now));
}

/** Told of it within a day, it may be urged once more if it is urgent: not what is yet to be told, and no third time. */
export function mayBeUrged({ hindrance }: Pick<Candidate, "hindrance">, now: Date): boolean {
  return hindrance?.kind === "told" && hindrance.at <= now && hindrance.nudge?.isUrgent !== true;
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
