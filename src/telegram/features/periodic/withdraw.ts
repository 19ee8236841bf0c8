import { createConversation } from "@grammyjs/conversations";
import type { Context } from "grammy";
import { occasionOf } from "../../../plan/occasions.ts";
import { findPeriodic } from "../../../reports/store/periodic.ts";
import { withdrawPeriodic } from "../../../reports/store/periodic-changes.ts";
import { TEXT_LENGTH } from "../../../reports/take.ts";
import type { Ctx, Talk } from "../../context.ts";
import { enterDialogue } from "../../entrance.ts";
import { isCommand } from "../../is-command.ts";
import { lawful, tellDoubts } from "../typed.ts";
import { ownPeriodic } from "./card.ts";
import { dropClaim } from "./claim.ts";
import { nameOf } from "./words.ts";

const WITHDRAW = "withdraw-periodic";

export async function askReason(ctx: Ctx, id: string): Promise<void> {
  const { t, plan } = ctx;
  const report = await ownPeriodic(ctx, id);
  if (!report) return;
  if (report.state === "withdrawn") return ctx.say(t("periodic-withdrawn-already"));
  const name = nameOf(occasionOf(plan, report.occasion) ?? { name: report.occasion });
  ctx.say(t("periodic-withdraw-ask", { name, ...TEXT_LENGTH }));
  await enterDialogue(ctx, WITHDRAW, id);
}

/** Asks why, until there is a reason that can be stored, or /huy. */
export const withdrawPeriodicDialogue = createConversation<Ctx, Context>(
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
  const { t, message } = ctx;
  if (!message?.text || isCommand(message)) {
    ctx.say(t("withdraw-text-only"));
    return false;
  }
  const reason = lawful(ctx, message.text, TEXT_LENGTH);
  if (!reason) return false;
  const report = await ownPeriodic(ctx, id);
  const personId = ctx.who.person?.id;
  if (!report || !personId) return true;
  await ctx.effect(async (tx) => {
    const now = await findPeriodic(tx, id);
    if (now?.state !== "submitted") return ctx.say(t("periodic-withdrawn-already"));
    await withdrawPeriodic(tx, now, reason.text, { personId, now: ctx.now });
    await dropClaim(ctx, tx, now, personId);
    tellDoubts(ctx, reason);
    ctx.say(t("periodic-withdrawn"));
  });
  return true;
}
