import { keyOfPlan } from "../outbox/keys.ts";
import type { Plan } from "../plan/model.ts";
import type { NoticeKind } from "./notice.ts";

/**
 * A notice's name, which decides what is the same one. It holds what it is about and to whom, but no time
 * at which it is said: moving an hour, a day off or the clock makes no second notice of the first.
 */
export function keyOf(plan: Plan, kind: NoticeKind, ...parts: readonly string[]): string {
  return `${keyOfPlan(plan.id)}${[kind, ...parts].join(":")}`;
}

/** Two plans live in one database, and the schedule of one has no say in the other's notices. */
export function isOf(plan: Plan, key: string): boolean {
  return key.startsWith(keyOfPlan(plan.id));
}
