import type { Language } from "../config.ts";
import { linkTo } from "./buttons/status.ts";
import type { Ctx } from "./context.ts";
import type { Say } from "./i18n.ts";
import { voiceOf } from "./voice.ts";

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

/** The face of this chat, for whoever may see the standing here. */
export function faceOf(ctx: Ctx): Face {
  const privately = ctx.where === "private";
  const { t, language } = voiceOf(ctx);
  return {
    t,
    language,
    privately,
    names: privately || ctx.groupNames,
    link: (unit) => linkTo(ctx.me.username, unit),
  };
}
