import type { InlineKeyboardButton } from "grammy/types";
import type { Unit } from "../plan/model.ts";
import { findUnitsOf } from "../plan/names.ts";
import { keyboard } from "./buttons/kind.ts";
import type { Ctx } from "./context.ts";
import { escapeHtml, shorten } from "./html.ts";
import type { Say } from "./i18n.ts";

/** More would be a list, not a question. */
const OFFERED = 8;
const NAME = 60;

/**
 * The unit that is named behind a command. Null: it was asked which is meant, or said that there is none.
 *
 * @param t of the place where it is asked: a group has its own language
 */
export function unitTyped(
  ctx: Ctx,
  typed: string,
  button: (unit: Unit) => InlineKeyboardButton,
  t: Say = ctx.t,
): Unit | null {
  const found = findUnitsOf(ctx.plan, ctx.today, typed);
  const name = escapeHtml(shorten(typed.trim(), NAME));
  switch (found.kind) {
    case "one":
      return found.unit;
    case "several":
      return offer(t("standing-several", { name }), found.units);
    case "near":
      return offer(t("standing-near", { name }), found.units);
    case "none":
      ctx.say(t("standing-not-found", { name }));
      return null;
  }

  function offer(words: string, units: readonly Unit[]): null {
    ctx.say(words, {
      keyboard: keyboard(...units.slice(0, OFFERED).map((unit) => [button(unit)])),
    });
    return null;
  }
}
