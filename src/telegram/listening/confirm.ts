import type { InlineKeyboardButton } from "grammy/types";
import type { Reads, Tx } from "../../database/index.ts";
import { mayStay } from "../../reading/law.ts";
import { keyboard } from "../buttons/kind.ts";
import { insteadButton, leaveButton, rewriteButton } from "../buttons/listening.ts";
import type { Ctx } from "../context.ts";
import { doubtLines, letterWords } from "../words/private.ts";
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
    await ctx.listening.renew(question);
  });
}

/** The answer to this question that was shown back and still waits; null if none does. */
export async function waitingFor(
  ctx: Ctx,
  read: Reads,
  question: { readonly id: string },
): Promise<Held | null> {
  const held = await ctx.listening.held(read);
  return held?.question === question.id && held.text !== REWRITTEN ? held : null;
}

/** Other words while a text waits: nothing that was shown is replaced unless its author says so. */
export async function askWhetherInstead(
  ctx: Ctx,
  held: Held,
  { text, doubts }: Kept,
  sends: InlineKeyboardButton | null,
): Promise<void> {
  const { t } = ctx;
  await ctx.effect(async (tx) => {
    await ctx.listening.keepInstead(tx, held, text);
    const lines = [...doubtLines(ctx, doubts), t("replace-ask"), quoted(text), t("replace-waits")];
    ctx.say([...lines, quoted(held.text)].join("\n"), {
      keyboard: keyboard(
        [insteadButton.button(t("button-replace"), held.id)],
        [sends, rewriteButton.button(t("button-rewrite")), leaveButton.button(t("button-leave"))],
      ),
    });
    await ctx.listening.renew({ id: held.question });
  });
}

/** What is kept beside a text while its author is asked what it is. */
interface Beside {
  /** What is said of it, in HTML. */
  readonly note: string;
  /** Keeps it, and says what the text is about. */
  keep(tx: Tx): Promise<readonly string[]>;
}

/**
 * Keeps a text of which its author is asked what it is, if it may stay.
 *
 * @returns whether something was said of it
 */
export async function holdBack(
  ctx: Ctx,
  question: { readonly id: string },
  text: string,
  head: string,
  rows: (heldId: string, about: readonly string[]) => (InlineKeyboardButton | false)[][],
  beside: Beside = { note: "", keep: async () => [] },
): Promise<boolean> {
  const verdict = mayStay(text);
  if (verdict.kind === "refused") {
    ctx.say(letterWords(ctx, verdict.findings));
    return true;
  }
  if (verdict.kind !== "stays") return false;
  const isAsked = (await ctx.listening.open()) !== null;
  await ctx.effect(async (tx) => {
    const about = await beside.keep(tx);
    const { id } = await ctx.listening.holdApart(tx, question, about, verdict.text);
    const note = beside.note === "" ? [] : [beside.note];
    const lines = [...note, ...doubtLines(ctx, verdict.doubts), head, quoted(verdict.text)];
    ctx.say(lines.join("\n"), { keyboard: keyboard(...rows(id, about)) });
    // Where something is asked, that stays so.
    if (!isAsked) ctx.listening.offer();
  });
  return true;
}

/**
 * The text that was shown with this id; null, and said so, if it was sent, replaced or left. Whoever is
 * writing it anew is asked for it again.
 */
export async function confirmed(ctx: Ctx, read: Reads, heldId: string): Promise<Held | null> {
  const held = await ctx.listening.use(read, heldId);
  if (held && held.text !== REWRITTEN) return held;
  ctx.toast(ctx.t("held-gone"), true);
  const waits = await ctx.listening.held(read);
  if (waits?.text === REWRITTEN) ctx.say(ctx.t("rewrite-ask"));
  return null;
}
