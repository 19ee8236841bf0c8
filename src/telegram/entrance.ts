import { Composer, type Middleware, type MiddlewareFn } from "grammy";
import type { Ctx } from "./context.ts";

/**
 * Commands and buttons come before the dialogues, which would take them for answers; but a dialogue
 * can only be entered behind the place where it is registered. So whoever wants to enter one from
 * ahead of it says so, and is let in where the dialogues stand.
 */
interface Wish {
  readonly id: string;
  readonly args: readonly unknown[];
}

const wishes = new WeakMap<Ctx, Wish>();
const behind = new WeakSet<Ctx>();

/** Enters a dialogue in place of any that is open. To be awaited last, after the effect. */
export async function enterDialogue(ctx: Ctx, id: string, ...args: unknown[]): Promise<void> {
  await ctx.conversation.exitAll();
  if (behind.has(ctx)) await ctx.conversation.enter(id, ...args);
  else wishes.set(ctx, { id, args });
}

/** What works in the middle of a dialogue too. */
export function beforeDialogues(...parts: Middleware<Ctx>[]): MiddlewareFn<Ctx> {
  const run = new Composer<Ctx>(...parts).middleware();
  return async (ctx, next) => {
    let passed = false;
    await run(ctx, async () => {
      passed = true;
      await next();
    });
    if (!passed && wishes.has(ctx)) await next();
  };
}

/** The dialogues, each made by `createConversation`. */
export function inDialogues(...dialogues: Middleware<Ctx>[]): MiddlewareFn<Ctx> {
  const run = new Composer<Ctx>(...dialogues).middleware();
  return (ctx, next) =>
    run(ctx, async () => {
      behind.add(ctx);
      const wish = wishes.get(ctx);
      if (wish) await ctx.conversation.enter(wish.id, ...wish.args);
      else await next();
    });
}
