import type { Answers } from "../../../reports/answers.ts";
import { figuresAsked } from "../../../reports/held.ts";
import { figuresOf, isOfJoint, openQuestion } from "../../../reports/questions.ts";
import type { Circumstances, Kept, Taken } from "../../../reports/taken.ts";
import { changeLines } from "../../cards/changes.ts";
import { valueLines } from "../../cards/report.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml, shorten } from "../../html.ts";
import { periodWords } from "../../words/days.ts";
import { valueWords } from "../../words/figures.ts";
import { dateWords, unreadWords } from "../../words/refusals.ts";

/** How much of a text that was added is shown. */
const QUOTED = 120;

/** Said above the next question: what was corrected, what stays as it was, which day cannot be. */
export function noteOn(
  ctx: Ctx,
  before: Answers,
  { answers, kept, added, problem }: Taken,
): string {
  const isInList = before.at !== undefined && isOfJoint(before.at);
  const wasReviewed =
    (before.at !== undefined && !isInList) || openQuestion(ctx.plan, before) === "review";
  const changes = wasReviewed ? changeLines(before, answers, ctx) : [];
  return [
    ...(changes.length > 0 ? [ctx.t("note-changed"), ...changes] : []),
    ...(added !== undefined && !wasReviewed
      ? [ctx.t("note-added", { text: escapeHtml(shorten(added, QUOTED)) })]
      : []),
    ...(kept ? [keptWords(ctx, before, kept)] : []),
    ...(problem && answers.period === undefined ? [dateWords(ctx, problem)] : []),
  ].join("\n");
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
