import { createConversation } from "@grammyjs/conversations";
import type { Context } from "grammy";
import { changeNudge } from "../../../deadlines/store/nudges.ts";
import { keyboard } from "../../buttons.ts";
import type { Ctx, Talk } from "../../context.ts";
import { enterDialogue } from "../../entrance.ts";
import { isCommand } from "../../is-command.ts";
import { doubtLines, lawful } from "../typed.ts";
import { nudgeButton } from "./buttons.ts";
import { openNudge, showPreview } from "./open.ts";

export const WORD = "nudge-word";

/** A sentence or two below what the bot says itself. */
const LENGTH = { from: 2, to: 300 };

/** The next message is the office's own word to the units. */
export async function askWord(ctx: Ctx, id: string): Promise<void> {
  const { t } = ctx;
  ctx.say(t("nudge-word-ask", LENGTH), {
    keyboard: keyboard([nudgeButton.button(t("button-back"), id, "preview", "-")]),
  });
  await enterDialogue(ctx, WORD, id);
}

export const wordDialogue = createConversation<Ctx, Context>(
  async (conversation: Talk, _ctx, id: string) => {
    const start = conversation.checkpoint();
    const update = await conversation.wait();
    if (!update.message) await conversation.skip({ next: true });
    const done = await conversation.external((ctx) => takeWord(ctx, id));
    if (!done) await conversation.rewind(start);
  },
  { id: WORD },
);

/** Takes the message as the office's word. False: it was none, and why was said. */
async function takeWord(ctx: Ctx, id: string): Promise<boolean> {
  const { t, message } = ctx;
  if (message?.text === undefined || isCommand(message)) {
    if (!ctx.albumGoesOn) ctx.say(t("nudge-word-text-only"));
    return false;
  }
  const word = lawful(ctx, message.text, LENGTH);
  if (!word) return false;
  const nudge = await openNudge(ctx, ctx.database.read, id);
  if (!nudge) return true;
  const doubts = doubtLines(ctx, word);
  await ctx.effect(async (tx) => {
    await changeNudge(tx, id, { word: word.text });
    if (doubts.length > 0) ctx.say(doubts.join("\n").trim());
    await showPreview(ctx, tx, { ...nudge, word: word.text });
  });
  return true;
}
