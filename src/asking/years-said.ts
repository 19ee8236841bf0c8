/** The years that a question names. */
import { yearOf } from "../plan/day.ts";
import type { Day, Plan } from "../plan/model.ts";
import { at, otherYear } from "./time-at.ts";
import type { SaidTime } from "./times.ts";

const YEAR = /(?<![\p{L}\d])nam\s*(\d{4})(?![\d/])/gu;
const THIS_YEAR = /(?<![\p{L}\d])nam nay(?![\p{L}])/gu;
const SAME_DAYS = /(?<![\p{L}])cung k[yi](?: cua)?\s$/u;

/** "năm 2024": all that the plan covers; another year's plan is none of this. */
export function years(plain: string, plan: Plan): SaidTime[] {
  return [...plain.matchAll(YEAR)].map((match) => {
    // "So với cùng kỳ năm 2023": what is held against is last year, which its own words say.
    const isLast = Number(match[1]) === plan.year - 1;
    if (isLast && SAME_DAYS.test(plain.slice(0, match.index))) return at(match, null);
    return { ...at(match, null), problem: otherYear(match[1], plan) };
  });
}

/** "năm nay", said when the plan is over. */
export function thisYear(
  plain: string,
  { plan, today }: { readonly plan: Plan; readonly today: Day },
): SaidTime[] {
  if (today <= plan.period.to) return [];
  const problem = { kind: "other-year", year: yearOf(today) } as const;
  return [...plain.matchAll(THIS_YEAR)].map((match) => ({ ...at(match, null), problem }));
}
