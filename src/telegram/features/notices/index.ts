import { Composer } from "grammy";
import type { Ctx } from "../../context.ts";
import { snoozeButton } from "./buttons.ts";
import { remindAgain } from "./snooze.ts";

export { describeNotice } from "./describe.ts";
export { renderNotice } from "./render.ts";

/** The buttons below the bot's own notices: they work in the middle of a dialogue too. */
export const notices = new Composer<Ctx>();

notices.chatType("private").on("callback_query:data", async (ctx, next) => {
  const snoozed = snoozeButton.read(ctx.callbackQuery.data);
  if (!snoozed) return next();
  const [deadline, days] = snoozed;
  await remindAgain(ctx, deadline, Number(days));
});
