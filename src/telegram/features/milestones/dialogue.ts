import { createConversation } from "@grammyjs/conversations";
import type { Context } from "grammy";
import type { Tx } from "../../../database/index.ts";
import {
  findTickDraft,
  saveTickDraft,
  type TickAnswers,
  type TickDraft,
} from "../../../milestones/store/changes.ts";
import { readSigningDay } from "../../../reading/official.ts";
import { addEvidence } from "../../../reports/store/evidence.ts";
import { actsFor } from "../../acting.ts";
import type { Ctx, Talk } from "../../context.ts";
import { enterDialogue } from "../../entrance.ts";
import { isCommand } from "../../is-command.ts";
import { carriesFile, keepUpload, tellRenamed, type Uploaded } from "../../upload.ts";
import { refusalWords, refusedFile } from "../report/refusals.ts";
import { doubtLines, lawful } from "../typed.ts";
import { draftCard } from "./words.ts";

export const MILESTONE = "milestone";

/** Characters of a note after NFC. */
const NOTE = { from: 2, to: 500 };

/** What is typed and sent from now on is about this draft. To be awaited last. */
export function enterTick(ctx: Ctx, draftId: string): Promise<void> {
  return enterDialogue(ctx, MILESTONE, draftId);
}

/**
 * Takes each message as the day, then as the note or evidence, until the draft is sent or dropped. The
 * draft says where it stands: with the position nothing is lost.
 */
export const milestoneDialogue = createConversation<Ctx, Context>(
  async (conversation: Talk, _ctx, draftId: string) => {
    const start = conversation.checkpoint();
    const update = await conversation.wait();
    if (!update.message) await conversation.skip({ next: true });
    const open = await conversation.external((ctx) => answer(ctx, draftId));
    if (open) await conversation.rewind(start);
  },
  { id: MILESTONE },
);

/** The draft while it is open and this person may go on with it. */
export function isOpen(ctx: Ctx, draft: TickDraft | null): draft is TickDraft {
  const isOver = !draft || draft.state === "submitted" || draft.state === "discarded";
  return !isOver && actsFor(ctx, draft.unit) !== null;
}

/** Returns whether the draft is still open. */
async function answer(ctx: Ctx, draftId: string): Promise<boolean> {
  const { message, t } = ctx;
  if (!message) return true;
  const before = await findTickDraft(ctx.database.read, draftId);
  // Files come from the network, and so before the transaction.
  const uploaded =
    isOpen(ctx, before) && carriesFile(message)
      ? await keepUpload(ctx, message, { files: before.evidence.length, nil: false })
      : null;
  return ctx.effect(async (tx) => {
    const draft = await findTickDraft(tx, draftId);
    if (!isOpen(ctx, draft)) {
      ctx.say(t("tick-gone"));
      return false;
    }
    if (uploaded) await takeFile(ctx, tx, draft, uploaded);
    else if (message.text === undefined) ctx.say(t("tick-kind"));
    else if (isCommand(message)) ctx.say(t("typed-command"));
    else await takeText(ctx, tx, draft, message.text);
    return true;
  });
}

/** Stores what was answered and shows the draft as it now is. */
export async function store(
  ctx: Ctx,
  tx: Tx,
  draft: TickDraft,
  answers: TickAnswers,
): Promise<void> {
  await saveTickDraft(tx, draft.id, answers, ctx.who.person?.id ?? draft.holderId, ctx.now);
  const { html, keyboard } = draftCard(ctx, { ...draft, answers });
  ctx.show(html, { keyboard });
}

/** Evidence is welcome at every step; of an album only the last picture is answered. */
async function takeFile(ctx: Ctx, tx: Tx, draft: TickDraft, uploaded: Uploaded): Promise<void> {
  if (uploaded.kind === "refused") {
    ctx.say(refusedFile(ctx, uploaded));
    if (!ctx.message?.media_group_id || ctx.albumGoesOn) return;
  } else {
    tellRenamed(ctx, uploaded);
    await addEvidence(tx, draft.id, uploaded.file, ctx.now);
  }
  const now = (await findTickDraft(tx, draft.id)) ?? draft;
  const caption = ctx.message?.caption;
  if (uploaded.kind === "kept" && caption && now.answers.day && !now.answers.note) {
    return takeNote(ctx, tx, now, caption);
  }
  if (!ctx.albumGoesOn) await store(ctx, tx, now, now.answers);
}

/** The day first; afterwards a text is the note, unless it is nothing but another day. */
async function takeText(ctx: Ctx, tx: Tx, draft: TickDraft, text: string): Promise<void> {
  const { plan, today } = ctx;
  const day = readSigningDay(text, { today, period: plan.period });
  if (typeof day === "string") return store(ctx, tx, draft, { ...draft.answers, day });
  if (draft.answers.day === undefined || day.kind !== "not-understood") {
    return ctx.say(refusalWords(ctx, { kind: "date", problem: day }, {}));
  }
  await takeNote(ctx, tx, draft, text);
}

async function takeNote(ctx: Ctx, tx: Tx, draft: TickDraft, text: string): Promise<void> {
  const note = lawful(ctx, text, NOTE);
  if (!note) return;
  const doubts = doubtLines(ctx, note);
  if (doubts.length > 0) ctx.say(doubts.join("\n").trim());
  await store(ctx, tx, draft, { ...draft.answers, note: note.text });
}
