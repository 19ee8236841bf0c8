import { LANGUAGES } from "../config.ts";
import { fold } from "../plan/text.ts";
import type { Ctx } from "./context.ts";
import type { Languages, Wordless } from "./i18n.ts";

/** Longer than any phrase of the menu with what is said around it: not worth comparing. */
const LONGEST = 80;

/** The phrases of these messages in every language, folded; a message may hold several, divided by "|". */
function phrasesOf(languages: Languages, keys: readonly Wordless[]): string[] {
  const said = LANGUAGES.flatMap((language) => keys.map((key) => languages.in(language)(key)));
  return said.flatMap((text) => text.split("|")).map(fold);
}

/** What people put around a phrase without meaning anything else: "cho em xem … với ạ". */
interface Around {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const around = new WeakMap<Languages, Around>();

function aroundIn(languages: Languages): Around {
  const known = around.get(languages);
  if (known) return known;
  const made: Around = {
    before: phrasesOf(languages, ["words-before"]),
    after: phrasesOf(languages, ["words-after"]),
  };
  around.set(languages, made);
  return made;
}

/** The words alone; the text itself if nothing stands around them. */
function without({ before, after }: Around, folded: string): string {
  const first = before.find((one) => folded.startsWith(`${one} `));
  const last = after.find((one) => folded.endsWith(` ${one}`));
  if (!first && !last) return folded;
  const from = first ? first.length + 1 : 0;
  return without({ before, after }, folded.slice(from, last ? -last.length - 1 : undefined));
}

/**
 * Whether a message says one of these phrases of locales/, in either language and however it is typed:
 * a key of the menu, or "bao cao" by hand, with a polite word around it.
 */
export function heard(...keys: Wordless[]) {
  const known = new WeakMap<Languages, Set<string>>();

  function phrases(languages: Languages): Set<string> {
    const set = known.get(languages) ?? new Set(phrasesOf(languages, keys));
    known.set(languages, set);
    return set;
  }

  return (ctx: Ctx): boolean => {
    const text = ctx.message?.text;
    if (text === undefined || text.length > LONGEST) return false;
    const said = fold(text);
    const set = phrases(ctx.languages);
    return set.has(said) || set.has(without(aroundIn(ctx.languages), said));
  };
}
