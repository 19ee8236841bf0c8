import type { Answers } from "../../../reports/answers.ts";
import { figuresAsked } from "../../../reports/held.ts";
import { figuresOf, isOfJoint, openQuestion } from "../../../reports/questions.ts";
import { saidOf } from "../../../reports/take-events.ts";
import type { Circumstances, Kept, Taken } from "../../../reports/taken.ts";
import type { Warning } from "../../../reports/warnings.ts";
import { changeLines } from "../../cards/changes.ts";
import { valueLines } from "../../cards/report.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml, shorten } from "../../html.ts";
import { counted } from "../../words/counts.ts";
import { periodWords } from "../../words/days.ts";
import { valueWords } from "../../words/figures.ts";
import { dateWords, unreadWords } from "../../words/refusals.ts";
import { warningWords } from "../../words/warnings.ts";

/** How much of a text that was added is shown. */
const QUOTED = 120;

/**
 * Said above the next question: what was corrected, what stays as it was, which day cannot be.
 *
 * @param isNamed whether what is kept as not used is named in the same message, as the review does
 */
export function noteOn(
  ctx: Ctx,
  before: Answers,
  { answers, kept, added, problem, unused = [] }: Taken,
  isNamed = openQuestion(ctx.plan, answers) === "review",
): string {
  const isInList = before.at !== undefined && isOfJoint(before.at);
  const wasReviewed =
    (before.at !== undefined && !isInList) || openQuestion(ctx.plan, before) === "review";
  const left = isNamed ? unused.filter((text) => !answers.unread?.includes(text)) : unused;
  const changes = wasReviewed ? changeLines(before, answers, ctx) : [];
  return [
    ...(changes.length > 0 ? [ctx.t("note-changed"), ...changes] : []),
    ...(added !== undefined && !wasReviewed
      ? [ctx.t("note-added", { text: escapeHtml(shorten(added, QUOTED)) })]
      : []),
    ...ownLines(ctx, before, answers),
    ...(kept ? [keptWords(ctx, before, kept)] : []),
    ...(left.length > 0 ? [ctx.t("card-unread", { list: unreadWords(ctx, left) })] : []),
    ...(problem && (answers.period === undefined || answers.period === before.period)
      ? [dateWords(ctx, problem)]
      : []),
  ].join("\n");
}

/** What a message said beside the answer that was asked: it is shown where the next question does not. */
export function takenBeside(
  ctx: Ctx,
  before: Answers,
  after: Answers,
  given: Circumstances,
): string {
  const { t, plan } = ctx;
  const question = openQuestion(plan, before);
  if (question === "review" || openQuestion(plan, after) === "review" || before.at) return "";
  const isNew = (of: "period" | "figures" | "result" | "obstacle") =>
    of !== question && after[of] !== undefined && after[of] !== before[of];
  const text = (of: "result" | "obstacle") =>
    isNew(of) && after[of]
      ? [`• ${t(`title-${of}`)}: ${escapeHtml(shorten(after[of], QUOTED))}`]
      : [];
  const fresh = figuresAsked(after, given).filter(
    ({ code }) => after.figures?.[code] !== before.figures?.[code],
  );
  const lines = [
    ...(isNew("period") && after.period ? [`• ${periodWords(t, after.period)}`] : []),
    ...(isNew("figures") ? valueLines(fresh, after, t) : []),
    ...text("result"),
    ...text("obstacle"),
  ];
  return lines.length > 0 ? [t("note-taken"), ...lines].join("\n") : "";
}

/** What was just put behind what is open, to be reported by itself. */
export function ownLines(
  { t }: Ctx,
  { queue: before = [] }: Pick<Answers, "queue">,
  { queue = [] }: Pick<Answers, "queue">,
): string[] {
  const own = queue.length > before.length ? queue.at(-1) : undefined;
  if (own === undefined || !("told" in own)) return [];
  return [t("note-own", { text: escapeHtml(shorten(saidOf(own), QUOTED)) })];
}

/** How many reports wait behind what is open. */
export function waitingLines(
  { t, language }: Ctx,
  { queue = [] }: Pick<Answers, "queue">,
): string[] {
  return queue.length > 0
    ? ["", t("review-queue", { count: counted(queue.length, language) })]
    : [];
}

function keptWords({ t, plan }: Ctx, { duty }: Answers, { period, values, about }: Kept): string {
  const figures = duty ? figuresOf(plan, duty) : [];
  const list = [
    ...(period ? [periodWords(t, period)] : []),
    ...figures.flatMap((figure) => {
      const isAbout = about.includes(figure.code);
      const words = valueWords(t, figure, values[figure.code] ?? null, isAbout);
      return words === null ? [] : [`${escapeHtml(figure.label)} ${escapeHtml(words)}`];
    }),
  ];
  return t("note-kept", { list: list.join("; ") });
}

/** What was read of a report in one sentence, above a question that it leaves open. */
export function understood(ctx: Ctx, answers: Answers, given: Circumstances): string {
  return [ctx.t("quick-understood"), ...understoodLines(ctx, answers, given)].join("\n");
}

/** The day, the figures and what was not used, a line each. */
export function understoodLines(ctx: Ctx, answers: Answers, given: Circumstances): string[] {
  const { t } = ctx;
  const day = answers.period ? [`• ${periodWords(t, answers.period)}`] : [];
  const left = answers.unread?.length
    ? [t("card-unread", { list: unreadWords(ctx, answers.unread) })]
    : [];
  const figures = valueLines(figuresAsked(answers, given), answers, t);
  return [...day, ...figures, ...left];
}

/** What does not agree in a report, for its author to look at before it is sent. */
export function remarkLines({ t, plan }: Ctx, remarks: readonly Warning[]): string[] {
  if (remarks.length === 0) return [];
  const list = remarks.map((remark) => warningWords(t, plan, remark)).join("; ");
  return ["", t("review-remarks", { list: escapeHtml(list) })];
}
