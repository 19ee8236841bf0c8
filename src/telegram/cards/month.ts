import type { Plan } from "../../plan/model.ts";
import { monthOf } from "../../plan/months.ts";
import type { Answers, Question } from "../../reports/answers.ts";
import { monthsOf } from "../../reports/marks.ts";
import { monthsFor } from "../../reports/questions.ts";
import type { Say } from "../i18n.ts";

/** Not escaped. */
export const monthName = (plan: Plan, code: string): string =>
  monthOf(plan, code)?.shortName ?? code;

/** What a question is called: that about special months by the month, where there is but one to ask about. */
export function questionTitle(
  t: Say,
  plan: Plan,
  answers: Answers,
  question: Exclude<Question, "review">,
): string {
  const [month, ...others] = question === "month" ? monthsFor(plan, answers) : [];
  return month && others.length === 0 ? month.shortName : t(`title-${question}`);
}

/** Whether it counts for a month, as its reporter said; null if they were not asked. */
export function countsWords(t: Say, { months }: Answers, code: string): string | null {
  const counts = months?.[code];
  return counts === undefined ? null : t(`month-${counts ? "yes" : "no"}`);
}

/** The special months for which it counts, where several were asked about; null if nobody was. Not escaped. */
export function monthsCounted(t: Say, plan: Plan, answers: Answers): string | null {
  if (answers.months === undefined) return null;
  const names = monthsOf(answers).map((code) => monthName(plan, code));
  return names.length > 0 ? names.join(", ") : t("month-no");
}
