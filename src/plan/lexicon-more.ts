/** A lexicon with the words that a plan adds. */
import type { Lexicon, LexiconMore } from "./lexicon.ts";

/** The words of both; a class that both have counts the nouns of both. */
export function withWords(lexicon: Lexicon, more: LexiconMore | null): Lexicon {
  if (more === null) return lexicon;
  const known = new Set(lexicon.classes.map(({ code }) => code));
  const classes = lexicon.classes.map((one) => {
    const added = more.classes.filter(({ code }) => code === one.code);
    return {
      ...one,
      generic: [...one.generic, ...added.flatMap(({ generic }) => generic)],
      nouns: [...one.nouns, ...added.flatMap(({ nouns }) => nouns)],
    };
  });
  return {
    ...lexicon,
    classes: [...classes, ...more.classes.filter(({ code }) => !known.has(code))],
    same: [...lexicon.same, ...more.same],
    around: joined(lexicon.around, more.around),
    notFigures: joined(lexicon.notFigures, more.notFigures),
    people: joined(lexicon.people, more.people),
    money: joined(lexicon.money, more.money),
    documents: {
      ...joined(lexicon.documents, more.documents),
      types: [...lexicon.documents.types, ...more.documents.types],
    },
    quick: joined(lexicon.quick, more.quick),
  };
}

/** Each list of a section with the words added to it. */
function joined<T extends object>(section: T, more: { readonly [K in keyof T]?: unknown }): T {
  const lists = Object.entries(section).map(([key, words]: [string, unknown]) => {
    const added: unknown = more[key as keyof T];
    return [key, Array.isArray(words) && Array.isArray(added) ? [...words, ...added] : words];
  });
  return Object.fromEntries(lists) as T;
}
