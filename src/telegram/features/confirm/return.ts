import * as z from "zod";
import { REASON } from "../../../reading/reason.ts";
import { findConfirmation, giveBack } from "../../../reports/store/confirmations.ts";
import { keyboard } from "../../buttons/kind.ts";
import { leaveButton } from "../../buttons/listening.ts";
import type { Ctx } from "../../context.ts";
import { confirmationValues, timelyOf } from "../../forms/periodic/confirmation.ts";
import { tellGivenBack } from "../../letters/confirm.ts";
import { takeKept } from "../../listening/own-words.ts";
import { anyQuestion, type Kept, question } from "../../listening/question.ts";
import { of } from "../../rights/demand.ts";
import { quoted } from "../../words/quote.ts";
import { saySettled, withWaiting } from "./waiting.ts";

/** Why is it given back? Whoever wrote it reads it word for word. */
export const givingBack = question({
  id: "confirm-return",
  about: z.tuple([z.string()]),
  may: (id) => of("confirm", "confirmation", id),
  kept: REASON,
  async look(ctx, id) {
    const one = await findConfirmation(ctx.database.read, id);
    if (one?.state === "waiting")
      return { head: ctx.t("confirm-return-check", confirmationValues(ctx.t, ctx.plan, one)) };
    await saySettled(ctx, one);
    return null;
  },
  async send(ctx, text, id) {
    ctx.listening.end();
    await giveBackFor(ctx, id, text);
  },
});

export async function askReason(ctx: Ctx, id: string): Promise<void> {
  const { t, plan, database, now } = ctx;
  const { read } = database;
  const one = await findConfirmation(read, id);
  if (one?.state !== "waiting") return saySettled(ctx, one);
  const isLate = (await timelyOf(ctx, read, one, now)) === "no";
  ctx.say(
    [
      t("confirm-return-ask", confirmationValues(t, plan, one)),
      ...(isLate ? [t("confirm-return-late")] : []),
    ].join("\n"),
    { keyboard: keyboard([leaveButton.button(t("button-leave"))]) },
  );
  ctx.listening.ask(givingBack, id);
}

/** A reason that was said at once is seen once more before it leaves, like one that was asked for. */
export async function showReason(ctx: Ctx, id: string, kept: Kept): Promise<void> {
  ctx.listening.ask(givingBack, id);
  const words = anyQuestion(givingBack);
  if ("kept" in words) await takeKept(ctx, words, [id], kept);
}

async function giveBackFor(ctx: Ctx, id: string, word: string): Promise<void> {
  const { t, plan, now } = ctx;
  await withWaiting(ctx, id, async (tx, one, { answers }, byId) => {
    const isLate = (await timelyOf(ctx, tx, one, now)) === "no";
    await giveBack(tx, one, answers, { state: "returned", word, byId, now });
    await tellGivenBack(ctx, tx, one, { word, isLate });
    const done = t("confirm-returned", confirmationValues(t, plan, one));
    ctx.show([done, quoted(word)].join("\n"));
  });
}
