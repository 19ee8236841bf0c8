import type { Ctx } from "../context.ts";
import { shownAgain } from "./offered.ts";
import type { AnyQuestion } from "./question.ts";
import type { Position } from "./store/positions.ts";

/**
 * Puts the question's buttons below what was said to a message that did not answer it: nobody scrolls back for a way
 * out. A form asks its question anew by itself.
 */
export async function withItsButtons(
  ctx: Ctx,
  question: AnyQuestion,
  { since, buttons = [] }: Position,
): Promise<void> {
  if ("hear" in question || buttons.length === 0) return;
  const open = await ctx.listening.open();
  if (open?.question === question.id && open.since === since) ctx.turn.under(shownAgain(buttons));
}
