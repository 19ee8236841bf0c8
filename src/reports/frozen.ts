import type { Plan } from "../plan/model.ts";
import type { Answers } from "./answers.ts";
import { type Belonging, touches } from "./touching.ts";

/** The office froze the totals of an occasion (src/progress/snapshot.ts). */
export interface Frozen {
  /** Code of the deadline, or of the milestone that asks for a report. */
  readonly occasion: string;
  readonly number: number;
  readonly at: Date;
  /** Who; null if they gave no name, or had their data deleted. */
  readonly by: string | null;
  readonly byId: string;
}

/**
 * The occasions whose totals are frozen and that a task report touches, each with the last time it was
 * frozen.
 */
export function touchedBy(
  plan: Plan,
  frozen: readonly Frozen[],
  report: Belonging,
  said: readonly Answers[],
): Frozen[] {
  return lastOnes(frozen).filter(({ occasion }) => touches(plan, occasion, report, said));
}

/** The last time that each occasion was frozen. */
export function lastOnes(frozen: readonly Frozen[]): Frozen[] {
  const inOrder = frozen.toSorted((a, b) => a.number - b.number);
  return [...new Map(inOrder.map((one) => [one.occasion, one])).values()];
}
