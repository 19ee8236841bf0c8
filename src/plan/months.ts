import type { Milestone, Period, Plan, SpecialMonth } from "./model.ts";
import { bare, fold } from "./text.ts";

/**
 * The code of the month of a plan file that knew of one alone (`actionMonth`), and of every activity that
 * was marked while plans had no more than one: an office that writes its file anew keeps it.
 */
export const FIRST_MONTH = "THD";

type Months = Pick<Plan, "months">;

/** The month of that code; null if the plan has none (any more). */
export function monthOf({ months }: Months, code: string | null): SpecialMonth | null {
  return months.find((month) => month.code === code) ?? null;
}

/** The milestones of all months, month by month. */
export function allMilestones({ months }: Months): Milestone[] {
  return months.flatMap(({ milestones }) => milestones);
}

/** The milestone of that code; null if the plan has none (any more). */
export function milestoneOf(plan: Months, code: string): Milestone | null {
  return allMilestones(plan).find((milestone) => milestone.code === code) ?? null;
}

/** The milestones that are met by reports of these duties. */
export function milestonesOf(plan: Months, duties: readonly string[]): Milestone[] {
  return allMilestones(plan).filter(({ fulfils }) => fulfils.some((code) => duties.includes(code)));
}

/** The month whose milestone it is. */
export function monthOfMilestone({ months }: Months, code: string): SpecialMonth | null {
  return months.find(({ milestones }) => milestones.some((one) => one.code === code)) ?? null;
}

/**
 * How a milestone is called where its month is not told beside it: in a plan with several months together with
 * it, for each may begin with a "Phát động". Null if the plan has none of that code (any more).
 */
export function milestoneTitle(plan: Months, code: string): string | null {
  const [milestone, month] = [milestoneOf(plan, code), monthOfMilestone(plan, code)];
  if (!milestone || !month) return null;
  return plan.months.length > 1 ? `${month.shortName}: ${milestone.name}` : milestone.name;
}

/** When what counts for a month takes place. */
export function seasonOf({ countsFrom, period }: Pick<SpecialMonth, "countsFrom" | "period">) {
  return { from: countsFrom, to: period.to } satisfies Period;
}

/** A month that a text names, with its place in it. */
export interface MonthSaid {
  readonly month: SpecialMonth;
  readonly start: number;
  readonly end: number;
}

/**
 * The months that a text names, in the order of their places. The longest name at a place is the one that
 * is meant: "Tháng hành động vì trẻ em" is not "Tháng hành động" as well.
 */
export function monthsSaid({ months }: Months, text: string): MonthSaid[] {
  const plain = bare(text);
  const found: MonthSaid[] = [];
  for (const { month, pattern } of namesOf(months)) {
    for (const { 0: said, index: start } of plain.matchAll(pattern)) {
      const end = start + said.length;
      if (found.every((one) => end <= one.start || one.end <= start)) {
        found.push({ month, start, end });
      }
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

interface Named {
  readonly month: SpecialMonth;
  readonly pattern: RegExp;
}

/** Asked for each message, and the same each time. */
const known = new WeakMap<readonly SpecialMonth[], readonly Named[]>();

/** The longest first. */
function namesOf(months: readonly SpecialMonth[]): readonly Named[] {
  const before = known.get(months);
  if (before) return before;
  const names = months
    .flatMap((month) => calledOf(month).map((name) => ({ month, name: fold(name) })))
    .filter(({ name }) => name !== "")
    .toSorted((a, b) => b.name.length - a.name.length)
    .map(({ month, name }) => ({ month, pattern: patternOf(name) }));
  known.set(months, names);
  return names;
}

/** All that a month is called. */
export function calledOf({
  name,
  shortName,
  words,
}: Pick<SpecialMonth, "name" | "shortName" | "words">): string[] {
  return [shortName, name, ...words];
}

/** Whole words, whatever stands between them. */
function patternOf(folded: string): RegExp {
  const words = folded.split(" ").map((word) => (word === "va" ? "(?:va|&)" : word));
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join("[^\\p{L}\\p{N}]+")}(?![\\p{L}\\p{N}])`, "gu");
}
