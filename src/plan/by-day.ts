import type { Day, Plan } from "./model.ts";

/** Days that are asked about by turns: today, yesterday, the beginning of the week, a last day. */
const DAYS = 8;

/**
 * A rule that says the same of a plan all day long, and is asked at every step of every dialogue: it is
 * worked out once for a day.
 */
export function byDay<Result>(rule: (plan: Plan, day: Day) => Result) {
  const known = new WeakMap<Plan, Map<Day, Result>>();
  return (plan: Plan, day: Day): Result => {
    const ofPlan = known.get(plan) ?? new Map<Day, Result>();
    known.set(plan, ofPlan);
    const found = ofPlan.get(day);
    if (found !== undefined) return found;
    if (ofPlan.size >= DAYS) ofPlan.clear();
    const result = rule(plan, day);
    ofPlan.set(day, result);
    return result;
  };
}
