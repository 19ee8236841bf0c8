import type { Tx } from "../../../database/index.ts";
import { QUESTIONS, type Question, STATUSES } from "../../../reports/answers.ts";
import { openQuestion } from "../../../reports/questions.ts";
import { type Draft, discardDraft, keepDraft } from "../../../reports/store/drafts.ts";
import { removeEvidence } from "../../../reports/store/evidence.ts";
import type { Input } from "../../../reports/take.ts";
import type { Ctx } from "../../context.ts";
import { textRepliedTo } from "../../not-text.ts";
import { ask } from "./ask.ts";
import type { Verb } from "./buttons.ts";
import { askWhetherToStop } from "./cancel.ts";
import { type Outcome, proceed, repeat, store } from "./proceed.ts";
import { sendReport } from "./receipt.ts";

/** Does what a button of the dialogue says. */
export async function press(
  ctx: Ctx,
  tx: Tx,
  draft: Draft,
  verb: Verb,
  argument: string,
): Promise<Outcome> {
  if (draft.state === "submitted") return sendReport(ctx, tx, draft);
  const question = belongsTo(verb, argument);
  if (question && question !== openQuestion(ctx.plan, draft.answers)) {
    ctx.toast(ctx.t("button-stale"));
    return repeat(ctx, tx, draft);
  }
  switch (verb) {
    case "send":
      return sendReport(ctx, tx, draft);
    case "later":
      await keepDraft(tx, draft.id, ctx.now);
      ctx.show(ctx.t("draft-kept"));
      return "closed";
    case "discard":
      askWhetherToStop(ctx, draft);
      return "open";
    case "drop":
      await discardDraft(tx, draft.id, ctx.now);
      ctx.show(ctx.t("draft-discarded"));
      return "closed";
    case "duties":
      return turnPage(ctx, tx, draft, argument);
    case "clear":
      await removeEvidence(tx, draft.id);
      return store(ctx, tx, { ...draft, evidence: [] }, draft.answers);
    default: {
      const input = inputOf(ctx, verb, argument);
      if (input) return proceed(ctx, tx, draft, input);
      return repeat(ctx, tx, draft, verb === "harmless" ? ctx.t("harmless-gone") : undefined);
    }
  }
}

/** The question that a button answers; a button of another question is of the past. */
function belongsTo(verb: Verb, argument: string): Question | null {
  switch (verb) {
    case "duties":
    case "duty":
      return "duty";
    case "status":
      return "status";
    case "day":
      return "period";
    case "month":
      return "month";
    case "unknown":
    case "confirm":
    case "offer":
      return "figures";
    case "events":
      return "period";
    case "clear":
      return "evidence";
    case "skip":
    case "back":
    case "keep":
    case "harmless":
      return argument as Question;
    case "edit":
    case "send":
      return "review";
    case "later":
    case "discard":
    case "drop":
      return null;
  }
}

/** What a button means, in no messenger's terms; null if it means nothing (any more). */
function inputOf(ctx: Ctx, verb: Verb, argument: string): Input | null {
  switch (verb) {
    case "duty":
      return { kind: "duty", code: argument };
    case "status": {
      const status = STATUSES.find((one) => one === argument);
      return status ? { kind: "status", status } : null;
    }
    case "day":
      return { kind: "day", day: argument };
    case "unknown":
      return { kind: "unknown", all: argument === "all" };
    case "confirm":
      return { kind: "confirm", right: argument === "yes" };
    case "offer":
      return { kind: "offer", index: Number(argument) };
    case "events":
      return { kind: "events", which: argument === "all" ? "all" : Number(argument) };
    case "month":
      return { kind: "action-month", counts: argument === "yes" };
    case "edit": {
      const question = QUESTIONS.find((one) => one === argument);
      return question ? { kind: "edit", question } : null;
    }
    case "skip":
    case "back":
    case "keep":
      return { kind: verb };
    case "harmless": {
      const text = textRepliedTo(ctx);
      return text ? { kind: "harmless", text } : null;
    }
    default:
      return null;
  }
}

async function turnPage(ctx: Ctx, tx: Tx, draft: Draft, argument: string): Promise<Outcome> {
  const page = { page: Number.parseInt(argument, 10) || 0, quotes: argument.endsWith("q") };
  const { html, keyboard } = await ask(ctx, tx, draft, page);
  ctx.show(html, { keyboard });
  return "open";
}
