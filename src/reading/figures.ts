/** Figures in a typed sentence: "3 cuộc, 120 người, nữ 70, 5 triệu". */
import type { Figure } from "../plan/model.ts";
import { differs, disagreementsIn } from "./agree.ts";
import { numberOf } from "./amount.ts";
import { sumOfBare } from "./answer-doubt.ts";
import { bareAnswer } from "./bare-answer.ts";
import { tellsWhoCame } from "./breath.ts";
import { documentFigures } from "./document-figures.ts";
import { type Doubt, doubtsIn } from "./doubt.ts";
import { takersOf } from "./figure-class.ts";
import type {
  FigureProblem,
  FiguresReading,
  Offer,
  ReadingContext,
  Wording,
} from "./figure-reading.ts";
import { derive, type FigureValue } from "./figure-value.ts";
import { type Item, type Parts, partsOf } from "./items.ts";
import { listsThatDiffer } from "./listed.ts";
import { type Around, meaningOf } from "./meaning.ts";
import { type Product, productsIn } from "./offers.ts";
import { plainText } from "./plain.ts";
import { type Placed, problemsIn } from "./problems.ts";
import { settle } from "./settle.ts";
import { sharesOfBodies } from "./share-of-body.ts";
import { sharesSaid } from "./shares-said.ts";
import { spokenIn, withoutPlaces } from "./spoken.ts";
import { tableIn } from "./table.ts";
import { readTable, withTable } from "./table-figures.ts";
import { type Take, takeEach } from "./takes.ts";
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
  const table = tableIn(typed);
  if (table) {
    const row = (told: string) => readNumbers(told, figures, undefined, context);
    const read = readTable(table, figures, row);
    const around = plainText(withoutPlaces(typed, [table]));
    if (read) return withTable(readFigures(around, figures, asked, context), around, read);
  }
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
  const mayBeDay = !(fraction && /^\d+\s?\/\s?\d+(?:\s?\([\d.,]+\s?%\))?$/.test(typed));
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
      wording: Object.fromEntries(
        reading.takes.map(({ code, item }) => [code, wordingOf(item, around)]),
      ),
    },
    figures,
  );
}

function wordingOf(item: Item, { sentence: { text }, tokens }: Around): Wording {
  const { start, end } = item.snippet;
  return { text: text.slice(start, end), came: tellsWhoCame(item, tokens) };
}

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
  const bodies = sharesOfBodies(parts.items, around);
  const rates = new Set([...products.flatMap(itemsOf), ...bodies.flatMap(({ items }) => items)]);
  const meant = parts.items
    .filter((item) => !rates.has(item))
    .map((item) => ({ item, meaning: meaningOf(item, around) }));
  const taken = takeEach(meant, around, vocabulary);
  const told = [...taken.takes, ...bodies.map(({ take }) => take)];
  const settled = settle(told, parts.tokens, sentence, addableIn(around));
  const open = new Set(settled.problems.flatMap(codeOf));
  // A part of a whole that is asked again is asked with it.
  const sure = settled.takes.filter(({ code }) => !open.has(takers.byCode.get(code)?.partOf ?? ""));
  const differing = [
    ...disagreementsIn(sure, takers.figures),
    ...listsThatDiffer(sure, parts.tokens, sentence, takers),
  ];
  const bare = sumOfBare(sure, [...taken.left, ...settled.left], around);
  const doubted = doubtsIn(sure, [...taken.left, ...settled.left].filter(isCount), around);
  const inQuestion = [...differing.flatMap((one) => one.takes), ...doubted.map(({ take }) => take)];
  const takes = sure.filter((take) => !inQuestion.includes(take));
  const value = (code: string) => takes.find((take) => take.code === code)?.value;
  // Where their figure was told, nobody needs what they come to.
  const worked = products.filter(({ offer }) => offer && value(offer.code) === undefined);
  const ofParts = worked.flatMap(({ parts: of }) => of.filter(({ offer }) => offer !== null));
  const offers: Offer[] = [
    ...[...worked, ...ofParts].flatMap(({ offer }) => offer ?? []),
    ...settled.offers,
    ...(bare?.offers ?? []),
    ...doubted.flatMap((doubt) => asOffer(doubt, sentence)),
  ];
  const problems = [
    ...problemsIn(taken, settled.problems, parts, around),
    ...differing.map((one) => differs(one, sentence)),
  ];
  const shares = sharesSaid(parts, around, { takes: sure, shares: taken.shares, value });
  offers.push(...shares.offers);
  problems.push(...shares.problems);
  const left = unusedOf([...taken.left, ...settled.left], takes);
  const dropped = settled.takes.filter((take) => !takes.includes(take)).map(({ item }) => item);
  const used = [
    // One number may be two figures, all women and so many people: it was read if either is taken.
    ...takes.map(({ item }) => item),
    ...taken.takes
      .filter(({ item }) => !left.has(item) && !dropped.includes(item))
      .map(({ item }) => item),
    ...taken.shares.map(({ item }) => item),
    // A percentage of a plan is no figure; that of people is a share of somebody.
    ...parts.items.filter((item) => !isCount(item) && !left.has(item)),
    ...doubted.flatMap(({ take, with: other }) => (other ? [take.item, other] : [take.item])),
    ...worked.flatMap(({ rate, count }) => [rate, ...(count ? [count] : [])]),
    ...ofParts.map(({ item }) => item),
    ...bodies.flatMap(({ items }) => items),
    ...(bare?.items ?? []),
  ];
  return { takes, offers, problems, used };
}

function itemsOf({ rate, parts }: Product): readonly Item[] {
  return [rate, ...parts.map(({ item }) => item)];
}

function codeOf(problem: FigureProblem): readonly (string | null)[] {
  return "code" in problem ? [problem.code] : [];
}

/** "102/103 nữ": its part is taken, whatever became of its whole. */
function unusedOf(left: readonly Item[], takes: readonly Take[]): ReadonlySet<Item> {
  return new Set(left.filter((item) => !takes.some((take) => take.item === item)));
}

/** Pieces are counted by their kinds; "cuộc" and "lớp" may be the same event, or a launch beside talks. */
function addableIn({ takers: { byCode, classOf } }: Around): (code: string) => boolean {
  return (code) => {
    const figure = byCode.get(code);
    return figure !== undefined && classOf(figure) === "pieces";
  };
}

function isCount({ amount }: Item): boolean {
  return !/percent|zero|unknown/.test(amount.kind);
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
