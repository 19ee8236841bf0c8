import * as z from "zod";
import { raiseObstacle } from "../../../obstacles/store/changes.ts";
import { meantUnits } from "../../../people/acting.ts";
import type { Unit } from "../../../plan/model.ts";
import { currentUnit } from "../../../plan/units.ts";
import { mayStay } from "../../../reading/law.ts";
import { obstacleAlone } from "../../../reading/sentences.ts";
import { TEXT_LENGTH } from "../../../reports/take.ts";
import { keyboard } from "../../buttons/kind.ts";
import { leaveButton } from "../../buttons/listening.ts";
import { listButton, openButton, raiseButton, sendButton } from "../../buttons/obstacles.ts";
import { tellOffice } from "../../cards/obstacle.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml } from "../../html.ts";
import { confirmed, showBack } from "../../listening/confirm.ts";
import { type Kept, type Question, question } from "../../listening/question.ts";
import { ofUnit } from "../../rights/demand.ts";
import { two } from "../../words/days.ts";
import { privateWords } from "../../words/private.ts";

/** What hinders the unit? Shown back as the office will read it, and sent by a press. */
export const raising: Question<[string]> = question({
  id: "obstacle",
  about: z.tuple([z.string()]),
  may: (unit) => ofUnit("report", unit),
  kept: TEXT_LENGTH,
  take: show,
});

function show(ctx: Ctx, kept: Kept, unit: string): Promise<void> {
  return showBack(ctx, raising, [unit], kept, {
    head: ctx.t("obstacle-check"),
    send: (held) => sendButton.button(ctx.t("button-send-it"), unit, held),
  });
}

/** Asks for the obstacle; with several units, first whose it is. */
export function askWhose(ctx: Ctx): void {
  const units = meantUnits(ctx);
  const [unit, ...more] = units;
  if (unit && more.length === 0) {
    ask(ctx, unit);
    return;
  }
  const rows = units.map((each) => [raiseButton.button(each.shortName, each.code)]);
  ctx.say(ctx.t("obstacle-whose"), { keyboard: keyboard(...rows) });
}

/** The button of one's unit, or of one that it took over. */
export function askObstacle(ctx: Ctx, code: string): void {
  const unit = currentUnit(ctx.plan, code, ctx.today);
  if (unit) ask(ctx, unit);
}

/**
 * "Vướng mắc: chưa có kinh phí in tài liệu", in answer to nothing: heard as the answer to that question.
 *
 * @returns whether the message tells of what hinders, and of nothing else
 */
export async function hearObstacle(ctx: Ctx, message: string): Promise<boolean> {
  const { plan, today } = ctx;
  const [unit, ...more] = meantUnits(ctx);
  if (!unit || more.length > 0) return false;
  const context = { today, period: plan.period, lexicon: plan.lexicon };
  const text = obstacleAlone(message, plan.figures, context);
  if (text === null) return false;
  const verdict = mayStay(text, TEXT_LENGTH);
  // Too short or too long: the question says how much it takes.
  if (verdict.kind === "length") ask(ctx, unit);
  else {
    ctx.listening.ask(raising, unit.code);
    if (verdict.kind === "stays") await show(ctx, verdict, unit.code);
    else ctx.say(privateWords(ctx, verdict.findings));
  }
  return true;
}

function ask(ctx: Ctx, unit: Unit): void {
  const { t } = ctx;
  ctx.say(t("obstacle-ask", { unit: escapeHtml(unit.shortName), ...TEXT_LENGTH }), {
    keyboard: keyboard([
      listButton.button(t("button-obstacle-mine"), "mine", "0"),
      leaveButton.button(t("button-leave")),
    ]),
  });
  ctx.listening.ask(raising, unit.code);
}

export async function sendObstacle(ctx: Ctx, code: string, heldId: string): Promise<void> {
  const { plan, t, who, now, today } = ctx;
  const unit = currentUnit(plan, code, today);
  const personId = who.person?.id;
  if (!unit || !personId) return;
  await ctx.effect(async (tx) => {
    const held = await confirmed(ctx, tx, heldId);
    if (!held) return;
    const raised = { planId: plan.id, unit: unit.code, personId, text: held.text, now };
    const { id, number } = await raiseObstacle(tx, raised, tellOffice(ctx));
    ctx.show(t("obstacle-receipt", { number: two(number), unit: escapeHtml(unit.shortName) }), {
      keyboard: keyboard([openButton.button(t("button-obstacle-see"), id)]),
    });
    ctx.listening.end();
  });
}
