import { LANGUAGES } from "../config.ts";
import { fold } from "../plan/text.ts";
import type { Ctx } from "./context.ts";
import type { Languages, Wordless } from "./i18n.ts";

/** Longer than any phrase of the menu: not worth comparing. */
const LONGEST = 60;

/**
 * Whether a message says one of these phrases of locales/, in either language and however it is typed:
 * a key of the menu, or "bao cao" by hand. A message of locales/ may hold several, divided by "|".
 */
export function heard(...keys: Wordless[]) {
  const known = new WeakMap<Languages, Set<string>>();

  function phrases(languages: Languages): Set<string> {
    let set = known.get(languages);
    if (!set) {
      const said = LANGUAGES.flatMap((language) => keys.map((key) => languages.in(language)(key)));
      set = new Set(said.flatMap((text) => text.split("|")).map(fold));
      known.set(languages, set);
    }
    return set;
  }

  return (ctx: Ctx): boolean => {
    const text = ctx.message?.text;
    if (text === undefined || text.length > LONGEST) return false;
    return phrases(ctx.languages).has(fold(text));
  };
}
