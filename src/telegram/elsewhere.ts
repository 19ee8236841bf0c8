import type { InlineKeyboardButton } from "grammy/types";
import type { Tx } from "../database/index.ts";
import { keyboard } from "./buttons.ts";
import type { Ctx } from "./context.ts";
import { escapeHtml } from "./html.ts";

/** Whether the writer has this draft in hand. */
export function isHeldBy({ who }: Ctx, { holderId }: { readonly holderId: string }): boolean {
  return holderId === who.person?.id;
}

/**
 * A colleague has it in hand now: two people do not answer one question.
 *
 * @param takeBack the button by which it can be taken back
 */
export async function sayElsewhere(
  ctx: Ctx,
  tx: Tx,
  { holderId }: { readonly holderId: string },
  takeBack: InlineKeyboardButton,
): Promise<void> {
  const holder = await tx.person.findUnique({ where: { id: holderId } });
  ctx.say(ctx.t("draft-elsewhere", { holder: escapeHtml(holder?.name ?? "") }), {
    keyboard: keyboard([takeBack]),
  });
}
