import { Composer } from "grammy";
import { named } from "../../commands.ts";
import type { Ctx } from "../../context.ts";
import { deleteButton } from "./buttons.ts";
import { askDelete, deleteMe } from "./delete.ts";
import { showData } from "./my-data.ts";

/** /dulieucuatoi, /xoadulieu. Ahead of the dialogues; in private only. */
export const personalData = new Composer<Ctx>();
const privately = personalData.chatType("private");

privately.command(named("dulieucuatoi"), showData);
privately.command(named("xoadulieu"), (ctx) => askDelete(ctx));

privately.on("callback_query:data", async (ctx, next) => {
  const pressed = deleteButton.read(ctx.callbackQuery.data);
  if (!pressed) return next();
  switch (pressed[0]) {
    case "ask":
      return askDelete(ctx);
    case "yes":
      return deleteMe(ctx);
    case "no":
      return ctx.show(ctx.t("delete-not"));
  }
});
