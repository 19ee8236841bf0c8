import type { Plan } from "../../plan/model.ts";
import { occasionOf } from "../../plan/occasions.ts";
import { QUESTIONS } from "../../reports/answers.ts";
import { PERIODIC_QUESTIONS } from "../../reports/periodic-answers.ts";
import { dutyOf } from "../../reports/questions.ts";
import type { AnyReport } from "../../reports/store/any.ts";
import type { ReportKind } from "../../reports/store/steps.ts";
import { escapeHtml } from "../html.ts";
import type { Say } from "../i18n.ts";
import { reportNumber } from "../words/days.ts";

/** "số 0127, Truyền thông lồng ghép …", "Báo cáo 06 tháng đầu năm 2024", in HTML. */
export function whatWords(t: Say, plan: Plan, { kind, report }: AnyReport): string {
  if (kind === "periodic") {
    return escapeHtml(occasionOf(plan, report.occasion)?.name ?? report.occasion);
  }
  const { duty = report.duty } = report.answers;
  const title = escapeHtml(dutyOf(plan, duty)?.title ?? duty);
  return t("inbox-task", { number: reportNumber(report.number), duty: title });
}

/** "Số liệu, Minh chứng": the questions that are to be corrected. */
export function itemsWords(t: Say, kind: ReportKind, items: readonly string[]): string {
  const titles = items.flatMap((item) => {
    if (kind === "task") {
      const question = QUESTIONS.find((one) => one === item);
      return question && question !== "review" ? [t(`title-${question}`)] : [];
    }
    const question = PERIODIC_QUESTIONS.find((one) => one === item);
    return question && question !== "review" ? [t(`periodic-title-${question}`)] : [];
  });
  return titles.join(", ");
}
