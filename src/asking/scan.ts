import type { Day, Plan, Unit } from "../plan/model.ts";
import { longestAt, mistypedAt, type Phrases } from "./phrases.ts";
import { planWords } from "./plan-words.ts";
import type { Bound } from "./query.ts";
import { codeAt, kindAt, kindOf, phraseAt, pieceOf, subjectAt, timeAt } from "./scan-plan.ts";
import { endAt, slippedUnitAt, type Text, unitAt, withHeads } from "./scan-units.ts";
import { type Syllable, syllablesOf } from "./syllables.ts";
import { type SaidTime, timesIn } from "./times.ts";
import { isRole } from "./understood.ts";
import { APART, type Role, SPOKEN } from "./words.ts";

/** What a piece of a question is. */
type Meaning =
  | { readonly kind: "role"; readonly role: Role }
  /** Several: the name fits each. */
  | { readonly kind: "unit"; readonly units: readonly Unit[] }
  /** `only`: those of the kind alone that are called by the word. */
  | { readonly kind: "unit-kind"; readonly code: string; readonly only?: readonly Unit[] }
  | { readonly kind: "area"; readonly codes: readonly string[] }
  | { readonly kind: "figure"; readonly codes: readonly string[] }
  | { readonly kind: "duty"; readonly codes: readonly string[] }
  | { readonly kind: "time"; readonly said: SaidTime }
  /** "5 xã … nhất": the first so many. */
  | { readonly kind: "top"; readonly count: number }
  /** "trên 5 cuộc": of which figures, and how much. */
  | { readonly kind: "bound"; readonly bound: Bound; readonly codes: readonly string[] };

/** A piece of a question with its place among the syllables, the end exclusive. */
export type Piece = { readonly from: number; readonly to: number } & Meaning;

export interface Scanned {
  readonly text: string;
  readonly syllables: readonly Syllable[];
  /** In the order of their places; they do not overlap. */
  readonly pieces: readonly Piece[];
}

/**
 * Takes a question apart: at each place the longest thing that is known.
 *
 * @param without duties that are not meant
 */
export function scan(
  plan: Plan,
  today: Day,
  text: string,
  without: ReadonlySet<string> = new Set(),
): Scanned {
  const syllables = syllablesOf(text);
  const words = planWords(plan);
  const times = timesIn(text, { plan, today });
  const isMarked = syllables.some(({ plain }) => !plain);
  const known = { plan, today, text, syllables, words, times, without, isMarked, exact: new Map() };
  const exact = piecesIn(known, (at) => exactAt(known, at));
  // Few questions hold a word that is mistyped, and those alone have words that nobody knows.
  const isMistyped = syllables.some(
    ({ key }, at) => /\p{L}/u.test(key) && !exact.some(({ from, to }) => from <= at && at < to),
  );
  const pieces = isMistyped ? piecesIn(known, (at) => mayBeAt(known, at)) : exact;
  return { text, syllables, pieces };
}

function piecesIn(known: Known, find: (at: number) => Piece | null): Piece[] {
  const { syllables, words } = known;
  const pieces: Piece[] = [];
  for (let at = 0; at < syllables.length; ) {
    const before = pieces.at(-1);
    const found =
      countedAt(known, at, before) ?? beforeLonger(known, toComma(known, find(at), before));
    const [money] = found?.kind === "figure" ? longestAt(words.money, syllables, at) : [];
    const [apart] = longestAt(APART, syllables, at);
    if (apart && apart.to - at > lengthOf(found)) {
      at = apart.to;
      continue;
    }
    const isMoney = money !== undefined && money.to - at > lengthOf(found);
    if (found && !isMoney) pieces.push(found);
    at = isMoney ? money.to : (found?.to ?? at + 1);
  }
  const ours = pieces.filter((piece) => !isOfUnknown(piece, pieces, syllables));
  return withHeads(ours, syllables);
}

/** "Co so lieu": what leaves a word over that another one begins before gives way to it. */
function beforeLonger(known: Known, found: Piece | null): Piece | null {
  const { syllables } = known;
  if (!found || lengthOf(found) < 2 || found.to >= syllables.length) return found;
  if (found.kind === "time" || found.kind === "unit") return found;
  if (exactAt(known, found.to)) return found;
  for (let at = found.from + 1; at < found.to; at++) {
    if ((exactAt(known, at)?.to ?? 0) <= found.to) continue;
    const shorter = longestExact({ ...known, syllables: syllables.slice(0, at) }, found.from);
    if (shorter?.to === at) return shorter;
  }
  return found;
}

/** As it is spelled, or of a longer word that is mistyped. */
function mayBeAt(known: Known, at: number): Piece | null {
  const exact = exactAt(known, at);
  const mistyped = lengthOf(exact) > 1 ? null : meantAt(known, at);
  return lengthOf(mistyped) > lengthOf(exact) ? mistyped : exact;
}

interface Known extends Text {
  readonly times: readonly SaidTime[];
  readonly without: ReadonlySet<string>;
  /** Some of its words have diacritics. */
  readonly isMarked: boolean;
  /** What is known to begin at a place. */
  readonly exact: Map<number, Piece | null>;
}

const lengthOf = (piece: Piece | null): number => (piece ? piece.to - piece.from : 0);

/** "Bao nhiêu tiền, xã hội hóa bao nhiêu": behind the comma another thing begins than what is counted. */
function toComma(known: Known, found: Piece | null, before: Piece | undefined): Piece | null {
  const { text, syllables } = known;
  if (found?.kind !== "figure" || before?.to !== found.from || !isRole(before, "many"))
    return found;
  for (let at = found.from + 1; at < found.to; at++) {
    const gap = text.slice(syllables[at - 1]?.end, syllables[at]?.start);
    const shorter = gap.includes(",")
      ? longestExact({ ...known, syllables: syllables.slice(0, at) }, found.from)
      : null;
    if (shorter) return shorter;
  }
  return found;
}

/** Of what begins there the longest; of equals the first. */
function exactAt(known: Known, at: number): Piece | null {
  const before = known.exact.get(at);
  if (before !== undefined) return before;
  const found = longestExact(known, at);
  known.exact.set(at, found);
  return found;
}

function longestExact(known: Known, at: number): Piece | null {
  const { plan, text, syllables, words, times } = known;
  const all = [
    unitAt(known, at),
    codeAt(plan, text, syllables, at),
    timeAt(times, syllables, at),
    phraseAt(words.months, syllables, at, "duty"),
    dutyAt(known, at),
    endAt(known, at),
    kindAt(words, syllables, at),
    roleAt(known, at),
    phraseAt(words.figures, syllables, at, "figure"),
    phraseAt(words.areas, syllables, at, "area"),
    subjectAt(words, syllables, at),
  ];
  return longest(all);
}

/** "Bao nhiêu vụ": behind the word that asks how many a word of the way is what is counted. */
function countedAt(known: Known, at: number, before: Piece | undefined): Piece | null {
  if (!isRole(before ?? null, "many") || before?.to !== at) return null;
  const exact = exactAt(known, at);
  if (!isRole(exact, "filler")) return null;
  const figure = phraseAt(known.words.figures, known.syllables, at, "figure");
  return lengthOf(figure) === lengthOf(exact) ? figure : null;
}

function longest(pieces: readonly (Piece | null)[]): Piece | null {
  const most = Math.max(...pieces.map(lengthOf));
  return pieces.find((one) => one !== null && lengthOf(one) === most) ?? null;
}

/** What is meant by a mistyped word, where what was typed instead is no word that is known. */
function meantAt(known: Known, at: number): Piece | null {
  const { syllables, words } = known;
  const first = <Value>(table: Phrases<Value>) =>
    mistypedAt(table, syllables, at).filter(
      (one) =>
        (exactAt(known, one.at) === null || one.at === at) &&
        longestAt(APART, syllables, one.at).length === 0,
    );
  const before = exactAt(known, at);
  // "Đông quân": a word of the way may begin a name.
  const isOfName = isRole(before, "filler") && exactAt(known, at + 1) === null;
  const mayBeSlip = before === null || before.kind === "unit-kind" || isOfName;
  const isKnown = (i: number) => i !== at && exactAt(known, i) !== null;
  const [role] = first(SPOKEN);
  const [kind] = first(words.kinds);
  return longest([
    mayBeSlip ? slippedUnitAt(known, at, isKnown) : null,
    kind ? kindOf(words, syllables, kind) : null,
    role ? { from: at, to: role.to, kind: "role", role: role.value } : null,
    pieceOf(first(words.duties), "duty"),
    pieceOf(first(words.figures), "figure"),
    pieceOf(first(words.areas), "area"),
  ]);
}

/** "xã Hòa Bình": the kind of something that nobody knows. */
function isOfUnknown(
  { kind, to }: Piece,
  pieces: readonly Piece[],
  syllables: readonly Syllable[],
): boolean {
  const isKnown = pieces.some(({ from }) => from === to);
  return kind === "unit-kind" && !isKnown && /\p{L}/u.test(syllables[to]?.key ?? "");
}

/** The area that the same words may mean: "tập huấn" is counted, and is a subject. */
export function areaSaid(plan: Plan, { syllables }: Scanned, at: number) {
  const found = phraseAt(planWords(plan).areas, syllables, at, "area");
  return found?.kind === "area" ? found.codes : [];
}

/** The duties of the special month that the same words name: it is a time, and a subject. */
export function dutiesOfMonthSaid(plan: Plan, { syllables }: Scanned, at: number) {
  const found = phraseAt(planWords(plan).months, syllables, at, "duty");
  return found?.kind === "duty" ? found.codes : [];
}

function dutyAt({ words, syllables, without }: Known, at: number): Piece | null {
  const found = longestAt(words.duties, syllables, at);
  return pieceOf(
    found.filter(({ value }) => !without.has(value)),
    "duty",
  );
}

/**
 * Of roles that are spelled alike the first one in the table; among words with marks "so" is no "số", and "cả
 * nam" no "cả năm".
 */
function roleAt(known: Known, at: number): Piece | null {
  const { words, syllables, isMarked } = known;
  const matches = longestAt(SPOKEN, syllables, at);
  const match = (isMarked ? matches.find(({ isExact }) => isExact) : null) ?? matches[0];
  if (!match) return null;
  const within = Array.from({ length: match.to - at - 1 }, (_, i) => at + 1 + i);
  const isOther =
    isMarked &&
    !match.isExact &&
    within.some((i) => longestAt(words.figures, syllables, i).some(({ isExact }) => isExact));
  // What is left of it is a word by itself.
  if (isOther) return roleAt({ ...known, syllables: syllables.slice(0, match.to - 1) }, at);
  return { from: at, to: match.to, kind: "role", role: match.value };
}
