import { QUESTIONS } from "../../locales/questions.vi.ts";
import type { Figure, Plan } from "../plan/model.ts";
import { bare } from "../plan/text.ts";
import { type Amount, moneyOf, numberOf } from "../reading/amount.ts";
import { amountAt } from "../reading/amount-find.ts";
import { asksUnits } from "./asks.ts";
import { smallNumberOf } from "./first-few.ts";
import { wordingsIn } from "./lexicon.ts";
import { longestAt, phrases } from "./phrases.ts";
import type { Bound } from "./query.ts";
import type { Piece } from "./scan.ts";
import { areSeveral, isRole, type Understood, understand } from "./understood.ts";

type Mention = Extract<Piece, { kind: "figure" }>;
type Bounded = Extract<Piece, { kind: "bound" }>;
type Sides = Readonly<Partial<Record<Bound["is"], string>>>;

const sidesIn = (sides: Sides) =>
  phrases(
    Object.entries(sides).flatMap(([is, line]) =>
      wordingsIn(line).map((wording) => [wording, is as Bound["is"]] as const),
    ),
  );
const BEFORE = sidesIn(QUESTIONS.bounds.before);
const AFTER = sidesIn(QUESTIONS.bounds.after);

/**
 * "Trên 5 cuộc", "lượt người dự từ 50 trở lên": an amount by which units are told apart. Only where units are
 * asked about: elsewhere somebody tells how many there were.
 */
export function withBounds(plan: Plan, question: Understood): Understood {
  const tellsApart =
    asksUnits(question) ||
    question.isYesNo ||
    question.text.includes("?") ||
    question.pieces.some((one) => areSeveral(question, one));
  if (!tellsApart) return question;
  const [found] = question.of("figure").flatMap((mention) => boundBeside(plan, question, mention));
  if (!found) return question;
  const places = [found.piece, ...(found.end ? [found.end] : [])];
  const pieces = question.pieces
    .flatMap((one) => beside(one, places))
    .concat(places)
    .toSorted((a, b) => a.from - b.from);
  return understand({ ...question, pieces });
}

/** What is left of a piece where others have taken some of it: of "tổ chức được" the deed. */
function beside(one: Piece, places: readonly Piece[]): Piece[] {
  const taken = places.find(({ from, to }) => one.from < to && from < one.to);
  if (!taken) return [one];
  const isLeft = isRole(one, "deed", "filler") && one.from < taken.from;
  return isLeft ? [{ from: one.from, to: taken.from, kind: "role", role: "filler" }] : [];
}

interface Beside {
  readonly piece: Bounded;
  /** "Trở lên" behind the noun. */
  readonly end: Piece | null;
}

function boundBeside(plan: Plan, question: Understood, mention: Mention): Beside[] {
  const figure = plan.figures.find(({ code }) => mention.codes.includes(code));
  if (!figure) return [];
  const amounts = withRanges(question, amountsIn(question, figure));
  const before = amounts.find(({ to }) => to === mention.from);
  const after = amounts.find(({ start }) => isRightBehind(question, mention, start));
  const amount = before ?? after;
  if (!amount) return [];
  const measure = before ? mention : question.of("figure").find(({ from }) => from === amount.to);
  if (measure && !measure.codes.some((code) => mention.codes.includes(code))) return [];
  const to = before ? amount.to : (measure?.to ?? amount.to);
  const [end] = longestAt(AFTER, question.syllables, measure?.to ?? amount.to);
  const is = sideOf(amount.is, end?.value ?? null);
  if (!is) return [];
  const bound = { is, of: amount.value, ...(amount.top !== null && { to: amount.top }) };
  return [
    {
      piece: { from: amount.start, to, kind: "bound", bound, codes: mention.codes },
      end: end ? { from: end.from, to: end.to, kind: "role", role: "filler" } : null,
    },
  ];
}

/** "Từ 5 trở xuống" is up to five; of other words the end must not say another thing. */
function sideOf(is: Bound["is"] | null, end: Bound["is"] | null): Bound["is"] | null {
  if (end === null || is === null) return is ?? end;
  return is === "from" || is === end ? end : null;
}

interface Found {
  readonly at: number;
  readonly to: number;
  readonly value: number;
  /** Of what lies between two amounts the second one. */
  readonly top: number | null;
  /** Which side of it is meant, as far as words before it say so. */
  readonly is: Bound["is"] | null;
  /** Where these words begin, or the number itself. */
  readonly start: number;
}

/** The amounts of a question that belong to nothing else, as amounts of a figure. */
function amountsIn(question: Understood, figure: Figure): Found[] {
  const { syllables, pieces, text } = question;
  const plain = bare(text);
  return syllables.flatMap((syllable, from): Found[] => {
    if (pieces.some((one) => one.kind === "time" && one.from <= from && from < one.to)) return [];
    const spelled = smallNumberOf(syllable.spelled);
    const read = /^\d/.test(syllable.key)
      ? amountAt(text, plain, syllable.start, () => null)
      : null;
    if (read?.odd || (read === null && spelled === null)) return [];
    const value = read ? amountOf(read.amount, figure) : spelled;
    if (value === null) return [];
    const end = read?.end ?? syllable.end;
    const next = syllables.findIndex(({ start }) => start >= end);
    const side = sideBefore(question, from);
    const to = next < 0 ? syllables.length : next;
    const is = side?.is ?? null;
    return [{ at: from, to, value, top: null, is, start: side?.from ?? from }];
  });
}

/** "Từ 5 đến 10 cuộc", "100 - 200 tờ rơi": two amounts with nothing but such a word between them are one range. */
function withRanges({ syllables, text }: Understood, amounts: readonly Found[]): Found[] {
  const joined = new Set<Found>();
  const all = amounts.map((last) => {
    const first = amounts.find(
      ({ to }) =>
        to <= last.at && RANGE.test(text.slice(syllables[to - 1]?.end, syllables[last.at]?.start)),
    );
    if (!first || last.is !== null || !(first.is === null || first.is === "from")) return last;
    const value = first.value * scaleOf(first, last, Number(syllables[last.at]?.key));
    if (value >= last.value) return last;
    joined.add(first);
    return { ...last, value, top: last.value, is: "between" as const, start: first.start };
  });
  return all.filter((one) => !joined.has(one));
}

/** "Từ 2 đến 5 triệu": the word behind the second number is meant of the first one as well. */
function scaleOf({ value }: Found, last: Found, digits: number): number {
  const scale = last.value / digits;
  return value < last.value && value < SCALES[0] && SCALES.some((one) => one === scale) ? scale : 1;
}

const SCALES = [1e3, 1e6, 1e9] as const;

const RANGE = /^\s*(?:đến|tới|den|toi|-|–)\s*$/iu;

function amountOf(amount: Amount, { kind }: Figure): number | null {
  if (kind !== "money") return numberOf(amount, kind === "decimal" ? "decimal" : "count");
  const money = moneyOf(amount);
  return money.kind === "value" ? money.value : null;
}

/** The longest words that say which side, and end right before the number. */
function sideBefore({ syllables }: Understood, to: number) {
  for (let from = Math.max(0, to - LONGEST_SIDE); from < to; from++) {
    const side = longestAt(BEFORE, syllables, from).find((one) => one.to === to);
    if (side) return { from, is: side.value };
  }
  return null;
}

const LONGEST_SIDE = 4;

/** Nothing but words of the way stands between. */
function isRightBehind({ pieces }: Understood, mention: Mention, at: number): boolean {
  if (at < mention.to) return false;
  const between = pieces.filter(({ from, to }) => mention.to <= from && to <= at);
  const known = between.reduce((sum, { from, to }) => sum + to - from, 0);
  return known === at - mention.to && between.every((one) => isRole(one, "filler", "deed"));
}

const NUMBERS: readonly Figure["kind"][] = ["count", "money", "decimal", "document"];

/** The amount by which units are told apart; null where the figure that is asked for has no such amount. */
export function boundOf(
  { figures }: Plan,
  question: Understood,
  figure: string | undefined,
): Bound | null {
  const [first] = question.of("bound");
  const kind = figures.find(({ code }) => code === figure)?.kind;
  const isOfIt = figure !== undefined && first?.codes.includes(figure);
  return first && isOfIt && kind && NUMBERS.includes(kind) ? first.bound : null;
}

/** Further amounts, and what denies the first one: "không có trên 5 cuộc". A "chưa" at the end asks. */
export function notBounded(question: Understood, bound: Bound | null): Piece[] {
  if (bound === null) return question.of("bound");
  const [first, ...others] = question.of("bound");
  const denies = question
    .of("role")
    .filter((one) => isRole(one, "not", "unsent") && one.to <= (first?.from ?? 0));
  return [...others, ...denies];
}
