import type { MiddlewareFn } from "grammy";
import { focalFor } from "../people/who.ts";
import { nearestCommand, readCommand } from "./command-name.ts";
import type { CommandName } from "./commands.ts";
import type { Ctx } from "./context.ts";
import { heard } from "./heard.ts";
import { escapeHtml, shorten } from "./html.ts";
import type { Wordless } from "./i18n.ts";
import { payloadIn } from "./pasted.ts";
import { isAllowed, refuse } from "./rights/allowed.ts";
import type { Demand } from "./rights/demand.ts";
import { voiceOf } from "./voice.ts";

/** What a command does, whatever is open; never an answer to a question. */
export interface Deed {
  readonly command: CommandName;
  /** Keys of the menu that mean it; its words are the message `words-<command>` of locales/. */
  readonly words?: readonly Wordless[];
  may(): Demand;
  /** @param rest what stands behind the command, trimmed */
  run(ctx: Ctx, rest: string): unknown;
}

/** What a link into the chat carries: `t.me/<bot>?start=<payload>`. */
export interface Link {
  may(): Demand;
  /** @returns what to do, if the payload is of this kind */
  read(payload: string): ((ctx: Ctx) => unknown) | null;
}

/** What is quoted of an unknown command. */
const QUOTED = 40;

/** The one way of a command, a key of the menu and a link, ahead of every question. */
export function commanding(deeds: readonly Deed[], links: readonly Link[]): MiddlewareFn<Ctx> {
  const byName = new Map(deeds.map((deed) => [deed.command, deed]));
  if (byName.size < deeds.length) throw new Error("A command has two meanings");
  const phrases = deeds.map((deed) => ({
    deed,
    isSaid: heard(`words-${deed.command}`, ...(deed.words ?? [])),
  }));

  function deedOf(name: CommandName, rest: string): Pick<Deed, "may" | "run"> | undefined {
    const followed = name === "start" ? links : [];
    for (const { may, read } of followed) {
      const run = read(rest);
      if (run) return { may, run };
    }
    return byName.get(name);
  }

  return async (ctx, next) => {
    const text = ctx.message?.text;
    if (text === undefined) return next();
    const typed = readCommand(text);
    const pasted = ctx.where === "private" ? payloadIn(text, ctx.me.username) : null;
    if (pasted !== null && typed?.name !== "start") {
      // Whose app dropped what the link carries has nothing but the link itself, or its code.
      const deed = deedOf("start", pasted);
      if (!deed) return next();
      if (await isAllowed(ctx, deed.may())) return run(ctx, deed, pasted);
      return refuse(ctx, deed.may());
    }
    if (typed) {
      const isOthers =
        typed.bot !== null && typed.bot.toLowerCase() !== ctx.me.username.toLowerCase();
      // In private nobody else is there.
      if (isOthers && ctx.where !== "private") return;
      const deed = typed.name && deedOf(typed.name, typed.rest);
      if (!deed) return sayUnknown(ctx, typed.typed, typed.bot !== null);
      if (await isAllowed(ctx, deed.may())) return run(ctx, deed, typed.rest);
      return refuse(ctx, deed.may());
    }
    const phrased = ctx.where === "private" ? phrases.filter(({ isSaid }) => isSaid(ctx)) : [];
    const meant = inOrder(
      ctx,
      phrased.map(({ deed }) => deed),
    );
    const [said] = meant;
    if (!said) return next();
    for (const deed of meant) {
      if (await isAllowed(ctx, deed.may())) return run(ctx, deed, "");
    }
    // From someone else the same words may be the answer to a question.
    if (await ctx.listening.open()) return next();
    refuse(ctx, said.may());
  };
}

async function run(ctx: Ctx, deed: Pick<Deed, "run">, rest: string): Promise<void> {
  await deed.run(ctx, rest);
  await ctx.listening.leave();
}

/**
 * "Tiến độ thế nào" is one thing to the office and another to a unit: to those who are the focal point of
 * none it is about the whole, though they report their office's own duties.
 */
function inOrder({ who }: Ctx, deeds: readonly Deed[]): Deed[] {
  const isOfUnit = (deed: Deed) => ["reporter", "reader"].includes(deed.may().right);
  if (focalFor(who).length > 0) return [...deeds];
  return deeds.toSorted((a, b) => Number(isOfUnit(a)) - Number(isOfUnit(b)));
}

/** A misspelt command is never taken for an answer: the nearest one is offered, what is open stays so. */
function sayUnknown(ctx: Ctx, typed: string, isToUs: boolean): void {
  // In a group it may be another bot's.
  if (ctx.where !== "private" && !isToUs) return;
  const { t, language } = voiceOf(ctx);
  const near = nearestCommand(typed, language);
  const values = { typed: escapeHtml(shorten(typed, QUOTED)) };
  ctx.say(near ? t("command-near", { ...values, near }) : t("command-unknown", values));
}
