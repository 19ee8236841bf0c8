import type { InlineKeyboardButton } from "grammy/types";
import { entersInstead } from "../../../people/acting.ts";
import { unitOn } from "../../../plan/units.ts";
import type { Answers } from "../../../reports/answers.ts";
import { reported } from "../../../reports/answers.ts";
import type { Claim } from "../../../reports/joint.ts";
import { outsideOf } from "../../../reports/outside.ts";
import { figuresOf, isSendable, mayBeJoint, questionsFor } from "../../../reports/questions.ts";
import type { Beside } from "../../../reports/store/beside.ts";
import type { Draft } from "../../../reports/store/drafts.ts";
import type { Report } from "../../../reports/store/reports.ts";
import type { CompletedReport } from "../../../reports/store/standing.ts";
import { dutiesBeside, unusedIn } from "../../../reports/take-beside.ts";
import { resultOf } from "../../../reports/take-text.ts";
import type { Circumstances } from "../../../reports/taken.ts";
import { contradictionsIn } from "../../../reports/warnings.ts";
import { actButton } from "../../buttons/history.ts";
import { inRows, keyboard } from "../../buttons/kind.ts";
import { intoButton, presser } from "../../buttons/report.ts";
import { correctionLines } from "../../cards/changes.ts";
import { questionTitle } from "../../cards/month.ts";
import { answerLines, isCut } from "../../cards/report.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml } from "../../html.ts";
import { periodWords, reportNumber, reportNumbers } from "../../words/days.ts";
import { correctionExample } from "../../words/figures.ts";
import { unitName, unitNames } from "../../words/quote.ts";
import { unreadWords } from "../../words/refusals.ts";
import { offeredWords, offerRows } from "../ask-figures.ts";
import type { Asked } from "../form.ts";
import type { Earlier } from "./earlier.ts";
import { figuresAsked } from "./figures-asked.ts";
import { remarkLines, waitingLines } from "./notes.ts";
import { unchangedIn } from "./unchanged.ts";

/** Everything that was answered, each item with a way to correct it, and what to do with it. */
export function review(ctx: Ctx, draft: Draft, earlier: Earlier, given: Circumstances): Asked {
  const { before, done, beside, claims, named, doers } = earlier;
  const { t, plan } = ctx;
  const { answers } = draft;
  const unread = unusedIn(plan, answers);
  const [elsewhere] = answers.beside ? dutiesBeside(answers, given) : [];
  const offered = offeredWords(ctx, answers);
  // What is one event must be known before it is counted.
  const [claim] = claims.open;
  const remarks = contradictionsIn(plan, reported(answers), ctx.today);
  return {
    html: [
      headWords(ctx, draft),
      t(entersInstead(ctx, draft) ? "review-instead" : "review-unit", {
        unit: unitName(plan, draft.unit),
      }),
      ...(before ? correctionOf(ctx, before, draft) : []),
      "",
      ...answerLines(reported(answers), draft.evidence.length, ctx),
      ...(unread.length > 0 ? [t("card-unread", { list: unreadWords(ctx, unread) })] : []),
      ...(elsewhere ? [t("review-beside", { button: t("button-beside") })] : []),
      ...(offered ? [t("review-offers", { list: offered })] : []),
      ...outsideLines(ctx, answers),
      ...remarkLines(ctx, remarks),
      ...(isSendable(plan, answers) ? [] : [t("review-conflict")]),
      ...doerLines(ctx, draft, doers),
      ...questionLines(ctx, answers, done),
      ...besideLines(ctx, beside),
      ...claims.same.map((one) => t("review-same", claimValues(ctx, one))),
      ...(claim ? ["", t("review-claim", claimValues(ctx, claim))] : []),
      ...(named.length > 0 ? ["", t("review-named")] : []),
      ...waitingLines(ctx, answers),
    ].join("\n"),
    keyboard: keyboard(...rowsOf(ctx, draft, earlier, elsewhere !== undefined)),
  };
}

/** What can be done with it: sent first, corrected, given up last. */
function rowsOf(
  ctx: Ctx,
  draft: Draft,
  { before, done, beside, claims, named }: Earlier,
  isBeside: boolean,
): (InlineKeyboardButton | null | false | undefined)[][] {
  const { t, plan } = ctx;
  const { answers } = draft;
  const press = presser(draft);
  const [claim] = claims.open;
  const [sameDay] = beside.same;
  return [
    [claim && press(t("button-claim-same"), "same", claim.id)],
    [claim && press(t("button-claim-apart"), "apart", claim.id)],
    [!claim && isSendable(plan, answers) && sendButton(ctx, draft, before)],
    [done && actButton.button(t("button-correct"), done.id, "correct")],
    [
      sameDay &&
        !before &&
        intoButton.button(
          t("button-correct-number", { number: reportNumber(sameDay.number) }),
          draft.id,
          sameDay.id,
        ),
    ],
    ...offerRows(ctx, figuresAsked(ctx, draft)),
    [isBeside && press(t("button-beside"), "beside")],
    ...named.map((code) => [press(namedWords(ctx, code), "named", code)]),
    [
      answers.former && press(t("button-undo"), "undo"),
      isToldAnew(answers) && press(t("button-join-result"), "join"),
    ],
    [isCut(answers) && press(t("button-full"), "full", "review")],
    ...inRows(editButtons(ctx, draft), 2),
    [mayBeJoint(answers) && press(t("title-joint"), "edit", "joint")],
    ...claims.same.map(({ id, number }) => [
      press(t("button-claim-not-same", { number: reportNumber(number) }), "apart", id),
    ]),
    [press(t("button-later"), "later"), press(t("button-discard"), "discard")],
  ];
}

/** Where nothing is changed there is nothing to send, and what may go nevertheless is called what it is. */
function sendButton(ctx: Ctx, draft: Draft, before: Report | null): InlineKeyboardButton | false {
  const unchanged = unchangedIn(ctx, draft, before);
  const label = ctx.t(unchanged === "again" ? "button-send-again" : "button-send");
  return unchanged !== "nothing" && presser(draft)(label, "send");
}

/** What would count twice if the report told of it once more. */
function besideLines({ t }: Ctx, { same: [sameDay], within }: Beside): string[] {
  if (sameDay) return ["", t("review-same-day", { number: reportNumber(sameDay.number) })];
  if (within.length === 0) return [];
  return ["", t("review-within", { list: reportNumbers(within.map(({ number }) => number)) })];
}

function editButtons({ t, plan }: Ctx, draft: Draft): InlineKeyboardButton[] {
  const { answers } = draft;
  const press = presser(draft);
  return questionsFor(plan, answers)
    .filter((question) => question !== "review")
    .map((question) =>
      press(
        t("button-edit", { title: questionTitle(t, plan, answers, question) }),
        "edit",
        question,
      ),
    );
}

function namedWords({ t, plan, today }: Ctx, code: string): string {
  return t("button-named", { unit: unitOn(plan, code, today)?.shortName ?? code });
}

function claimValues({ t, plan }: Ctx, { number, unit, part, period }: Claim) {
  const name = unitName(plan, unit);
  return { number: reportNumber(number), unit: name, part, days: periodWords(t, period) };
}

/** What is asked once more before it is sent: nothing to report, and no deed after one that is completed. */
function questionLines({ t }: Ctx, { status }: Answers, done: CompletedReport | null): string[] {
  if (done && status) {
    const values = { number: reportNumber(done.number), status: t(`status-${status}`) };
    return ["", t("review-after-completed", values)];
  }
  return status === "nil" ? ["", t("review-nil")] : [];
}

/** The day of the activity lies in another time of the duty, or beside all of them. */
function outsideLines({ t, plan }: Ctx, answers: Answers): string[] {
  const missed = outsideOf(plan, answers);
  if (!missed) return [];
  const days = periodWords(t, missed.period);
  const { of, month } = missed;
  return [
    "",
    month
      ? t("review-outside-month", { days, month: escapeHtml(month.shortName) })
      : t(of === "duty" || of === "month" ? "review-outside" : `review-outside-${of}`, { days }),
  ];
}

/** Sent in the wrong unit's name, it would count there. */
function doerLines({ t, plan }: Ctx, { unit }: Draft, doers: readonly string[]): string[] {
  if (doers.length === 0) return [];
  return ["", t("review-doer", { other: unitNames(plan, doers), unit: unitName(plan, unit) })];
}

/** A second message may have been meant to go on with the first. */
function isToldAnew({ result, former }: Answers): boolean {
  const before = resultOf(former);
  return before !== null && result !== undefined && !result.includes(before);
}

function headWords({ t, plan }: Ctx, { reportId, answers }: Draft): string {
  if (reportId) return t("step-correct");
  if (!answers.short) return t("step-review");
  const figures = answers.duty ? figuresOf(plan, answers.duty) : [];
  return t("step-review-short", { example: escapeHtml(correctionExample(figures) ?? "none") });
}

/** What the correction changes: before → after. */
function correctionOf(ctx: Ctx, before: Report, draft: Draft): string[] {
  const after = { answers: reported(draft.answers), evidence: draft.evidence };
  const lines = correctionLines(before, after, ctx);
  return lines.length > 0 ? [ctx.t("correct-changes"), ...lines] : [ctx.t("correct-unchanged")];
}
