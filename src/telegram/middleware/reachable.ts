import type { MiddlewareFn } from "grammy";
import { markUnreachable } from "../../people/store/persons.ts";
import type { Ctx } from "../context.ts";
import { takeBack } from "../letters/back.ts";

/** Whoever writes can be reached again; whoever blocks the bot cannot. */
export const reachable: MiddlewareFn<Ctx> = async (ctx, next) => {
  const { person } = ctx.who;
  const status = ctx.myChatMember?.new_chat_member.status;
  const privately = ctx.chat?.type === "private";
  if (person && privately && status === "kicked" && !person.unreachable) {
    const { telegramId } = person;
    await markUnreachable(ctx.database, { telegramId, why: "blocked", at: ctx.now });
    ctx.directory.changed();
  } else if (person?.unreachable && privately && status !== "kicked") {
    await takeBack(ctx, person, ctx.now);
    ctx.directory.changed();
  }
  await next();
};
