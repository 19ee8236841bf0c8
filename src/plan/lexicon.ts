import type * as z from "zod";
import { wanted } from "./phrase.ts";
import { entry, listOf, text } from "./shapes.ts";

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
    where: someWords,
    exhaustive: someWords,
    outOf: someWords,
    each: someWords,
    eachOf: someWords,
    only: someWords,
    half: someWords,
    range: someWords,
    at: someWords,
    and: someWords,
    polite: someWords,
    aside: someWords,
    compared: someWords,
    corrects: someWords,
    empty: someWords,
    media: someWords,
    networks: someWords,
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
    children: someWords,
  }),
  money: entry({ neutral: someWords, values: someWords, loans: someWords }),
  documents: entry({
    types: listOf(entry({ word: text, mark: text })),
    basis: someWords,
    product: someWords,
    higher: someWords,
    subject: someWords,
  }),
  quick: entry({
    activities: someWords,
    /** What the plan is about; a plan names its own. */
    subjects: words.default([]),
    /** What its units' activities are about besides; a plan that names none asks of no topic. */
    matters: words.default([]),
    verbs: someWords,
    events: someWords,
    questions: someWords,
    weakVerbs: someWords,
    closing: someWords,
    several: someWords,
    notDone: someWords,
    findings: someWords,
    doneAgain: someWords,
    wishes: someWords,
    recording: someWords,
    ahead: someWords,
    when: someWords,
    done: someWords,
    asks: someWords,
    got: someWords,
    plans: someWords,
    obstacles: someWords,
    lasting: someWords,
    running: someWords,
    province: someWords,
    district: someWords,
    commune: someWords,
    peers: someWords,
    goes: someWords,
    /** Matters of other plans: a deed of one of them is no report unless it names this plan's, too. */
    otherFields: someWords,
    /** By these a message begins that passes on what others did, or a draft. */
    secondHand: someWords,
    passedOn: someWords,
    /** Under these a message tells of what is to come, or is a speech; "…": more words may follow. */
    headings: someWords,
    complaints: someWords,
  }),
});

export type Lexicon = z.output<typeof lexiconSchema>;

const lists = <S extends z.ZodRawShape>(section: z.ZodObject<S>) =>
  entry(
    Object.fromEntries(Object.keys(section.shape).map((key) => [key, words.default([])])) as {
      [K in keyof S]: z.ZodDefault<typeof words>;
    },
  ).prefault({} as never);

/** The words that a plan file adds to a lexicon, in its sections; a class that it has gets more nouns. */
export const lexiconMoreSchema = entry({
  classes: listOf(
    entry({
      code: text,
      generic: words.default([]),
      nouns: words.default([]),
      of: text.nullable().default(null),
    }),
  ).default([]),
  same: listOf(someWords).default([]),
  around: lists(lexiconSchema.shape.around),
  notFigures: lists(lexiconSchema.shape.notFigures),
  people: lists(lexiconSchema.shape.people),
  money: lists(lexiconSchema.shape.money),
  documents: entry({
    types: listOf(entry({ word: text, mark: text })).default([]),
    basis: words.default([]),
    product: words.default([]),
    higher: words.default([]),
    subject: words.default([]),
  }).prefault({}),
  quick: lists(lexiconSchema.shape.quick),
});

export type LexiconMore = z.output<typeof lexiconMoreSchema>;
