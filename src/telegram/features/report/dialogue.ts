import { createConversation } from "@grammyjs/conversations";
import type { Context } from "grammy";
import type { Tx } from "../../../database/index.ts";
import { currentUnit } from "../../../plan/units.ts";
import { openQuestion } from "../../../reports/questions.ts";
import { type Draft, findDraft } from "../../../reports/store/drafts.ts";
import { saysSend } from "../../../reports/words.ts";
import { actingUnits } from "../../acting.ts";
import type { Ctx, Talk } from "../../context.ts";
import { isHeldBy, sayElsewhere } from "../../elsewhere.ts";
import { enterDialogue } from "../../entrance.ts";
import { isCommand } from "../../is-command.ts";
import { notText } from "../../not-text.ts";
import { carriesFile, keepUpload, type Uploaded } from "../../upload.ts";
import { resume, step } from "./buttons.ts";
import { takeFile } from "./files.ts";
import { press } from "./press.ts";
import { type Outcome, proceed, repeat } from "./proceed.ts";
import { sendReport } from "./receipt.ts";

export const REPORT = "report";

/**
 * The guided conversation about one draft. All it remembers is which draft: the draft says what to ask
 * next, so that nothing is lost with the position, and after each answer the dialogue winds itself
 * back to where it started. What was typed does not stay in the position either.
 */
export const reportDialogue = createConversation<Ctx, Context>(
  async (conversation: Talk, _ctx, draftId: string) => {
    const start = conversation.checkpoint();
    await conversation.wait();
    const outcome = await conversation.external((ctx) => answer(ctx, draftId));
    if (outcome === "not-mine") await conversation.skip({ next: true });
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
  const { callbackQuery, message, editedMessage } = ctx;
  const pressed = step.read(callbackQuery?.data);
  if (callbackQuery ? pressed?.[0] !== draftId : !message && !editedMessage) return "not-mine";
  // Files come from the network, and so before the transaction.
  const uploaded = await uploadFor(ctx, draftId);

  return ctx.effect(async (tx) => {
    const draft = await findDraft(tx, draftId);
    const hindrance = hindranceTo(ctx, draft);
    if (!draft || hindrance || (draft.state === "submitted" && !pressed)) {
      ctx.show(ctx.t(hindrance ?? "draft-gone"));
      return "closed";
    }
    if (pressed) return press(ctx, tx, draft, pressed[1], pressed[2]);
    if (!isHeldBy(ctx, draft)) {
      const takeBack = resume.button(ctx.t("button-take-over"), draft.id);
      await sayElsewhere(ctx, tx, draft, takeBack);
      return "closed";
    }
    if (uploaded) return takeFile(ctx, tx, draft, uploaded);
    return takeMessage(ctx, tx, draft);
  });
}

/** Fetches the file of a message, if it is to be taken at all. */
async function uploadFor(ctx: Ctx, draftId: string): Promise<Uploaded | null> {
  if (!ctx.message || !carriesFile(ctx.message)) return null;
  const draft = await findDraft(ctx.database.read, draftId);
  if (!draft || hindranceTo(ctx, draft) || !isHeldBy(ctx, draft)) return null;
  const nil = draft.answers.status === "nil";
  return keepUpload(ctx, ctx.message, { files: draft.evidence.length, nil });
}

async function takeMessage(ctx: Ctx, tx: Tx, draft: Draft): Promise<Outcome> {
  const { message, plan, t } = ctx;
  const text = message?.text;
  if (!message || text === undefined) return repeat(ctx, tx, draft, t(notText(ctx)));
  if (isCommand(message)) return repeat(ctx, tx, draft, t("refused-command"));
  if (saysSend(text) && openQuestion(plan, draft.answers) === "review") {
    return sendReport(ctx, tx, draft);
  }
  return proceed(ctx, tx, draft, { kind: "text", text });
}

function hindranceTo(
  { plan, who, today }: Ctx,
  draft: Draft | null,
): "draft-gone" | "no-unit" | null {
  if (!draft || draft.state === "discarded") return "draft-gone";
  const unit = currentUnit(plan, draft.unit, today);
  return unit && actingUnits(plan, who, today).includes(unit) ? null : "no-unit";
}
