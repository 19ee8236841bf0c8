import type { InlineKeyboardMarkup } from "grammy/types";
import type { Ctx } from "../context.ts";
import { paginate } from "../html.ts";

/** Says as many messages as the lines need, the buttons below the last. */
export function sayPages(
  ctx: Ctx,
  lines: readonly string[],
  keyboard?: InlineKeyboardMarkup,
): void {
  const pages = paginate(lines);
  for (const [i, page] of pages.entries()) {
    ctx.say(page, keyboard && i === pages.length - 1 ? { keyboard } : {});
  }
}
