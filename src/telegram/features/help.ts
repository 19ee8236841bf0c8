import { Composer } from "grammy";
import type { Ctx } from "../context.ts";

export const help = new Composer<Ctx>();

help.chatType("private").command(["trogiup", "help"], (ctx) => {
  ctx.say(ctx.t("help"));
});
