import { createConversation } from "@grammyjs/conversations";
import type { Context } from "grammy";
import { raiseObstacle } from "../../../obstacles/store/changes.ts";
import type { Unit } from "../../../plan/model.ts";
import { TEXT_LENGTH } from "../../../reports/take.ts";
import { actingUnits } from "../../acting.ts";
import { keyboard } from "../../buttons.ts";
import type { Ctx, Talk } from "../../context.ts";
import { enterDialogue } from "../../entrance.ts";
import { escapeHtml } from "../../html.ts";
import { two } from "../../words.ts";
import { doubtLines, lawful } from "../typed.ts";
import { leaveButton, listButton, openButton, raiseButton, sendButton } from "./buttons.ts";
import { quoted, quotedIn, tellOffice } from "./words.ts";

export const RAISE = "obstacle";

/** Asks for the obstacle; with several units, first whose it is. */
export async function askObstacle(ctx: Ctx, units: readonly Unit[]): Promise<void> {
  const [unit] = units;
  const { t } = ctx;
  if (!unit) return ctx.say(t("obstacle-refused"));
  if (units.length > 1) {
    const rows = units.map((each) => [raiseButton.button(each.shortName, each.code)]);
    return ctx.say(t("obstacle-whose"), { keyboard: keyboard(...rows) });
  }
  ctx.say(t("obstacle-ask", { unit: escapeHtml(unit.shortName), ...TEXT_LENGTH }), {
    keyboard: keyboard([
      listButton.button(t("button-obstacle-mine"), "mine", "0"),
      leaveButton.button(t("button-obstacle-leave")),
    ]),
  });
  await enterDialogue(ctx, RAISE, unit.code);
}

/** Takes each message as the obstacle's text, until it is sent or left by a button. */
export const raiseDialogue = createConversation<Ctx, Context>(
  async (conversation: Talk, _ctx, unit: string) => {
    const start = conversation.checkpoint();
    const update = await conversation.wait();
    if (!update.message && !update.editedMessage) await conversation.skip({ next: true });
    await conversation.external((ctx) => showBack(ctx, unit));
    await conversation.rewind(start);
  },
  { id: RAISE },
);

/** Shows the text as the office will read it, to be sent or written again. */
function showBack(ctx: Ctx, unit: string): void {
  const { t } = ctx;
  const message = ctx.message ?? ctx.editedMessage;
  if (message?.text === undefined) {
    if (!ctx.albumGoesOn) ctx.say(t("obstacle-text-only"));
    return;
  }
  const typed = lawful(ctx, message.text, TEXT_LENGTH);
  if (!typed) return;
  const words = [
    ...doubtLines(ctx, typed),
    t("obstacle-check"),
    quoted(typed.text),
    t("obstacle-check-how"),
  ];
  // An edited message is another text, and so another obstacle.
  const typedIn = String(ctx.editedMessage?.edit_date ?? message.message_id);
  ctx.say(words.join("\n"), {
    keyboard: keyboard([
      sendButton.button(t("button-obstacle-send"), unit, typedIn),
      leaveButton.button(t("button-obstacle-leave")),
    ]),
  });
}

/**
 * Sends what the message quotes. Where it was typed gives it its id, so that two taps raise one.
 */
export async function sendObstacle(ctx: Ctx, code: string, typedIn: string): Promise<void> {
  const { plan, t, who, now } = ctx;
  const unit = actingUnits(plan, who, ctx.today).find((each) => each.code === code);
  const text = quotedIn(ctx.callbackQuery?.message);
  if (!unit || !who.person) return ctx.show(t("obstacle-refused"));
  if (!text) return ctx.show(t("obstacle-too-old"));
  const raised = {
    id: `${ctx.chat?.id}.${typedIn}`,
    planId: plan.id,
    unit: code,
    personId: who.person.id,
    text,
    now,
  };
  await ctx.effect(async (tx) => {
    const { id, number } = await raiseObstacle(tx, raised, tellOffice(ctx));
    ctx.show(t("obstacle-receipt", { number: two(number), unit: escapeHtml(unit.shortName) }), {
      keyboard: keyboard([openButton.button(t("button-obstacle-see"), id)]),
    });
  });
  await ctx.conversation.exit(RAISE);
}

/** Ends the dialogue; what was typed is in the chat still. */
export async function leave(ctx: Ctx): Promise<void> {
  ctx.show(ctx.t("obstacle-left"));
  await ctx.conversation.exitAll();
}
