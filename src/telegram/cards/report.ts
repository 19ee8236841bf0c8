import type { Figure, Plan } from "../../plan/model.ts";
import { formatFigure, isDocuments } from "../../reading/figure-value.ts";
import type { Answers, Question } from "../../reports/answers.ts";
import { dutyOf, figuresOf } from "../../reports/questions.ts";
import { tellsOfDeeds } from "../../reports/status.ts";
import type { Report } from "../../reports/store/reports.ts";
import { escapeHtml } from "../html.ts";
import type { Say } from "../i18n.ts";
import { instantWords, periodWords, reportNumber } from "../words/days.ts";

export interface CardOptions {
  readonly t: Say;
  readonly plan: Plan;
  /** Sensitive figures are for the unit and the office, never for a group. */
  readonly inGroup?: boolean;
}

/** A report in full: who, what, and when it was sent. */
export function reportCard(report: Report, unitName: string, options: CardOptions): string {
  const { t, plan } = options;
  const head = t("card-head", { number: reportNumber(report.number), unit: escapeHtml(unitName) });
  const sent = t("card-sent", {
    at: instantWords(t, report.updatedAt, plan.timeZone),
    author: escapeHtml(report.author ?? t("card-deleted-author")),
    revision: report.revision,
  });
  const state =
    report.state === "withdrawn"
      ? [t("card-withdrawn", { reason: escapeHtml(report.withdrawn ?? "") })]
      : [];
  const lines = answerLines(report.answers, report.evidence.length, options);
  return [head, ...state, "", ...lines, "", sent].join("\n");
}

/** What was answered so far, a line each. */
export function answerLines(answers: Answers, files: number, options: CardOptions): string[] {
  const { t, plan } = options;
  const duty = answers.duty ? dutyOf(plan, answers.duty) : null;
  const line = (key: Exclude<Question, "review">, value: string | undefined) =>
    value === undefined ? [] : [`<b>${t(`title-${key}`)}:</b> ${value}`];
  return [
    ...line("duty", duty ? escapeHtml(duty.title) : undefined),
    ...line("status", answers.status && t(`status-${answers.status}`)),
    ...line("period", answers.period && periodWords(t, answers.period)),
    ...(answers.actionMonth ? [t("card-action-month")] : []),
    ...figureLines(answers, options),
    ...line("reason", answers.reason && escapeHtml(answers.reason)),
    ...line("planned", plannedWords(answers, t)),
    ...line("result", answers.result && escapeHtml(answers.result)),
    ...(tellsOfDeeds(answers.status ?? "completed") || files > 0
      ? line("evidence", t("files", { count: files }))
      : []),
    ...line("obstacle", obstacleWords(answers, t)),
  ];
}

function plannedWords({ planned }: Answers, t: Say): string | undefined {
  return planned === null ? t("planned-unknown") : planned && escapeHtml(planned);
}

function obstacleWords({ obstacle }: Answers, t: Say): string | undefined {
  return obstacle === null ? t("none") : obstacle && escapeHtml(obstacle);
}

/** The figures of the duty that were given, below a heading; none if there are none. */
function figureLines(answers: Answers, { t, plan, inGroup }: CardOptions): string[] {
  const figures = answers.duty ? figuresOf(plan, answers.duty) : [];
  const shown = figures.filter(({ sensitive }) => !(sensitive && inGroup));
  const lines = valueLines(shown, answers, t);
  return lines.length > 0 ? [`<b>${t("title-figures")}:</b>`, ...lines] : [];
}

/**
 * "• Số lượt người tham dự: 120 lượt người"; parts are set in below their whole, and those without a
 * value share a line.
 */
export function valueLines(figures: readonly Figure[], answers: Answers, t: Say): string[] {
  const unknown: string[] = [];
  const lines = figures.flatMap((figure) => {
    const value = answers.figures?.[figure.code];
    if (value === undefined) return [];
    const label = escapeHtml(figure.label);
    // An empty list of documents: it was said that there is none.
    const words =
      isDocuments(value) && value.length === 0 ? t("none") : formatFigure(figure, value);
    if (words === null) {
      unknown.push(label);
      return [];
    }
    const bullet = figure.partOf ? "   –" : "•";
    const note = answers.derived?.includes(figure.code) ? ` ${t("figure-derived")}` : "";
    const about = answers.about?.includes(figure.code) ? `${t("figure-about")} ` : "";
    return [`${bullet} ${label}: ${about}${escapeHtml(words)}${note}`];
  });
  return unknown.length > 0
    ? [...lines, t("figures-unknown", { list: unknown.join("; ") })]
    : lines;
}
