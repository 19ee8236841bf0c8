import type { MiddlewareFn } from "grammy";
import * as z from "zod";
import { occasionOf } from "../../../plan/occasions.ts";
import { mayStay } from "../../../reading/law.ts";
import { type LeadersWord, readLeadersWord } from "../../../reading/leaders-word.ts";
import { isReason, REASON } from "../../../reading/reason.ts";
import { confirmationToldBy } from "../../../reports/store/confirmations.ts";
import { leaderRows, seeButton } from "../../buttons/confirm.ts";
import { keyboard } from "../../buttons/kind.ts";
import type { Ctx } from "../../context.ts";
import type { RepliedTo } from "../../listening/listen.ts";
import { question } from "../../listening/question.ts";
import { of } from "../../rights/demand.ts";
import { privateWords } from "../../words/private.ts";
import { askReason, showReason } from "./return.ts";
import { agree } from "./send.ts";
import { waitingFor } from "./waiting.ts";

/** A reply to the card: the leader's word. */
export const answering = question({
  id: "confirm-answer",
  about: z.tuple([z.string()]),
  may: (id) => of("confirm", "confirmation", id),
  async read(ctx, text, id) {
    const word = readLeadersWord(text);
    if (word) return take(ctx, id, word);
    ctx.say(ctx.t("confirm-answer-unclear"), {
      keyboard: keyboard(...leaderRows(ctx.t, id, false)),
    });
  },
  again: null,
});

export const answersCard: RepliedTo = async (ctx) => {
  const told = ctx.message?.reply_to_message;
  if (!told) return null;
  const id = await confirmationToldBy(ctx.database.read, String(ctx.chat?.id), told.message_id);
  return id === null ? null : { question: answering.id, about: [id] };
};

/** The same without a reply, where no question is open: of several that wait which is meant is asked. */
export const answeredFreely: MiddlewareFn<Ctx> = async (ctx, next) => {
  const text = ctx.where === "private" ? ctx.message?.text : undefined;
  const word = text === undefined ? null : readLeadersWord(text);
  if (!word) return next();
  const [first, ...others] = await waitingFor(ctx);
  if (!first) return next();
  if (others.length === 0) return take(ctx, first.id, word);
  const { t, plan } = ctx;
  ctx.say(t("confirm-which"), {
    keyboard: keyboard(
      ...[first, ...others].map(({ id, occasion }) => [
        seeButton(t, id, occasionOf(plan, occasion) ?? { name: occasion }),
      ]),
    ),
  });
};

async function take(ctx: Ctx, id: string, word: LeadersWord): Promise<void> {
  if (word.kind === "agree") return agree(ctx, id);
  if (word.reason === null) return askReason(ctx, id);
  const verdict = mayStay(word.reason, REASON);
  if (verdict.kind === "stays" && isReason(verdict.text)) return showReason(ctx, id, verdict);
  if (verdict.kind === "refused") ctx.say(privateWords(ctx, verdict.findings));
  await askReason(ctx, id);
}
