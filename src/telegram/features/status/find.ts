import type { InlineKeyboardButton } from "grammy/types";
import type { Unit } from "../../../plan/model.ts";
import { keyboard } from "../../buttons/kind.ts";
import { unitButton } from "../../buttons/status.ts";
import type { Ctx } from "../../context.ts";
import type { Face } from "../../face.ts";
import { unitTyped } from "../../unit-typed.ts";
import { showUnit } from "./unit.ts";

/** "/tinhhinh tu doan": the unit's card, or a question which one is meant. In a group the buttons lead into the private chat. */
export async function answerSearch(ctx: Ctx, typed: string, face: Face): Promise<void> {
  const button = ({ code, shortName }: Unit): InlineKeyboardButton =>
    face.privately
      ? unitButton.button(shortName, code, "0")
      : { text: shortName, url: face.link(code) };
  const unit = unitTyped(ctx, typed, button, face.t);
  if (!unit) return;
  if (face.privately) return showUnit(ctx, unit.code, 0);
  ctx.say(face.t("standing-unit-privately"), { keyboard: keyboard([button(unit)]) });
}
