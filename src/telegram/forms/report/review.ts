import type { InlineKeyboardButton } from "grammy/types";
import { unitOn } from "../../../plan/units.ts";
import type { Answers } from "../../../reports/answers.ts";
import { reported } from "../../../reports/answers.ts";
import type { Claim, claimsOn } from "../../../reports/joint.ts";
import { outsideOf } from "../../../reports/outside.ts";
import { figuresOf, mayBeJoint, questionsFor } from "../../../reports/questions.ts";
import type { Draft } from "../../../reports/store/drafts.ts";
import type { Report } from "../../../reports/store/reports.ts";
import type { SameDay } from "../../../reports/store/same-day.ts";
import type { CompletedReport } from "../../../reports/store/standing.ts";
import { unreadBesideOffers } from "../../../reports/take-figures.ts";
import { resultOf } from "../../../reports/take-text.ts";
import { actButton } from "../../buttons/history.ts";
import { inRows, keyboard } from "../../buttons/kind.ts";
import { intoButton, presser } from "../../buttons/report.ts";
import { correctionLines } from "../../cards/changes.ts";
import { questionTitle } from "../../cards/month.ts";
import { answerLines, isCut } from "../../cards/report.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml } from "../../html.ts";
import { counted } from "../../words/counts.ts";
import { periodWords, reportNumber } from "../../words/days.ts";
import { correctionExample } from "../../words/figures.ts";
import { unitName } from "../../words/quote.ts";
import { unreadWords } from "../../words/refusals.ts";
import { offeredWords, offerRows } from "../ask-figures.ts";
import type { Asked } from "../form.ts";
import { figuresAsked } from "./figures-asked.ts";

/** What the unit reported before that bears on this draft. */
interface Earlier {
  /** The report that it corrects. */
  readonly before: Report | null;
  /** The report that calls the duty completed, where the draft tells of no deed. */
  readonly done: CompletedReport | null;
  /** The latest other report on the same duty and days. */
  readonly sameDay: SameDay | null;
  /** What other units' reports say of the unit, of that work and those days. */
  readonly claims: ReturnType<typeof claimsOn>;
  /** Codes of units that the result names as partners, of which its author has not said so. */
  readonly named: readonly string[];
  /** Code of another unit that the result says to have done it. */
  readonly doer: string | null;
}

/** Everything that was answered, each item with a way to correct it, and what to do with it. */
export function review(
  ctx: Ctx,
  draft: Draft,
  { before, done, sameDay, claims, named, doer }: Earlier,
): Asked {
  const { t, plan } = ctx;
  const { answers } = draft;
  const press = presser(draft);
  const unread = unreadBesideOffers(answers);
  const offered = offeredWords(ctx, answers);
  const waiting = answers.queue?.length ?? 0;
  // What is one event must be known before it is counted.
  const [claim] = claims.open;
  return {
    html: [
      headWords(ctx, draft),
      ...(draft.byOffice ? [t("review-instead", { unit: unitName(plan, draft.unit) })] : []),
      ...(before ? correctionOf(ctx, before, draft) : []),
      "",
      ...answerLines(reported(answers), draft.evidence.length, ctx),
      ...(unread.length > 0 ? [t("card-unread", { list: unreadWords(ctx, unread) })] : []),
      ...(offered ? [t("review-offers", { list: offered })] : []),
      ...outsideLines(ctx, answers),
      ...doerLines(ctx, draft, doer),
      ...questionLines(ctx, answers, done),
      ...(sameDay ? ["", t("review-same-day", { number: reportNumber(sameDay.number) })] : []),
      ...claims.same.map((one) => t("review-same", claimValues(ctx, one))),
      ...(claim ? ["", t("review-claim", claimValues(ctx, claim))] : []),
      ...(named.length > 0 ? ["", t("review-named")] : []),
      ...(waiting > 0 ? ["", t("review-queue", { count: counted(waiting, ctx.language) })] : []),
    ].join("\n"),
    keyboard: keyboard(
      [claim && press(t("button-claim-same"), "same", claim.id)],
      [claim && press(t("button-claim-apart"), "apart", claim.id)],
      [!claim && press(t("button-send"), "send")],
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
    ),
  };
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
  const { month } = missed;
  return [
    "",
    month
      ? t("review-outside-month", { days, month: escapeHtml(month.shortName) })
      : t("review-outside", { days }),
  ];
}

/** Sent in the wrong unit's name, it would count there. */
function doerLines({ t, plan }: Ctx, { unit }: Draft, doer: string | null): string[] {
  if (doer === null) return [];
  return ["", t("review-doer", { other: unitName(plan, doer), unit: unitName(plan, unit) })];
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
