import { isWithin } from "../plan/day.ts";
import type { Milestone, Period, Plan } from "../plan/model.ts";
import { fold } from "../plan/text.ts";
import type { Status } from "../reports/answers.ts";
import { dutyOf } from "../reports/questions.ts";
import { tellsOfDeeds } from "../reports/status.ts";
import type { MilestoneState } from "./milestone.ts";
import { wayOf } from "./way.ts";

/** What a report tells of, as far as a milestone may be the same. */
export interface Deed {
  readonly duty: string;
  readonly status: Status;
  /** Codes of the special months for which its reporter counts it. */
  readonly months: readonly string[];
  readonly period: Period | null;
  readonly text: string;
}

/** The milestones of a special month that a report of it names, on their day. */
export function milestonesNamed(
  plan: Plan,
  { duty, status, months, period, text }: Deed,
): readonly Milestone[] {
  if (period === null || !tellsOfDeeds(status)) return [];
  const own = [...months, dutyOf(plan, duty)?.month ?? null];
  return plan.months
    .filter(({ code }) => own.includes(code))
    .flatMap(({ milestones }) => milestones)
    .filter((one) => isWithin(one.day, period) && isNamed(one, text));
}

/**
 * Those of them that the unit has not done yet, and that nothing but a tick does. The report may be the same fact;
 * whoever wrote it knows.
 */
export function openAmong(
  plan: Plan,
  named: readonly Milestone[],
  states: readonly MilestoneState[],
  today: string,
): Milestone[] {
  return states
    .filter(({ done, unit, milestone }) => {
      const isTick = wayOf(plan, milestone, unit, today)?.kind === "tick";
      return !done && isTick && named.some(({ code }) => code === milestone.code);
    })
    .map(({ milestone }) => milestone);
}

/** So many words of a phrase are enough, if it has more than a few: people leave a small one out. */
const ENOUGH = 0.8;

/** One of the phrases of its name is in the text: "phát động" of "Bắt đầu Tháng hành động, phát động". */
function isNamed({ name }: Milestone, text: string): boolean {
  const said = ` ${wordsIn(text).join(" ")} `;
  const words = new Set(said.trim().split(" "));
  return name.split(",").some((phrase) => {
    const own = wordsIn(phrase);
    if (said.includes(` ${own.join(" ")} `)) return true;
    return own.filter((word) => words.has(word)).length >= Math.max(4, own.length * ENOUGH);
  });
}

function wordsIn(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
