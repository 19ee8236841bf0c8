import type * as z from "zod";
import { wanted } from "./phrase.ts";
import { entry, listOf, text } from "./schema.ts";

const words = listOf(text);
const someWords = words.min(1, wanted("plan-want-some-words"));

/** The shape of a lexicon file: the words of one language around numbers, of no plan in particular. */
export const lexiconSchema = entry({
  language: text,
  /** Classes of nouns; a figure takes only what its class counts. */
  classes: listOf(
    entry({ code: text, generic: words, nouns: words, of: text.nullable().default(null) }),
  ),
  /** Words of one meaning: a figure that has one of them has them all. */
  same: listOf(someWords),
  around: entry({
    about: someWords,
    link: someWords,
    classifier: someWords,
    total: someWords,
    of: someWords,
    exhaustive: someWords,
    outOf: someWords,
    each: someWords,
    only: someWords,
    range: someWords,
    at: someWords,
    and: someWords,
    polite: someWords,
    aside: someWords,
    compared: someWords,
    empty: someWords,
    media: someWords,
  }),
  notFigures: entry({
    numbered: someWords,
    measured: someWords,
    repeated: someWords,
    commemorations: someWords,
    names: someWords,
  }),
  people: entry({
    attend: someWords,
    address: someWords,
    receive: someWords,
    otherwise: someWords,
    bodies: someWords,
    memberships: someWords,
    others: someWords,
    inspect: someWords,
    support: someWords,
    joins: someWords,
    guests: someWords,
  }),
  money: entry({ neutral: someWords, loans: someWords }),
  documents: entry({
    types: listOf(entry({ word: text, mark: text })),
    basis: someWords,
    product: someWords,
    higher: someWords,
    subject: someWords,
  }),
  quick: entry({
    activities: someWords,
    verbs: someWords,
    events: someWords,
    questions: someWords,
    weakVerbs: someWords,
    closing: someWords,
    several: someWords,
    notDone: someWords,
    findings: someWords,
    doneAgain: someWords,
    recording: someWords,
    plans: someWords,
    obstacles: someWords,
    lasting: someWords,
  }),
});

export type Lexicon = z.output<typeof lexiconSchema>;
