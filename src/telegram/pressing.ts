import type { MiddlewareFn } from "grammy";
import type { ButtonKind } from "./buttons/kind.ts";
import type { Ctx } from "./context.ts";
import { escapeHtml } from "./html.ts";
import { isAllowed, refuse } from "./rights/allowed.ts";
import { voiceOf } from "./voice.ts";

/** A kind of button with what a press does. */
export interface Press {
  readonly kind: ButtonKind<readonly string[]>;
  run(ctx: Ctx, values: readonly string[]): unknown;
}

/** Says what a press on a button of this kind does, to whoever has the right that the kind declares. */
export function onPress<Values extends readonly string[]>(
  kind: ButtonKind<Values>,
  run: (ctx: Ctx, ...values: Values) => unknown,
): Press {
  return {
    kind: kind as unknown as Press["kind"],
    run: (ctx, values) => run(ctx, ...(values as Values)),
  };
}

/** The one way of a press: to its kind by the prefix, past the right, to what it does. Typed words of a button go it, too. */
export function pressing(presses: readonly Press[]): MiddlewareFn<Ctx> {
  const byPrefix = new Map(presses.map((press) => [press.kind.prefix, press]));
  if (byPrefix.size < presses.length) throw new Error("A kind of button has two meanings");

  async function press(ctx: Ctx, data: string): Promise<void> {
    const [prefix = ""] = data.split(":", 1);
    const press = byPrefix.get(prefix);
    const values = press?.kind.read(data);
    if (!press || !values) return ctx.toast(voiceOf(ctx).t("button-old"));
    const demand = press.kind.may(...values);
    if (!(await isAllowed(ctx, demand))) return refuse(ctx, demand);
    await press.run(ctx, values);
    await ctx.listening.leave(data);
  }

  return async (ctx, next) => {
    const data = ctx.callbackQuery?.data;
    if (data !== undefined) return press(ctx, data);
    ctx.press = (typed) => {
      // Where nothing was pressed there is no box, and nothing ends in silence.
      ctx.toast = (words) => ctx.say(escapeHtml(words));
      return press(ctx, typed);
    };
    await next();
  };
}
