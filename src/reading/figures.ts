/** Figures in a typed sentence: "3 cuộc, 120 người, nữ 70, 5 triệu". */
import type { Figure } from "../plan/model.ts";
import { type Disagreement, disagreementsIn } from "./agree.ts";
import { numberOf } from "./amount.ts";
import { bareAnswer } from "./bare-answer.ts";
import { documentFigures } from "./document-figures.ts";
import { type Doubt, doubtsIn } from "./doubt.ts";
import { takersOf } from "./figure-class.ts";
import type { FigureProblem, FiguresReading, Offer, ReadingContext } from "./figure-reading.ts";
import { derive, type FigureValue } from "./figure-value.ts";
import { type Item, type Parts, partsOf } from "./items.ts";
import { listsThatDiffer } from "./listed.ts";
import { type Around, meaningOf } from "./meaning.ts";
import { productsIn } from "./offers.ts";
import { plainText } from "./plain.ts";
import { settle } from "./settle.ts";
import { spokenIn, withoutPlaces } from "./spoken.ts";
import { type Take, type Taken, takeEach } from "./takes.ts";
import { type Place, type Sentence, tokensOf } from "./tokens.ts";
import { unreadOf } from "./unread.ts";
import { type Vocabulary, vocabularyOf } from "./vocabulary.ts";

export type { FigureProblem, FiguresReading, ReadingContext } from "./figure-reading.ts";
export { isDocuments } from "./figure-value.ts";

const NOTHING: FiguresReading = {
  values: {},
  derived: [],
  about: [],
  offers: [],
  unread: [],
  problems: [],
};

/**
 * Reads the figures of one message. A value is taken only on evidence: its own noun, its own label, or the
 * bare answer to the question that was asked. Everything else that holds a number is named in `unread`,
 * asked in `problems`, or offered as a calculation.
 *
 * @param figures those that may be meant; where a word fits several, the asked one, a part of the whole
 *   told last, and the order of this list decide, in this turn.
 * @param asked the figure that a bare number answers; absent outside a dialogue.
 */
export function readFigures(
  text: string,
  figures: readonly Figure[],
  asked: Figure | undefined,
  context: ReadingContext,
): FiguresReading {
  const typed = plainText(text);
  if (typed === "") return NOTHING;
  const spoken = spokenIn(typed, figures);
  if (spoken.places.length === 0) return readNumbers(typed, figures, asked, context);
  const rest = readNumbers(withoutPlaces(typed, spoken.places), figures, asked, context);
  return {
    ...rest,
    values: { ...rest.values, ...spoken.values },
    // Where nothing stands beside them, nothing was left.
    unread: rest.unread.filter((text) => /[\p{L}\d]/u.test(text)),
  };
}

/** What the numbers of a cleaned message say. */
function readNumbers(
  typed: string,
  figures: readonly Figure[],
  asked: Figure | undefined,
  context: ReadingContext,
): FiguresReading {
  const vocabulary = vocabularyOf(context.lexicon, figures);
  const fraction = asked !== undefined && (asked.kind === "ratio" || asked.partOf !== null);
  const mayBeDay = !(fraction && /^\d+\s?\/\s?\d+$/.test(typed));
  const sentence = tokensOf(typed, vocabulary, context, mayBeDay);
  const takers = takersOf(vocabulary);
  const parts = partsOf(sentence, takers);
  const answer = asked && bareAnswer(asked, sentence, parts, takers);
  if (answer) return finished(typed, answer, figures);

  const around: Around = {
    sentence,
    tokens: parts.tokens,
    takers,
    asked,
    inDialogue: asked !== undefined,
  };
  const reading = worded(parts, around, vocabulary);
  const documents = documentFigures(sentence, parts, vocabulary, context, asked);
  const values: Record<string, FigureValue | null> = {};
  for (const { code, value } of reading.takes) values[code] = value;
  if (documents.code !== null && documents.own.length > 0) values[documents.code] = documents.own;
  const used = [...reading.used, ...documents.places];
  const asking = reading.problems.flatMap(({ at }) => at);
  const unread = unreadOf(sentence, parts, used, asking, vocabulary, context);
  return finished(
    typed,
    {
      values,
      derived: reading.takes.filter(({ derived }) => derived).map(({ code }) => code),
      about: reading.takes.filter(({ item }) => item.about).map(({ code }) => code),
      offers: reading.offers,
      unread: [...unread.texts, ...documents.unread],
      problems: [
        ...reading.problems.map(({ at: _at, ...problem }) => problem as FigureProblem),
        ...documents.problems,
        ...unread.notAsked,
      ],
    },
    figures,
  );
}

type Placed<T> = T & { readonly at: readonly Place[] };

interface Worded {
  readonly takes: readonly Take[];
  readonly offers: readonly Offer[];
  readonly problems: readonly Placed<FigureProblem>[];
  readonly used: readonly Place[];
}

/** What the numbers say by their words. */
function worded(parts: Parts, around: Around, vocabulary: Vocabulary): Worded {
  const { sentence, takers } = around;
  const products = productsIn(parts.items, around, vocabulary);
  const rates = new Set(products.map(({ rate }) => rate));
  const meant = parts.items
    .filter((item) => !rates.has(item))
    .map((item) => ({ item, meaning: meaningOf(item, around) }));
  const taken = takeEach(meant, around, vocabulary);
  const addable = (code: string, nouns: readonly string[]) => {
    const figure = takers.byCode.get(code);
    const name = figure ? takers.classOf(figure) : null;
    const generic = vocabulary.lexicon.classes.find((each) => each.code === name)?.generic ?? [];
    // Pieces are counted by their kinds; "cuộc" and "lớp" may be the same event.
    return (
      name === "pieces" || (name === "sessions" && !nouns.some((noun) => generic.includes(noun)))
    );
  };
  const settled = settle(taken.takes, parts.tokens, sentence, addable);
  const open = new Set(
    settled.problems.flatMap((problem) => ("code" in problem ? [problem.code] : [])),
  );
  // A part of a whole that is asked again is asked with it.
  const sure = settled.takes.filter(({ code }) => !open.has(takers.byCode.get(code)?.partOf ?? ""));
  const differing = [
    ...disagreementsIn(sure, takers.figures),
    ...listsThatDiffer(sure, parts.tokens, sentence, takers),
  ];
  const doubted = doubtsIn(sure, [...taken.left, ...settled.left], around);
  const inQuestion = [...differing.flatMap((one) => one.takes), ...doubted.map(({ take }) => take)];
  const takes = sure.filter((take) => !inQuestion.includes(take));
  const value = (code: string) => takes.find((take) => take.code === code)?.value;
  const offers: Offer[] = [
    ...products.flatMap(({ offer }) => (offer && value(offer.code) === undefined ? [offer] : [])),
    ...settled.offers,
    ...doubted.flatMap((doubt) => asOffer(doubt, sentence)),
  ];
  const problems: Placed<FigureProblem>[] = [
    ...taken.problems.map(
      ({ item, ...problem }) => ({ ...problem, at: [item.snippet] }) as Placed<FigureProblem>,
    ),
    ...settled.problems.map((problem) => ({ ...problem, at: placesOf(problem, taken.takes) })),
    ...differing.map((one) => differs(one, sentence)),
    ...parts.ranges.map(({ start, end }) => ({
      kind: "range" as const,
      text: sentence.text.slice(start, rangeEnd(parts, end)),
      at: [{ start, end }],
    })),
  ];
  const shares = sharesSaid(taken, value, around);
  offers.push(...shares.offers);
  problems.push(...shares.problems);
  const left = new Set<Item>([...taken.left, ...settled.left]);
  const dropped = settled.takes.filter((take) => !takes.includes(take)).map(({ item }) => item);
  const used = [
    ...taken.takes
      .filter(({ item }) => !left.has(item) && !dropped.includes(item))
      .map(({ item }) => item),
    ...taken.shares.map(({ item }) => item),
    // A percentage of a plan is no figure.
    ...parts.items.filter(({ amount }) => /percent|zero|unknown/.test(amount.kind)),
    ...doubted.flatMap(({ take, with: other }) => (other ? [take.item, other] : [take.item])),
    ...products.flatMap(({ offer, rate, count }) =>
      offer ? [rate, ...(count ? [count] : [])] : [],
    ),
  ];
  return { takes, offers, problems, used };
}

/** What is in doubt, to be taken with one tap: alone, or with what it may be one sum with. */
function asOffer({ take: { code, value, item }, with: other }: Doubt, { text }: Sentence): Offer[] {
  const more = other ? numberOf(other.amount, "count") : 0;
  if (typeof value !== "number" || more === null) return [];
  const all = (other ? [item, other] : [item]).toSorted((a, b) => a.start - b.start);
  const words = all.map(({ snippet }) => text.slice(snippet.start, snippet.end));
  const about = all.some((one) => one.about) ? { about: true } : {};
  return [{ code, value: value + more, text: words.join(" + "), ...about }];
}

/** "nữ chiếm 60%": offered as a number where the whole is known, asked where it is not. */
function sharesSaid(
  taken: Taken,
  value: (code: string) => Take["value"] | undefined,
  { sentence, takers }: Around,
): { offers: Offer[]; problems: Placed<FigureProblem>[] } {
  const offers: Offer[] = [];
  const problems: Placed<FigureProblem>[] = [];
  for (const { item, code, percent } of taken.shares) {
    const whole = value(takers.byCode.get(code)?.partOf ?? "");
    if (value(code) !== undefined) continue;
    const words = [...item.left, item, ...item.right];
    const text = sentence.text.slice(
      Math.min(...words.map(({ start }) => start)),
      Math.max(...words.map(({ end }) => end)),
    );
    if (typeof whole === "number" && percent <= 100)
      offers.push({ code, value: shareOf(whole, percent), text });
    else problems.push({ kind: "percent", code, text, percent, at: [item] });
  }
  return { offers, problems };
}

function differs({ whole, takes }: Disagreement, { text }: Sentence): Placed<FigureProblem> {
  const at = [...new Set(takes.map(({ item }) => item))].sort((a, b) => a.start - b.start);
  const words = at.map((item) => text.slice(labelled(item).start, item.snippet.end));
  return { kind: "parts-differ", code: whole, text: words.join(", "), at };
}

/** With the label that says which part it is. */
function labelled({ left, right, snippet }: Item): Place {
  const [label] = right.length > 0 ? [] : left;
  return { start: label?.start ?? snippet.start, end: snippet.end };
}

/** A share of a known whole, as a number. */
export function shareOf(whole: number, percent: number): number {
  return Math.round((whole * percent) / 100);
}

function placesOf(problem: FigureProblem, takes: readonly Take[]): Place[] {
  return "code" in problem
    ? takes.filter(({ code }) => code === problem.code).map(({ item }) => item.snippet)
    : [];
}

function rangeEnd({ tokens }: Parts, end: number): number {
  const next = tokens.find(({ start }) => start >= end);
  return next?.kind === "phrase" && next.start - end <= 1 ? next.end : end;
}

/** Adds what follows from what was said; a part that is nothing but the rest of nothing stays unsaid. */
function finished(
  typed: string,
  reading: FiguresReading,
  figures: readonly Figure[],
): FiguresReading {
  const { values, derived } = derive(reading.values, figures);
  const said = Object.entries(values).filter(
    ([code, value]) => !(derived.includes(code) && value === 0),
  );
  const complete = Object.fromEntries(said);
  const wholes = (code: string) => figures.find((figure) => figure.code === code)?.partOf ?? "";
  const about = new Set(reading.about);
  for (const code of derived) if (about.has(wholes(code))) about.add(code);
  const nothing =
    said.length + reading.problems.length + reading.unread.length + reading.offers.length === 0;
  return {
    ...reading,
    values: complete,
    derived: [...new Set([...reading.derived, ...derived])].filter((code) => code in complete),
    about: [...about].filter((code) => code in complete),
    unread: nothing ? [typed] : reading.unread,
  };
}
