/** Calls that say nothing to anybody: they mend a menu or what stands there already. */
export const UNSEEN = ["menu", "amendment", "weekly-pin"];

/** What the keys of a plan's notices begin with: two plans may live in one database. */
export function keyOfPlan(planId: string): string {
  return `${planId}:`;
}
