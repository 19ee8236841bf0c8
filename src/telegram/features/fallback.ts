import { Composer } from "grammy";
import { isMember } from "../../people/who.ts";
import { criesForHelp } from "../../reading/law.ts";
import type { Ctx } from "../context.ts";
import { caseWords } from "./report/refusals.ts";
import { greet } from "./start/greeting.ts";

/** Whatever nobody took: nothing in a group, an answer that helps in private. */
export const fallback = new Composer<Ctx>();

fallback.chatType("private").on("message", (ctx) => {
  // Whoever tells of violence is told where to turn, stranger or not.
  if (criesForHelp(ctx.message.text ?? ctx.message.caption ?? "")) ctx.say(caseWords(ctx));
  else if (!isMember(ctx.who)) greet(ctx);
  else ctx.say(ctx.t("not-understood"));
});

fallback.chatType("private").on("callback_query:data", (ctx) => {
  ctx.toast(ctx.t("button-old"));
});
