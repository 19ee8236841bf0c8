import type { InlineKeyboardButton } from "grammy/types";
import { daysBetween, formatDay } from "../../../plan/day.ts";
import type { OccasionOwed } from "../../../plan/occasions.ts";
import { periodicQuestions } from "../../../reports/periodic-questions.ts";
import type { PeriodicDraft } from "../../../reports/store/periodic-drafts.ts";
import type { Warning } from "../../../reports/warnings.ts";
import { keyboard } from "../../buttons/kind.ts";
import { draftWordButton, presser } from "../../buttons/periodic.ts";
import type { Ctx } from "../../context.ts";
import { fullName } from "../../periodic/words.ts";
import { counted } from "../../words/counts.ts";
import { unreadWords } from "../../words/refusals.ts";
import type { Asked } from "../form.ts";
import { remarkLines, waitingLines } from "../report/notes.ts";
import { answerLines } from "./answers.ts";
import { changedLines } from "./confirmation.ts";
import type { sendLabelOn } from "./way.ts";

/** Of each text so much that all of them fit into one message; the whole is a button away. */
const SHOWN = 400;
/** Beside what changed, which is shown as well. */
const SHOWN_CORRECTED = 150;
/** Whoever reports on a period so long before its end may have chosen the wrong one. */
const EARLY = 31;

interface Reviewed {
  /** What differs from the report that it corrects; null if it corrects none. */
  readonly changes: readonly string[] | null;
  /** What its words say otherwise than its figures. */
  readonly remarks: readonly Warning[];
  /** What the button is called that sends it; null: there is nothing to send. */
  readonly send: Awaited<ReturnType<typeof sendLabelOn>>;
}

/** Everything that was answered, each item with a way to correct it, and what to do with it. */
export function review(
  ctx: Ctx,
  draft: PeriodicDraft,
  owed: OccasionOwed,
  { changes, remarks, send }: Reviewed,
): Asked {
  const { t } = ctx;
  const { answers } = draft;
  const press = presser(draft);
  const edits = periodicQuestions(owed.occasion, answers)
    .filter((question) => question !== "review")
    .map((question) => {
      const title = t(`periodic-title-${question}`);
      return press(t("button-edit", { title }), "edit", question);
    });
  const pairs: InlineKeyboardButton[][] = [];
  for (let i = 0; i < edits.length; i += 2) pairs.push(edits.slice(i, i + 2));
  const files = draft.evidence.length;
  const lines = answerLines(ctx, answers, files, changes ? SHOWN_CORRECTED : SHOWN);
  const isCut = answerLines(ctx, answers, files).join() !== lines.join();
  return {
    html: [
      t(draft.reportId ? "step-correct" : "step-review"),
      `<i>${fullName(owed)}</i>`,
      ...(changes ? changedLines(t, changes) : []),
      "",
      ...lines,
      ...(answers.unread?.length
        ? [t("card-unread", { list: unreadWords(ctx, answers.unread) })]
        : []),
      ...remarkLines(ctx, remarks),
      ...(answers.nil ? ["", t("periodic-review-nil")] : []),
      ...waitingLines(ctx, answers),
      ...earlyLines(ctx, owed),
    ].join("\n"),
    keyboard: keyboard(
      [send && press(t(send), "send")],
      [isCut && press(t("button-periodic-full"), "full")],
      ...pairs,
      [!answers.scan && draftWordButton.button(t("button-word-draft"), draft.id)],
      [press(t("button-later"), "later"), press(t("button-discard"), "discard")],
    ),
  };
}

function earlyLines({ t, today, language }: Ctx, { occasion }: OccasionOwed): string[] {
  const { to } = occasion.period;
  const left = daysBetween(today, to);
  if (left <= EARLY) return [];
  return ["", t("periodic-early", { to: formatDay(to), count: counted(left, language) })];
}
