import type { Tx } from "../../../database/index.ts";
import type { OccasionOwed } from "../../../plan/occasions.ts";
import { PERIODIC_QUESTIONS, type PeriodicQuestion } from "../../../reports/periodic-answers.ts";
import { openPeriodic } from "../../../reports/periodic-questions.ts";
import type { PeriodicInput } from "../../../reports/periodic-take.ts";
import { discardDraft, keepDraft } from "../../../reports/store/draft-rows.ts";
import { removeEvidence } from "../../../reports/store/evidence.ts";
import type { PeriodicDraft } from "../../../reports/store/periodic-drafts.ts";
import type { Ctx } from "../../context.ts";
import { textRepliedTo } from "../../not-text.ts";
import { answerLines } from "./answers.ts";
import { ask } from "./ask.ts";
import type { Verb } from "./buttons.ts";
import { sayPages } from "./pages.ts";
import { type Outcome, proceed, repeat, store } from "./proceed.ts";
import { sendPeriodic } from "./receipt.ts";
import { askWhetherToStop } from "./stop.ts";

/** Does what a button of the dialogue says. */
export async function press(
  ctx: Ctx,
  tx: Tx,
  draft: PeriodicDraft,
  owed: OccasionOwed,
  verb: Verb,
  argument: string,
): Promise<Outcome> {
  const { t } = ctx;
  if (draft.state === "submitted") return sendPeriodic(ctx, tx, draft, owed);
  const question = belongsTo(verb, argument);
  if (question && question !== openPeriodic(owed.occasion, draft.answers)) {
    ctx.toast(t("button-stale"));
    return repeat(ctx, tx, draft, owed);
  }
  switch (verb) {
    case "send":
      return sendPeriodic(ctx, tx, draft, owed);
    case "later":
      await keepDraft(tx, draft.id, ctx.now);
      ctx.show(t("periodic-kept"));
      return "closed";
    case "discard":
      askWhetherToStop(ctx, draft);
      return "open";
    case "drop":
      await discardDraft(tx, draft.id, ctx.now);
      ctx.show(t("draft-discarded"));
      return "closed";
    case "known": {
      const { html, keyboard } = await ask(
        ctx,
        tx,
        draft,
        owed,
        Number.parseInt(argument, 10) || 0,
      );
      ctx.show(html, { keyboard });
      return "open";
    }
    case "full":
      sayPages(ctx, answerLines(t, draft.answers, draft.evidence.length));
      return repeat(ctx, tx, draft, owed);
    case "clear":
      await removeEvidence(tx, draft.id);
      return store(ctx, tx, { ...draft, evidence: [] }, owed);
    default: {
      const input = inputOf(ctx, verb, argument);
      if (input) return proceed(ctx, tx, draft, owed, input);
      const note = verb === "harmless" ? t("harmless-gone") : undefined;
      return repeat(ctx, tx, draft, owed, note);
    }
  }
}

/** The question that a button answers; a button of another question is of the past. */
function belongsTo(verb: Verb, argument: string): PeriodicQuestion | null {
  switch (verb) {
    case "known":
    case "seen":
    case "nil":
      return "known";
    case "day":
    case "clear":
      return "document";
    case "skip":
    case "back":
    case "keep":
    case "harmless":
      return argument as PeriodicQuestion;
    case "edit":
    case "full":
    case "send":
      return "review";
    case "later":
    case "discard":
    case "drop":
      return null;
  }
}

/** What a button means, in no messenger's terms; null if it means nothing (any more). */
function inputOf(ctx: Ctx, verb: Verb, argument: string): PeriodicInput | null {
  switch (verb) {
    case "seen":
    case "nil":
    case "skip":
    case "back":
    case "keep":
      return { kind: verb };
    case "day":
      return { kind: "day", day: argument };
    case "edit": {
      const question = PERIODIC_QUESTIONS.find((one) => one === argument);
      return question ? { kind: "edit", question } : null;
    }
    case "harmless": {
      const text = textRepliedTo(ctx);
      return text ? { kind: "harmless", text } : null;
    }
    default:
      return null;
  }
}
