import type { MiddlewareFn } from "grammy";
import { criesForHelp } from "../reading/law.ts";
import type { Ctx } from "./context.ts";
import { saidButton, shownAgain } from "./listening/offered.ts";

/** The words of the buttons of a choice that was shown last are the buttons; any other text goes its way. */
export const choosing: MiddlewareFn<Ctx> = async (ctx, next) => {
  const text = ctx.where === "private" ? ctx.message?.text : undefined;
  if (text === undefined || ctx.message?.reply_to_message || criesForHelp(text)) return next();
  const choice = await ctx.listening.offered();
  const said = choice && saidButton(text, choice.buttons ?? []);
  if (!said) return next();
  if (said.kind === "one") return ctx.press(said.data);
  ctx.say(ctx.t("button-which"), { keyboard: shownAgain(choice.buttons ?? []) });
};
