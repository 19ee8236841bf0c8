/** Everything that holds a number and was not taken, named as it was typed. */

import { looksLikeMoney } from "./amount.ts";
import { takersOf } from "./figure-class.ts";
import type { FigureProblem, ReadingContext } from "./figure-reading.ts";
import { type Item, type Parts, partsOf } from "./items.ts";
import { meaningOf } from "./meaning.ts";
import { sourceOf } from "./money-source.ts";
import { type Place, type Sentence, type Token, tokensOf } from "./tokens.ts";
import { type Vocabulary, vocabularyOf } from "./vocabulary.ts";

/**
 * @param used places of what was taken or offered
 * @param asked places of what a problem asks about already
 */
export function unreadOf(
  sentence: Sentence,
  { tokens, items, odd }: Parts,
  used: readonly Place[],
  asked: readonly Place[],
  vocabulary: Vocabulary,
  context: ReadingContext,
): { texts: string[]; notAsked: FigureProblem[] } {
  const taken = [...used, ...asked];
  const covers = ({ start }: Place) =>
    taken.some((place) => place.start <= start && start < place.end);
  const left = items.filter((item) => !covers(item) && !covers(item.snippet));
  const text = ({ start, end }: Place) => sentence.text.slice(start, end);
  const places = [...left.map(({ snippet }) => snippet), ...odd.filter((place) => !covers(place))];
  const texts = places.toSorted((a, b) => a.start - b.start).map(text);
  const worded = left.filter((item) => mayHaveWord(item, sentence, tokens));
  const notAsked = worded.length === 0 ? [] : othersAsk(sentence.text, worded, vocabulary, context);
  return { texts, notAsked };
}

/** Whether another vocabulary could know a word for it; to look costs as much as the whole reading. */
function mayHaveWord(
  { left, right, amount, at, end }: Item,
  { text }: Sentence,
  tokens: readonly Token[],
) {
  const next = tokens[at + 1];
  const follows =
    next !== undefined && next.kind !== "sign" && /^ ?$/.test(text.slice(end, next.start));
  const before = tokens[at - 1];
  const leads = before?.kind === "word" || (before?.kind === "sign" && /[:=]/.test(before.sign));
  return left.length + right.length > 0 || looksLikeMoney(amount) || follows || leads;
}

/** What a figure of the plan could take that this duty does not ask. */
function othersAsk(
  text: string,
  left: readonly Place[],
  { figures, lexicon }: Vocabulary,
  context: ReadingContext,
): FigureProblem[] {
  const { all } = context;
  if (!all || all.length <= figures.length) return [];
  const whole = vocabularyOf(lexicon, all);
  const sentence = tokensOf(text, whole, context);
  const takers = takersOf(whole);
  const parts = partsOf(sentence, takers);
  const around = { sentence, tokens: parts.tokens, takers, asked: undefined, inDialogue: false };
  const known = new Set(figures.map(({ code }) => code));
  const hasMoney = figures.some(({ kind }) => kind === "money");
  return left.flatMap(({ start }): FigureProblem[] => {
    const item = parts.items.find((each) => each.start === start);
    if (!item) return [];
    const meaning = meaningOf(item, around);
    const snippet = text.slice(item.snippet.start, item.snippet.end);
    if (meaning.kind === "money" && !hasMoney && all.some(({ kind }) => kind === "money")) {
      const source = sourceOf(item, sentence, whole);
      const code = source.kind === "figure" ? source.figure.code : null;
      return source.kind === "none" ? [] : [{ kind: "not-asked", code, text: snippet }];
    }
    return meaning.kind === "figure" && !known.has(meaning.figure.code)
      ? [{ kind: "not-asked", code: meaning.figure.code, text: snippet }]
      : [];
  });
}
