import { type Limits, mayStay, type Verdict } from "../../reading/law.ts";
import type { Ctx } from "../context.ts";
import { isCommand } from "../is-command.ts";
import { findingLines, privateWords } from "./report/refusals.ts";

/** A text that may be kept; its author has to see the doubts. */
export type Typed = Extract<Verdict, { kind: "stays" }>;

/** A message as a text of someone's own that can be stored. Null: it is none, and why was said. */
export function typedText(ctx: Ctx, limits: Limits): Typed | null {
  const { t, message } = ctx;
  if (message?.text === undefined) {
    if (!ctx.albumGoesOn) ctx.say(t("typed-text-only"));
    return null;
  }
  if (isCommand(message)) {
    ctx.say(t("typed-command"));
    return null;
  }
  return lawful(ctx, message.text, limits);
}

/** What the law lets stay. Null: nothing, and why was said. */
export function lawful(ctx: Ctx, text: string, limits: Limits): Typed | null {
  const verdict = mayStay(text, limits);
  switch (verdict.kind) {
    case "stays":
      return verdict;
    case "length":
      ctx.say(ctx.t("refused-length", { length: verdict.length, ...limits }));
      return null;
    case "refused":
      ctx.say(privateWords(ctx, verdict.findings));
      return null;
  }
}

/** Asks the author to look again at what may be personal data; empty if nothing is. */
export function doubtLines({ t }: Ctx, { doubts }: Typed): string[] {
  if (doubts.length === 0) return [];
  return [t("typed-doubts"), ...findingLines(t, doubts), ""];
}

/** Where a text leaves without a review, its author is told of the doubts all the same. */
export function tellDoubts(ctx: Ctx, { doubts }: Typed): void {
  if (doubts.length === 0) return;
  ctx.say([ctx.t("typed-doubts-kept"), ...findingLines(ctx.t, doubts)].join("\n"));
}
