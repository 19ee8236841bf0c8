import { isWithin } from "../plan/day.ts";
import type { Milestone, Period, Plan } from "../plan/model.ts";
import { monthOfMilestone } from "../plan/months.ts";
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

/**
 * Milestones of a unit that a report of their month names, on their day: they are not done yet, and nothing but a
 * tick does them. The report may be the same fact; whoever wrote it knows.
 */
export function milestonesNamed(
  plan: Plan,
  states: readonly MilestoneState[],
  { duty, status, months, period, text }: Deed,
  today: string,
): Milestone[] {
  if (period === null || !tellsOfDeeds(status)) return [];
  const own = [...months, dutyOf(plan, duty)?.month ?? null];
  return states
    .filter(({ done, unit, milestone }) => {
      const month = monthOfMilestone(plan, milestone.code)?.code ?? "";
      const isTick = wayOf(plan, milestone, unit, today)?.kind === "tick";
      return !done && isTick && own.includes(month) && isWithin(milestone.day, period);
    })
    .map(({ milestone }) => milestone)
    .filter((milestone) => isNamed(milestone, text));
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
