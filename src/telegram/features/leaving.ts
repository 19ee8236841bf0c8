import {
  insteadButton,
  leaveButton,
  rewriteButton,
  sendHeldButton,
  setAsideButton,
} from "../buttons/listening.ts";
import type { Ctx } from "../context.ts";
import type { Feature } from "../feature.ts";
import { confirmed, REWRITTEN } from "../listening/confirm.ts";
import { onPress } from "../pressing.ts";
import { leftWords } from "../words/people.ts";

/** What can be done about any question: leave it, or answer it anew. */
export const leaving: Feature = {
  presses: [
    onPress(leaveButton, leave),
    onPress(rewriteButton, rewrite),
    onPress(insteadButton, takeInstead),
    onPress(setAsideButton, setAside),
    onPress(sendHeldButton, send),
  ],
};

function leave(ctx: Ctx): void {
  ctx.listening.end();
  ctx.show(leftWords(ctx));
}

async function rewrite(ctx: Ctx): Promise<void> {
  const { listening, t } = ctx;
  const held = await listening.held(ctx.database.read);
  if (!held) return ctx.toast(t("held-gone"), true);
  // What is typed next answers the question that is open; it must be this one.
  const open = await listening.asked();
  if (open?.question !== held.question) return ctx.toast(t("button-stale"), true);
  await ctx.effect(async (tx) => {
    await listening.hold(tx, { id: held.question }, held.about, REWRITTEN);
    ctx.say(t("rewrite-ask"));
    await listening.renew(held);
  });
}

async function takeInstead(ctx: Ctx, heldId: string): Promise<void> {
  const held = await confirmed(ctx, ctx.database.read, heldId);
  if (!held) return;
  if (held.instead === null) return ctx.toast(ctx.t("button-stale"), true);
  await ctx.answer(held, held.instead);
}

async function setAside(ctx: Ctx, heldId: string): Promise<void> {
  const { listening, t } = ctx;
  await ctx.effect(async (tx) => {
    if (await listening.use(tx, heldId)) await listening.release(tx);
    if (await listening.offered()) listening.close();
    ctx.show(t("left"));
  });
}

async function send(ctx: Ctx, heldId: string): Promise<void> {
  const held = await confirmed(ctx, ctx.database.read, heldId);
  if (held) await ctx.send(held);
}
