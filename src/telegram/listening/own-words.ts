import type { Limits } from "../../reading/law.ts";
import { mayStay } from "../../reading/law.ts";
import { isReason } from "../../reading/reason.ts";
import { cutText } from "../../reports/cut.ts";
import { sendHeldButton } from "../buttons/listening.ts";
import type { Ctx } from "../context.ts";
import { privateWords } from "../words/private.ts";
import { lengthWords } from "../words/refusals.ts";
import { askWhetherInstead, showBack, waitingFor } from "./confirm.ts";
import { type Offered, sendOf, shownAgain } from "./offered.ts";
import type { AnyQuestion, Kept } from "./question.ts";

/** A question that takes a text of one's own. */
export type OwnWords = Extract<AnyQuestion, { readonly kept: Limits }>;

/** Takes a text of one's own, if it may stay; one that waits is not replaced by what may have been meant otherwise. */
export async function keep(
  ctx: Ctx,
  question: OwnWords,
  about: readonly string[],
  { text, isEdited }: { readonly text: string; readonly isEdited: boolean },
  buttons: readonly Offered[],
): Promise<void> {
  const { t } = ctx;
  const held = await waitingFor(ctx, ctx.database.read, question);
  // A reply to another message of the bot's is about something else.
  const waiting = held && String(held.about) === String(about) ? held : null;
  const below = waiting ? { keyboard: shownAgain(buttons) } : {};
  const verdict = mayStay(text, question.kept);
  switch (verdict.kind) {
    case "length": {
      const cut = cutText(text, question.kept.to);
      return ctx.say(lengthWords(ctx, { ...verdict, limits: question.kept, cut }), below);
    }
    case "refused":
      return ctx.say(privateWords(ctx, verdict.findings), below);
    case "stays": {
      if (question.kept.isReason && !isReason(verdict.text))
        return ctx.say(t("refused-no-reason"), below);
      if (isEdited && waiting?.text === verdict.text) return;
      if (waiting && !isEdited) return askWhetherInstead(ctx, waiting, verdict, sendOf(buttons));
      await takeKept(ctx, question, about, verdict);
    }
  }
}

/** Shows its author where a text goes; nothing leaves before that was seen. */
export async function takeKept(
  ctx: Ctx,
  question: OwnWords,
  about: readonly string[],
  kept: Kept,
): Promise<void> {
  if ("take" in question) return void (await question.take(ctx, kept, ...about));
  const look = await question.look(ctx, ...about);
  if (!look) return ctx.listening.end();
  const { head, button = ctx.t("button-send-it") } = look;
  await showBack(ctx, question, about, kept, {
    head,
    send: (held) => sendHeldButton.button(button, held),
  });
}
