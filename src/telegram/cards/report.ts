import type { InlineKeyboardButton } from "grammy/types";
import type { Figure, Plan } from "../../plan/model.ts";
import { isDocuments } from "../../reading/figure-value.ts";
import type { Answers, JointQuestion, Question } from "../../reports/answers.ts";
import type { FigureAnswers } from "../../reports/asking.ts";
import { monthsOf } from "../../reports/marks.ts";
import { dutyOf, figuresOf, monthsFor } from "../../reports/questions.ts";
import { tellsOfDeeds } from "../../reports/status.ts";
import type { NamedUnit, Report } from "../../reports/store/reports.ts";
import { fullButton } from "../buttons/report.ts";
import { escapeHtml, shorten } from "../html.ts";
import type { Say } from "../i18n.ts";
import { periodWords, reportNumber } from "../words/days.ts";
import { valueWords } from "../words/figures.ts";
import { sentLine } from "./instead.ts";
import { countLine, jointLines } from "./joint.ts";
import { monthName } from "./month.ts";

/** Below a card that shows only the beginning of a text. */
export function fullRow({ id, answers }: Report, t: Say): InlineKeyboardButton[] {
  return isCut(answers) ? [fullButton.button(t("button-full"), id)] : [];
}

export interface CardOptions {
  /** What the units that it names say to it; missing before it is sent. */
  readonly named?: readonly NamedUnit[];
  readonly t: Say;
  readonly plan: Plan;
  /** Sensitive figures are for the unit and the office, never for a group. */
  readonly inGroup?: boolean;
}

/** A report in full: who, what, and when it was sent. */
export function reportCard(report: Report, unitName: string, options: CardOptions): string {
  const { t, plan } = options;
  const head = t("card-head", { number: reportNumber(report.number), unit: escapeHtml(unitName) });
  const state = report.state === "withdrawn" ? [withdrawnLine(t, report.withdrawn)] : [];
  const named = { t, plan, inGroup: options.inGroup ?? false, named: report.joints };
  const lines = answerLines(report.answers, report.evidence.length, named);
  return [
    head,
    ...state,
    "",
    ...lines,
    "",
    ...countLine(report, options),
    sentLine(options, report),
  ].join("\n");
}

/** "Đã thu hồi.", with the reason if one was given. */
export function withdrawnLine(t: Say, reason: string | null): string {
  return reason ? t("card-withdrawn", { reason: escapeHtml(reason) }) : t("card-withdrawn-plain");
}

/** Characters of a text that a card shows. */
const SHOWN = 600;

/** Whether a card shows only the beginning of a text. */
export function isCut({ result, obstacle }: Answers): boolean {
  return [result, obstacle].some((text) => [...(text ?? "")].length > SHOWN);
}

/**
 * What was answered so far, a line each.
 *
 * @param whole the texts as they are, which may be more than one message takes
 */
export function answerLines(
  answers: Answers,
  files: number,
  options: CardOptions,
  whole = false,
): string[] {
  const { t, plan } = options;
  const duty = answers.duty ? dutyOf(plan, answers.duty) : null;
  const shown = (text: string) => escapeHtml(whole ? text : shorten(text, SHOWN));
  const obstacle =
    answers.obstacle === null
      ? t("none")
      : answers.obstacle === undefined
        ? unsaid(answers, t)
        : shown(answers.obstacle);
  const line = (key: Exclude<Question, "review" | JointQuestion>, value: string | undefined) =>
    value === undefined ? [] : [`<b>${t(`title-${key}`)}:</b> ${value}`];
  return [
    ...line("duty", duty ? escapeHtml(duty.title) : undefined),
    ...line("status", answers.status && t(`status-${answers.status}`)),
    ...line("period", answers.period && periodWords(t, answers.period)),
    ...jointLines(answers, options),
    ...monthLines(answers, options),
    ...figureLines(answers, options),
    ...line("reason", answers.reason && escapeHtml(answers.reason)),
    ...line("planned", plannedWords(answers, t)),
    ...line("result", answers.result && shown(answers.result)),
    ...(tellsOfDeeds(answers.status ?? "completed") || files > 0
      ? line("evidence", t("files", { count: files }))
      : []),
    ...line("obstacle", obstacle),
  ];
}

function plannedWords({ planned }: Answers, t: Say): string | undefined {
  return planned === null ? t("planned-unknown") : planned && escapeHtml(planned);
}

/** Of a sentence it is said, too, that it does not count for a month of its days. */
function monthLines(answers: Answers, { t, plan }: CardOptions): string[] {
  const counted = monthsOf(answers);
  const others = answers.short ? monthsFor(plan, answers) : [];
  const name = (code: string) => escapeHtml(monthName(plan, code));
  return [
    ...counted.map((code) => t("card-month", { month: name(code) })),
    ...others
      .filter(({ code }) => !counted.includes(code))
      .map(({ code }) => t("card-no-month", { month: name(code) })),
  ];
}

/** What a report in one sentence does not say is named as such. */
function unsaid({ short, status }: Answers, t: Say): string | undefined {
  return short && tellsOfDeeds(status ?? "completed") ? t("not-said") : undefined;
}

/** The figures of the duty that were given, below a heading; none if there are none. */
function figureLines(answers: Answers, { t, plan, inGroup }: CardOptions): string[] {
  const figures = answers.duty ? figuresOf(plan, answers.duty) : [];
  const shown = figures.filter(({ sensitive }) => !(sensitive && inGroup));
  const missing = shown.filter(({ code }) => answers.figures?.[code] === undefined);
  const list = missing.map(({ label }) => escapeHtml(label)).join("; ");
  const lines = [
    ...valueLines(shown, answers, t),
    ...(list && unsaid(answers, t) ? [t("figures-unsaid", { list })] : []),
  ];
  return lines.length > 0 ? [`<b>${t("title-figures")}:</b>`, ...lines] : [];
}

/**
 * "• Số lượt người tham dự: 120 lượt người"; parts are set in below their whole, and those without a
 * value share a line.
 */
export function valueLines(figures: readonly Figure[], answers: FigureAnswers, t: Say): string[] {
  const unknown: string[] = [];
  let whole: string | null = null;
  const lines = figures.flatMap((figure) => {
    const value = answers.figures?.[figure.code];
    if (value === undefined) return [];
    const label = escapeHtml(figure.label);
    const words = figureWords(figure, answers, t);
    if (words === null) {
      unknown.push(label);
      return [];
    }
    // Below another figure it would read as a part of that.
    const isInWhole = figure.partOf !== null && figure.partOf === whole;
    if (!isInWhole) whole = figure.code;
    const bullet = isInWhole ? "   –" : "•";
    return [`${bullet} ${label}: ${escapeHtml(words)}`];
  });
  return unknown.length > 0
    ? [...lines, t("figures-unknown", { list: unknown.join("; ") })]
    : lines;
}

/** The value that was given of a figure, with how it came about; null if there is none. Not escaped. */
function figureWords(figure: Figure, answers: FigureAnswers, t: Say): string | null {
  const value = answers.figures?.[figure.code];
  if (value === undefined) return null;
  // An empty list of documents: it was said that there is none.
  const isAbout = answers.about?.includes(figure.code) ?? false;
  const isNone = isDocuments(value) && value.length === 0;
  const words = isNone ? t("none") : valueWords(t, figure, value, isAbout);
  if (words === null) return null;
  const note = answers.derived?.includes(figure.code) ? ` ${t("figure-derived")}` : "";
  return words + note;
}
