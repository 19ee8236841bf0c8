import {
  type PeriodicAnswers,
  TEXTS,
  type TextQuestion,
} from "../../../reports/periodic-answers.ts";
import { cited } from "../../cards/paper.ts";
import { escapeHtml, shorten } from "../../html.ts";
import type { Say } from "../../i18n.ts";

/**
 * What was answered so far, a line each.
 *
 * @param length characters of each text that are shown
 */
export function answerLines(
  t: Say,
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
  return [
    ...(answers.scan ? [t("periodic-scan")] : texts),
    ...(document === undefined
      ? []
      : [line("document", document ? cited(t, document) : t("periodic-no-document"))]),
    ...(document || files > 0 ? [line("files", t("files", { count: files }))] : []),
  ];
}
