import type { InlineKeyboardButton } from "grammy/types";
import type { Unit } from "../../../plan/model.ts";
import { findUnitsOf } from "../../../plan/names.ts";
import { keyboard } from "../../buttons/kind.ts";
import { unitButton } from "../../buttons/status.ts";
import type { Ctx } from "../../context.ts";
import type { Face } from "../../face.ts";
import { escapeHtml, shorten } from "../../html.ts";
import { showUnit } from "./unit.ts";

/** More would be a list, not a question. */
const OFFERED = 8;
const NAME = 60;

/** "/tinhhinh tu doan": the unit's card, or a question which one is meant. */
export async function answerSearch(ctx: Ctx, typed: string, face: Face): Promise<void> {
  const found = findUnitsOf(ctx.plan, ctx.today, typed);
  const name = escapeHtml(shorten(typed.trim(), NAME));
  switch (found.kind) {
    case "one":
      if (face.privately) return showUnit(ctx, found.unit.code, 0);
      return offer(ctx, face, face.t("standing-unit-privately"), [found.unit]);
    case "several":
      return offer(ctx, face, face.t("standing-several", { name }), found.units);
    case "near":
      return offer(ctx, face, face.t("standing-near", { name }), found.units);
    case "none":
      ctx.say(face.t("standing-not-found", { name }));
  }
}

/** In a group the buttons lead into the private chat. */
function offer(ctx: Ctx, face: Face, words: string, units: readonly Unit[]): void {
  const button = ({ code, shortName }: Unit): InlineKeyboardButton =>
    face.privately
      ? unitButton.button(shortName, code, "0")
      : { text: shortName, url: face.link(code) };
  const rows = units.slice(0, OFFERED).map((unit) => [button(unit)]);
  ctx.say(words, { keyboard: keyboard(...rows) });
}
