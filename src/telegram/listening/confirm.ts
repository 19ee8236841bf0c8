import type { InlineKeyboardButton } from "grammy/types";
import type { Reads } from "../../database/index.ts";
import { keyboard } from "../buttons/kind.ts";
import { leaveButton, rewriteButton } from "../buttons/listening.ts";
import type { Ctx } from "../context.ts";
import { doubtLines } from "../words/private.ts";
import { quoted } from "../words/quote.ts";
import type { Kept } from "./question.ts";
import type { Held } from "./store/held.ts";

/** In the place of a text that its author writes anew: the former one can be sent no more. */
export const REWRITTEN = "";

/** What is shown around a text before it leaves. */
export interface Preview {
  readonly head: string;
  /** Lines below the text. */
  readonly below?: readonly string[];
  /** Sends the text that is held under this id. */
  send(heldId: string): InlineKeyboardButton;
  /** Sends it otherwise. */
  or?(heldId: string): InlineKeyboardButton;
}

/**
 * Shows a text as its reader will see it, and keeps it until its author sends it, writes it anew, or
 * leaves. Nothing of anybody's leaves without this look at it.
 */
export async function showBack(
  ctx: Ctx,
  question: { readonly id: string },
  about: readonly string[],
  { text, doubts }: Kept,
  { head, below = [], send, or }: Preview,
): Promise<void> {
  const { t } = ctx;
  await ctx.effect(async (tx) => {
    const { id } = await ctx.listening.hold(tx, question, about, text);
    const rewrite = rewriteButton.button(t("button-rewrite"));
    ctx.say([...doubtLines(ctx, doubts), head, quoted(text), ...below].join("\n"), {
      keyboard: keyboard(...(or ? [[send(id), or(id)], [rewrite]] : [[send(id), rewrite]]), [
        leaveButton.button(t("button-leave")),
      ]),
    });
  });
}

/**
 * The text that was shown with this id; null, and said so, if it was sent, replaced or left. Whoever is
 * writing it anew is asked for it again.
 */
export async function confirmed(ctx: Ctx, read: Reads, heldId: string): Promise<Held | null> {
  const held = await ctx.listening.held(read);
  if (held?.id === heldId) return held;
  ctx.toast(ctx.t("held-gone"), true);
  if (held?.text === REWRITTEN) ctx.say(ctx.t("rewrite-ask"));
  return null;
}
