import type { PlanChanges } from "./store/plan.ts";

const MOST_NAMED = 20;

/** What the plan file changed, by name unless there is too much of it. */
export function namedChanges(changes: PlanChanges): Record<string, string | number> {
  const words = (names: readonly string[]) =>
    names.length <= MOST_NAMED ? names.join(", ") : names.length;
  return Object.fromEntries(
    Object.entries(changes)
      .filter(([, names]) => names.length > 0)
      .map(([what, names]) => [what, words(names)]),
  );
}
