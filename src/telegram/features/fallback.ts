import { Composer } from "grammy";
import { isMember } from "../../people/who.ts";
import { guard } from "../../reading/privacy.ts";
import type { Ctx } from "../context.ts";
import { privateWords } from "./report/refusals.ts";
import { greet } from "./start/greeting.ts";

/** Whatever nobody took: nothing in a group, an answer that helps in private. */
export const fallback = new Composer<Ctx>();

fallback.chatType("private").on("message", (ctx) => {
  const cases = guard(ctx.message.text ?? ctx.message.caption ?? "").filter(
    ({ kind }) => kind === "looks-like-case",
  );
  // Whoever tells of violence is told where to turn, stranger or not.
  if (cases.length > 0) ctx.say(privateWords(ctx, cases));
  else if (!isMember(ctx.who)) greet(ctx);
  else ctx.say(ctx.t("not-understood"));
});

fallback.chatType("private").on("callback_query:data", (ctx) => {
  ctx.toast(ctx.t("button-old"));
});
