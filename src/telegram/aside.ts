import type { MiddlewareFn } from "grammy";
import type { Ctx } from "./context.ts";

/** A message that asks the bot something while the bot waits for an answer to a question of its own. */
export interface Aside {
  /** It is asked whatever the open question takes; else only where that would not take the message. */
  readonly isSure: boolean;
  /** Answers it; what is open stays so. */
  answer(): Promise<void>;
}

/** Null: the text asks nothing. */
export type AsideIn = (ctx: Ctx, text: string) => Aside | null;

/** Lets the questions that are open know what else may be asked. */
export function asides(all: readonly AsideIn[], reports: readonly AsideIn[]): MiddlewareFn<Ctx> {
  return (ctx, next) => {
    ctx.aside = (text) => firstOf(all, ctx, text);
    ctx.told = (text) => firstOf(reports, ctx, text);
    return next();
  };
}

function firstOf(all: readonly AsideIn[], ctx: Ctx, text: string): Aside | null {
  for (const asideIn of all) {
    const aside = asideIn(ctx, text);
    if (aside) return aside;
  }
  return null;
}
