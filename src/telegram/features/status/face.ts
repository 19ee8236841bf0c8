import type { Language } from "../../../config.ts";
import { readSettings } from "../../../office/store/settings.ts";
import type { Ctx } from "../../context.ts";
import type { Say } from "../../i18n.ts";
import { linkTo } from "./buttons.ts";

/**
 * To whom the standing is shown. In private the office sees everything; its group sees numbers, and
 * names only if the office chose so; nobody else sees anything.
 */
export type Audience = "office" | "group" | "other-group" | "nobody";

export function audienceOf(ctx: Ctx): Audience {
  if (ctx.chat?.type === "private") return ctx.who.office ? "office" : "nobody";
  return ctx.officeGroup ? "group" : "other-group";
}

/** How the standing is shown: in which language, and how much of it. */
export interface Face {
  readonly t: Say;
  readonly language: Language;
  readonly privately: boolean;
  /** Silent units are named, and units listed one by one. */
  readonly names: boolean;
  /** A link into the private chat, to the whole or to one unit. */
  link(unit?: string): string;
}

export async function faceOf(ctx: Ctx, audience: "office" | "group"): Promise<Face> {
  const privately = audience === "office";
  const { t, language } = voiceOf(ctx);
  return {
    t,
    language,
    privately,
    names: privately || (await readSettings(ctx.database.read, ctx.plan)).groupNames,
    link: (unit) => linkTo(ctx.me.username, unit),
  };
}

/** A group is spoken to in one language, whoever asks. */
export function voiceOf(ctx: Ctx): { readonly t: Say; readonly language: Language } {
  if (ctx.chat?.type === "private") return { t: ctx.t, language: ctx.language };
  const { language } = ctx.config;
  return { t: ctx.languages.in(language), language };
}
