import type { Plan } from "../../src/plan/model.ts";
import type { Facts } from "../../src/progress/facts.ts";
import { type Standing, standingIn } from "../../src/progress/standing.ts";
import { type Week, type WeekFacts, weekIn } from "../../src/progress/week.ts";

export function standingOf(plan: Plan, facts: Facts, at: Date): Standing {
  return atOnce(standingIn(plan, facts, at));
}

export function weekOf(plan: Plan, facts: WeekFacts): Week {
  return atOnce(weekIn(plan, facts));
}

/** Work that may pause, at a stretch. */
function atOnce<Result>(work: Generator<void, Result>): Result {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}
