import { createConversation } from "@grammyjs/conversations";
import type { Context } from "grammy";
import type { Tx } from "../../../database/index.ts";
import type { OccasionOwed } from "../../../plan/occasions.ts";
import { openPeriodic } from "../../../reports/periodic-questions.ts";
import { findPeriodicDraft, type PeriodicDraft } from "../../../reports/store/periodic-drafts.ts";
import { saysSend } from "../../../reports/words.ts";
import type { Ctx, Talk } from "../../context.ts";
import { isHeldBy, sayElsewhere } from "../../elsewhere.ts";
import { enterDialogue } from "../../entrance.ts";
import { isCommand } from "../../is-command.ts";
import { notText } from "../../not-text.ts";
import { carriesFile, keepUpload, type Uploaded } from "../../upload.ts";
import { resume, step } from "./buttons.ts";
import { takeFile } from "./files.ts";
import { owedFor } from "./owed.ts";
import { press } from "./press.ts";
import { type Outcome, proceed, repeat } from "./proceed.ts";
import { sendPeriodic } from "./receipt.ts";

export const PERIODIC = "periodic";

/**
 * The guided conversation about one periodic report. As with task reports all it remembers is which
 * draft: the draft says what to ask next, and after each answer the dialogue winds itself back.
 */
export const periodicDialogue = createConversation<Ctx, Context>(
  async (conversation: Talk, _ctx, draftId: string) => {
    const start = conversation.checkpoint();
    await conversation.wait();
    const outcome = await conversation.external((ctx) => answer(ctx, draftId));
    if (outcome === "not-mine") await conversation.skip({ next: true });
    if (outcome === "open") await conversation.rewind(start);
  },
  { id: PERIODIC },
);

/** Enters the dialogue about a draft, whatever was open before. */
export function enterDraft(ctx: Ctx, draftId: string): Promise<void> {
  return enterDialogue(ctx, PERIODIC, draftId);
}

/** Takes an update as the answer to the draft's open question. */
export async function answer(ctx: Ctx, draftId: string): Promise<Outcome> {
  const { callbackQuery, message, editedMessage, t } = ctx;
  const pressed = step.read(callbackQuery?.data);
  if (callbackQuery ? pressed?.[0] !== draftId : !message && !editedMessage) return "not-mine";
  // Files come from the network, and so before the transaction.
  const uploaded = await uploadFor(ctx, draftId);

  return ctx.effect(async (tx) => {
    const draft = await findPeriodicDraft(tx, draftId);
    const owed = draft && owedFor(ctx, draft);
    if (!draft || !owed || isOver(draft, pressed !== null)) {
      ctx.show(t("periodic-gone"));
      return "closed";
    }
    if (pressed) return press(ctx, tx, draft, owed, pressed[1], pressed[2]);
    if (!isHeldBy(ctx, draft)) {
      await sayElsewhere(ctx, tx, draft, resume.button(t("button-take-over"), draft.id));
      return "closed";
    }
    if (uploaded) return takeFile(ctx, tx, draft, owed, uploaded);
    return takeMessage(ctx, tx, draft, owed);
  });
}

/** A second press on "send" is answered by what the first one did. */
function isOver({ state }: PeriodicDraft, isPressed: boolean): boolean {
  return state === "discarded" || (state === "submitted" && !isPressed);
}

/** Fetches the file of a message, if it is to be taken at all. */
async function uploadFor(ctx: Ctx, draftId: string): Promise<Uploaded | null> {
  if (!ctx.message || !carriesFile(ctx.message)) return null;
  const draft = await findPeriodicDraft(ctx.database.read, draftId);
  if (!draft || !owedFor(ctx, draft) || isOver(draft, false) || !isHeldBy(ctx, draft)) return null;
  if (draft.answers.nil) return null;
  return keepUpload(ctx, ctx.message, { files: draft.evidence.length, nil: false });
}

async function takeMessage(
  ctx: Ctx,
  tx: Tx,
  draft: PeriodicDraft,
  owed: OccasionOwed,
): Promise<Outcome> {
  const { message, t } = ctx;
  const text = message?.text;
  if (!message || text === undefined) {
    const isFile = draft.answers.nil && carriesFile(message);
    return repeat(ctx, tx, draft, owed, t(isFile ? "periodic-nil-file" : notText(ctx)));
  }
  if (isCommand(message)) return repeat(ctx, tx, draft, owed, t("refused-command"));
  if (saysSend(text) && openPeriodic(owed.occasion, draft.answers) === "review") {
    return sendPeriodic(ctx, tx, draft, owed);
  }
  return proceed(ctx, tx, draft, owed, { kind: "text", text });
}
