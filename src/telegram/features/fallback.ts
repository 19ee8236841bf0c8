import { Composer } from "grammy";
import type { Ctx } from "../context.ts";

/** Whatever nobody took: nothing in a group, an answer that helps in private. */
export const fallback = new Composer<Ctx>();

fallback.chatType("private").on("message", (ctx) => {
  ctx.say(ctx.t("not-understood"));
});
