import { createConversation } from "@grammyjs/conversations";
import type { Context } from "grammy";
import { dropObstacle } from "../../../obstacles/store/changes.ts";
import { withdrawReport } from "../../../reports/store/changes.ts";
import { findReport } from "../../../reports/store/reports.ts";
import { TEXT_LENGTH } from "../../../reports/take.ts";
import type { Ctx, Talk } from "../../context.ts";
import { enterDialogue } from "../../entrance.ts";
import { isCommand } from "../../is-command.ts";
import { reportNumber } from "../../words.ts";
import { lawful, tellDoubts } from "../typed.ts";
import { ownReport } from "./card.ts";

const WITHDRAW = "withdraw";

export async function askReason(ctx: Ctx, id: string): Promise<void> {
  const report = await ownReport(ctx, id);
  if (!report) return;
  const number = reportNumber(report.number);
  if (report.state === "withdrawn") return ctx.show(ctx.t("withdraw-already", { number }));
  ctx.say(ctx.t("withdraw-ask", { number, ...TEXT_LENGTH }));
  await enterDialogue(ctx, WITHDRAW, id);
}

/** Asks why, until there is a reason that can be stored, or /huy. */
export const withdrawDialogue = createConversation<Ctx, Context>(
  async (conversation: Talk, _ctx, id: string) => {
    const start = conversation.checkpoint();
    const answer = await conversation.wait();
    if (!answer.message) await conversation.skip({ next: true });
    const done = await conversation.external((ctx) => takeReason(ctx, id));
    if (!done) await conversation.rewind(start);
  },
  { id: WITHDRAW },
);

async function takeReason(ctx: Ctx, id: string): Promise<boolean> {
  const { t } = ctx;
  const { message } = ctx;
  if (!message?.text || isCommand(message)) {
    ctx.say(t("withdraw-text-only"));
    return false;
  }
  const reason = lawful(ctx, message.text, TEXT_LENGTH);
  if (!reason) return false;
  const report = await ownReport(ctx, id);
  const person = ctx.who.person?.id;
  if (!report || !person) return true;
  const number = reportNumber(report.number);
  await ctx.effect(async (tx) => {
    const now = await findReport(tx, id);
    if (now?.state !== "submitted") return ctx.say(t("withdraw-already", { number }));
    await withdrawReport(tx, now, ctx.plan.id, person, reason.text, ctx.now);
    await dropObstacle(tx, { reportId: id, personId: person, now: ctx.now });
    tellDoubts(ctx, reason);
    ctx.say(t("withdraw-done", { number }));
  });
  return true;
}
