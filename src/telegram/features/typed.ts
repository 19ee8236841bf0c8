import type { Finding } from "../../reading/privacy.ts";
import type { Ctx } from "../context.ts";
import { isCommand } from "../is-command.ts";
import { findingLines } from "../words.ts";
import { readText } from "./obstacles/words.ts";
import { privateWords } from "./report/refusals.ts";

export interface Typed {
  readonly text: string;
  /** What may be personal data; its author has to look at it again. */
  readonly doubts: readonly Finding[];
}

/** A message as a text of someone's own that can be stored. Null: it is none, and why was said. */
export function typedText(
  ctx: Ctx,
  limits: { readonly from: number; readonly to: number },
): Typed | null {
  const { t, message } = ctx;
  if (message?.text === undefined) {
    if (!ctx.albumGoesOn) ctx.say(t("typed-text-only"));
    return null;
  }
  if (isCommand(message)) {
    ctx.say(t("typed-command"));
    return null;
  }
  const reading = readText(message.text, limits);
  switch (reading.kind) {
    case "text":
      return reading;
    case "length":
      ctx.say(t("refused-length", { length: reading.length, ...limits }));
      return null;
    case "private":
      ctx.say(privateWords(ctx, reading.findings));
      return null;
  }
}

/** Asks the author to look again at what may be personal data; empty if nothing is. */
export function doubtLines({ t }: Ctx, { doubts }: Typed): string[] {
  if (doubts.length === 0) return [];
  return [t("obstacle-doubts"), ...findingLines(t, doubts), ""];
}
