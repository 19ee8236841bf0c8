import { createConversation } from "@grammyjs/conversations";
import type { Context } from "grammy";
import type { Message } from "grammy/types";
import type { Tx } from "../../../database/index.ts";
import { currentUnit } from "../../../plan/units.ts";
import type { Answers, Question, Status } from "../../../reports/answers.ts";
import { FILE_TYPES, MOST_FILES } from "../../../reports/evidence.ts";
import { dutyOf, openQuestion } from "../../../reports/questions.ts";
import {
  addEvidence,
  type Draft,
  discardDraft,
  findDraft,
  keepDraft,
  removeEvidence,
  saveDraft,
} from "../../../reports/store/drafts.ts";
import { type Input, take } from "../../../reports/take.ts";
import { actingUnits, taskDuties } from "../../acting.ts";
import { keyboard } from "../../buttons.ts";
import type { Ctx, Talk } from "../../context.ts";
import { enterDialogue } from "../../entrance.ts";
import { escapeHtml } from "../../html.ts";
import { type Asked, ask, presser } from "./ask.ts";
import { resume, step, type Verb } from "./buttons.ts";
import { askDuty } from "./duties.ts";
import { sendReport } from "./receipt.ts";
import { refusalWords } from "./refusals.ts";
import { carriesFile, keepUpload, type Uploaded } from "./upload.ts";

export const REPORT = "report";

/** What became of an update that reached the dialogue. */
type Outcome = "open" | "closed" | "not-mine";

/**
 * The guided conversation about one draft. All it remembers is which draft: the draft says what to ask
 * next, so that nothing is lost with the position, and after each answer the dialogue winds itself
 * back to where it started.
 */
export const reportDialogue = createConversation<Ctx, Context>(
  async (conversation: Talk, _ctx, draftId: string) => {
    const start = conversation.checkpoint();
    await conversation.wait();
    const outcome = await conversation.external((ctx) => answer(ctx, draftId));
    if (outcome === "not-mine") await conversation.skip();
    if (outcome === "open") await conversation.rewind(start);
  },
  { id: REPORT },
);

/** Enters the dialogue about a draft, whatever was open before. */
export function enterReport(ctx: Ctx, draftId: string): Promise<void> {
  return enterDialogue(ctx, REPORT, draftId);
}

/** Takes an update as the answer to the draft's open question. */
export async function answer(ctx: Ctx, draftId: string): Promise<Outcome> {
  const data = ctx.callbackQuery?.data;
  const pressed = step.read(data);
  if (ctx.callbackQuery && pressed?.[0] !== draftId) return "not-mine";
  const message = ctx.message;
  // Files come from the network, and so before the transaction.
  const uploaded = message && carriesFile(message) ? await keepUpload(ctx, message) : null;

  return ctx.effect(async (tx) => {
    const draft = await findDraft(tx, draftId);
    const hindrance = hindranceTo(ctx, draft);
    if (!draft || hindrance) {
      ctx.show(hindrance?.html ?? ctx.t("draft-gone"), hindrance ?? {});
      return "closed";
    }
    if (draft.holderId !== ctx.who.person?.id && !pressed) {
      await sayElsewhere(ctx, tx, draft);
      return "closed";
    }
    if (uploaded) return takeFile(ctx, tx, draft, uploaded);
    if (pressed) return press(ctx, tx, draft, pressed[1], pressed[2]);
    if (message?.text !== undefined) {
      return proceed(ctx, tx, draft, { kind: "text", text: message.text });
    }
    ctx.say(ctx.t(notText(ctx, message)));
    return repeat(ctx, tx, draft);
  });
}

function hindranceTo(ctx: Ctx, draft: Draft | null): (Partial<Asked> & { html: string }) | null {
  const { plan, who, today, t } = ctx;
  if (!draft || draft.state === "discarded") return { html: t("draft-gone") };
  const unit = currentUnit(plan, draft.unit, today);
  if (!unit || !actingUnits(plan, who, today).includes(unit)) return { html: t("no-unit") };
  return null;
}

/** A colleague has it in hand now: two people do not answer one question. */
async function sayElsewhere(ctx: Ctx, tx: Tx, draft: Draft): Promise<void> {
  const holder = await tx.person.findUnique({ where: { id: draft.holderId } });
  ctx.say(ctx.t("draft-elsewhere", { holder: escapeHtml(holder?.name ?? "") }), {
    keyboard: keyboard([resume.button(ctx.t("button-continue"), draft.id)]),
  });
}

function notText(ctx: Ctx, message: Message | undefined): string {
  if (ctx.editedMessage) return "refused-edited";
  if (message?.sticker) return "refused-sticker";
  if (message?.voice || message?.audio || message?.video_note) return "refused-voice";
  if (message?.location || message?.venue) return "refused-location";
  return "refused-kind";
}

/** The questions that a button answers; a button of another question is of the past. */
function belongsTo(verb: Verb, argument: string): Question | null {
  switch (verb) {
    case "duties":
    case "duty":
      return "duty";
    case "status":
      return "status";
    case "day":
      return "period";
    case "unknown":
    case "confirm":
      return "figures";
    case "clear":
      return "evidence";
    case "skip":
    case "back":
    case "keep":
    case "harmless":
      return argument as Question;
    case "edit":
    case "month":
    case "send":
      return "review";
    case "later":
    case "discard":
      return null;
  }
}

async function press(
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
      return input ? proceed(ctx, tx, draft, input) : repeat(ctx, tx, draft);
    }
  }
}

/** What a button of the dialogue means, in no messenger's terms. */
function inputOf(ctx: Ctx, verb: Verb, argument: string): Input | null {
  switch (verb) {
    case "duty":
      return { kind: "duty", code: argument };
    case "status":
      return { kind: "status", status: argument as Status };
    case "day":
      return { kind: "text", text: argument.split("-").reverse().join("/") };
    case "unknown":
      return { kind: "unknown", all: argument === "all" };
    case "confirm":
      return { kind: "confirm", right: argument === "yes" };
    case "month":
      return { kind: "action-month", counts: argument === "yes" };
    case "edit":
      return { kind: "edit", question: argument as Question };
    case "skip":
    case "back":
    case "keep":
      return { kind: verb };
    case "harmless": {
      // The text is not stored: it stands in the message that the warning replies to.
      const shown = ctx.callbackQuery?.message;
      const text = shown && "reply_to_message" in shown ? shown.reply_to_message?.text : undefined;
      return text ? { kind: "harmless", text } : null;
    }
    default:
      return null;
  }
}

async function proceed(ctx: Ctx, tx: Tx, draft: Draft, input: Input): Promise<Outcome> {
  const { plan, today } = ctx;
  const unit = currentUnit(plan, draft.unit, today);
  const duties = unit ? taskDuties(plan, unit, today).map(({ code }) => code) : [];
  const { answers, refused } = take(draft.answers, input, { plan, today, duties });
  if (!refused) return store(ctx, tx, draft, answers);

  const words = refusalWords(ctx, refused, draft.answers.duty);
  if (refused.kind === "private" && refused.mayStay && ctx.message) {
    const question = openQuestion(plan, draft.answers);
    ctx.say(words, {
      replyTo: ctx.message.message_id,
      keyboard: keyboard([presser(draft)(ctx.t("button-harmless"), "harmless", question)]),
    });
    return "open";
  }
  ctx.say(words);
  if (answers === draft.answers) {
    // The question still stands above; it is repeated where its buttons are what is needed.
    return refused.kind === "not-here" || refused.kind === "figures"
      ? repeat(ctx, tx, draft)
      : "open";
  }
  return store(ctx, tx, draft, answers);
}

async function store(ctx: Ctx, tx: Tx, draft: Draft, answers: Answers): Promise<Outcome> {
  const holder = ctx.who.person?.id ?? draft.holderId;
  await saveDraft(tx, draft.id, answers, holder, ctx.now);
  const { html, keyboard } = await ask(ctx, tx, { ...draft, answers });
  ctx.show(html, { keyboard });
  return "open";
}

async function repeat(ctx: Ctx, tx: Tx, draft: Draft): Promise<Outcome> {
  const { html, keyboard } = await ask(ctx, tx, draft);
  ctx.say(html, { keyboard });
  return "open";
}

async function turnPage(ctx: Ctx, tx: Tx, draft: Draft, argument: string): Promise<Outcome> {
  const shown = { page: Number.parseInt(argument, 10) || 0, quotes: argument.endsWith("q") };
  const { body, rows } = await askDuty(ctx, tx, draft, shown);
  const title = ctx.t("title-duty");
  ctx.show(`<b>${title}</b>\n${body}`, { keyboard: keyboard(...rows) });
  return "open";
}

/** Evidence is welcome at every step; only its own step asks on. */
async function takeFile(ctx: Ctx, tx: Tx, draft: Draft, uploaded: Uploaded): Promise<Outcome> {
  const { t } = ctx;
  if (uploaded.kind === "refused") {
    const name = escapeHtml(uploaded.name || t("title-evidence"));
    ctx.say(t(`refused-file-${uploaded.reason}`, { name, types: FILE_TYPES }));
    return "open";
  }
  const known = draft.evidence.some(({ sha256 }) => sha256 === uploaded.file.sha256);
  if (!known && draft.evidence.length >= MOST_FILES) {
    ctx.say(t("refused-file-count", { most: MOST_FILES }));
    return "open";
  }
  const count = await addEvidence(tx, draft.id, uploaded.file, ctx.now);
  if (ctx.albumGoesOn) return "open";
  const now = (await findDraft(tx, draft.id)) ?? draft;
  if (openQuestion(ctx.plan, draft.answers) !== "evidence") {
    ctx.say(t("evidence-noted", { count, most: MOST_FILES }));
  }
  return repeat(ctx, tx, now);
}

/** Names a draft by its duty. */
export function dutyTitle(ctx: Ctx, answers: Answers): string {
  const duty = answers.duty ? dutyOf(ctx.plan, answers.duty) : null;
  return escapeHtml(duty?.title ?? ctx.t("draft-without-duty"));
}
