/** What the keys of a plan's notices begin with: two plans may live in one database. */
export function keyOfPlan(planId: string): string {
  return `${planId}:`;
}
