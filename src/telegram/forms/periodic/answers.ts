import type { Plan } from "../../../plan/model.ts";
import { ownFigures } from "../../../reports/own-figures.ts";
import {
  type PeriodicAnswers,
  TEXTS,
  type TextQuestion,
} from "../../../reports/periodic-answers.ts";
import { cited } from "../../cards/paper.ts";
import { valueLines } from "../../cards/report.ts";
import { escapeHtml, shorten } from "../../html.ts";
import type { Say } from "../../i18n.ts";

/**
 * What was answered so far, a line each.
 *
 * @param length characters of each text that are shown
 */
export function answerLines(
  { t, plan }: { readonly t: Say; readonly plan: Plan },
  answers: PeriodicAnswers,
  files: number,
  length = Number.POSITIVE_INFINITY,
): string[] {
  if (answers.nil) return [t("periodic-nil")];
  const line = (key: TextQuestion | "document" | "files", value: string) =>
    `<b>${t(`periodic-title-${key}`)}:</b> ${value}`;
  const texts = TEXTS.flatMap((question) => {
    const text = answers[question];
    if (text === undefined) return [];
    return [line(question, text === null ? t("none") : escapeHtml(shorten(text, length)))];
  });
  const { document } = answers;
  const figures = ownFigures(plan, answers);
  return [
    ...(figures.length > 0
      ? [`<b>${t("periodic-title-figures")}:</b>`, ...valueLines(figures, answers, t)]
      : []),
    ...(answers.scan ? [t("periodic-scan")] : texts),
    ...(document === undefined
      ? []
      : [line("document", document ? cited(t, document) : t("periodic-no-document"))]),
    ...(document || files > 0 ? [line("files", t("files", { count: files }))] : []),
  ];
}
