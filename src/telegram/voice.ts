import type { Language } from "../config.ts";
import type { Ctx } from "./context.ts";
import type { Say } from "./i18n.ts";

/** A group is spoken to in one language, whoever asks. */
export function voiceOf(ctx: Ctx): { readonly t: Say; readonly language: Language } {
  if (ctx.where === "private") return { t: ctx.t, language: ctx.language };
  const { language } = ctx.config;
  return { t: ctx.languages.in(language), language };
}
