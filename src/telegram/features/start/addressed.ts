import type { Ctx } from "../../context.ts";
import { confirmButton, consentButton } from "./buttons.ts";

/** Whether an update can be an answer in the registration, rather than something beside it. */
export function isOwn(ctx: Ctx): boolean {
  if (ctx.callbackQuery) {
    const { data } = ctx.callbackQuery;
    return consentButton.read(data) !== null || confirmButton.read(data) !== null;
  }
  const first = ctx.message?.entities?.[0];
  const isCommand = first?.type === "bot_command" && first.offset === 0;
  return ctx.message !== undefined && !isCommand;
}
