import type { MiddlewareFn } from "grammy";
import { mayStay } from "../../reading/law.ts";
import type { Ctx } from "../context.ts";
import { isAllowed } from "../rights/allowed.ts";
import { keep } from "./own-words.ts";
import type { AnyQuestion } from "./question.ts";

/**
 * What nobody took and what may answer the question that something else came after: a text of one's own is shown to
 * its author with where it would go; for a day, a number, a name it is asked again.
 */
export function unanswered(questions: readonly AnyQuestion[]): MiddlewareFn<Ctx> {
  const byId = new Map(questions.map((one) => [one.id, one]));
  return async (ctx, next) => {
    const text = ctx.where === "private" ? ctx.message?.text : undefined;
    if (text === undefined) return next();
    const left = await ctx.listening.asked();
    if (!left?.isLeft || left.isStale) return next();
    const question = byId.get(left.question);
    const about = question?.about.safeParse(left.about);
    if (!question || !about?.success) return next();
    if (mayStay(text).kind === "refused") return next();
    if (!(await isAllowed(ctx, question.may(...about.data)))) return next();
    if ("kept" in question)
      return keep(ctx, question, about.data, { text, isEdited: false }, left.buttons ?? []);
    if (!("read" in question) || !question.again) return next();
    ctx.say(ctx.t("left-still-asks"));
    await question.again(ctx, ...about.data);
  };
}
