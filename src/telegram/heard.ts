import { LANGUAGES } from "../config.ts";
import { fold } from "../plan/text.ts";
import type { Ctx } from "./context.ts";

/**
 * Whether a message says one of these phrases of locales/, in either language and however it is typed:
 * a key of the menu, or "bao cao" by hand.
 */
export function heard(...keys: string[]) {
  return (ctx: Ctx): boolean => {
    const text = ctx.message?.text;
    if (text === undefined || text.length > 60 || ctx.chat?.type !== "private") return false;
    const said = fold(text);
    return LANGUAGES.some((language) =>
      keys.some((key) =>
        ctx.languages
          .in(language)(key)
          .split("|")
          .some((phrase) => fold(phrase) === said),
      ),
    );
  };
}
