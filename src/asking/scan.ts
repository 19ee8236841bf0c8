import type { Day, Plan, Unit } from "../plan/model.ts";
import { findUnits } from "../plan/names.ts";
import { fold } from "../plan/text.ts";
import { existsOn } from "../plan/units.ts";
import { longestAt, type Phrases } from "./phrases.ts";
import { type PlanWords, planWords } from "./plan-words.ts";
import { type Syllable, syllablesOf } from "./syllables.ts";
import { type SaidTime, timesIn } from "./times.ts";
import { type Role, SPOKEN } from "./words.ts";

/** What a piece of a question is. */
type Meaning =
  | { readonly kind: "role"; readonly role: Role }
  /** Several: the name fits each. */
  | { readonly kind: "unit"; readonly units: readonly Unit[] }
  | { readonly kind: "unit-kind"; readonly code: string }
  | { readonly kind: "area"; readonly codes: readonly string[] }
  | { readonly kind: "figure"; readonly codes: readonly string[] }
  | { readonly kind: "duty"; readonly codes: readonly string[] }
  | { readonly kind: "time"; readonly said: SaidTime }
  /** "5 xã … nhất": the first so many. */
  | { readonly kind: "top"; readonly count: number };

/** A piece of a question with its place among the syllables, the end exclusive. */
export type Piece = { readonly from: number; readonly to: number } & Meaning;

export interface Scanned {
  readonly text: string;
  readonly syllables: readonly Syllable[];
  /** In the order of their places; they do not overlap. */
  readonly pieces: readonly Piece[];
}

/** Takes a question apart: at each place the longest thing that is known. */
export function scan(plan: Plan, today: Day, text: string): Scanned {
  const syllables = syllablesOf(text);
  const words = planWords(plan);
  const times = timesIn(text, { plan, today });
  const pieces: Piece[] = [];
  for (let at = 0; at < syllables.length; ) {
    const all = [
      unitAt({ plan, today, text, syllables, words }, at),
      codeAt(plan, text, syllables, at),
      timeAt(times, syllables, at),
      phraseAt(words.months, syllables, at, "duty"),
      phraseAt(words.duties, syllables, at, "duty"),
      kindAt(words, syllables, at),
      roleAt(syllables, at),
      phraseAt(words.figures, syllables, at, "figure"),
      phraseAt(words.areas, syllables, at, "area"),
      subjectAt(words, syllables, at),
    ].filter((piece) => piece !== null);
    const length = Math.max(0, ...all.map(({ from, to }) => to - from));
    const piece = all.find(({ from, to }) => to - from === length);
    const [money] = piece?.kind === "figure" ? longestAt(words.money, syllables, at) : [];
    if (money && money.to - at > length) {
      at = money.to;
      continue;
    }
    const found = piece ?? mistypedAt(syllables, at);
    if (found) pieces.push(found);
    at = found?.to ?? at + 1;
  }
  return {
    text,
    syllables,
    pieces: pieces.filter((piece) => !isOfUnknown(piece, pieces, syllables)),
  };
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

function phraseAt(
  known: Phrases<string>,
  syllables: readonly Syllable[],
  at: number,
  kind: "duty" | "figure" | "area",
): Piece | null {
  const matches = longestAt(known, syllables, at);
  const [first] = matches;
  if (!first) return null;
  return { from: at, to: first.to, kind, codes: [...new Set(matches.map(({ value }) => value))] };
}

function kindAt({ kinds }: PlanWords, syllables: readonly Syllable[], at: number): Piece | null {
  const [match] = longestAt(kinds, syllables, at);
  return match ? { from: at, to: match.to, kind: "unit-kind", code: match.value } : null;
}

function subjectAt(
  { subject }: PlanWords,
  syllables: readonly Syllable[],
  at: number,
): Piece | null {
  const [match] = longestAt(subject, syllables, at);
  return match ? { from: at, to: match.to, kind: "role", role: "filler" } : null;
}

/** Of roles that are spelled alike the first one in the table. */
function roleAt(syllables: readonly Syllable[], at: number): Piece | null {
  const [match] = longestAt(SPOKEN, syllables, at);
  return match ? { from: at, to: match.to, kind: "role", role: match.value } : null;
}

/** "nôp" for "nộp": what is nothing else may lack its tone. */
function mistypedAt(syllables: readonly Syllable[], at: number): Piece | null {
  const [match] = longestAt(SPOKEN, syllables, at, lacksTone);
  return match ? { from: at, to: match.to, kind: "role", role: match.value } : null;
}

/** The tone ends a syllable as it is spelled. */
const lacksTone = ({ spelled }: Syllable, word: string): boolean =>
  word.length === spelled.length + 1 && word.startsWith(spelled);

function timeAt(
  times: readonly SaidTime[],
  syllables: readonly Syllable[],
  at: number,
): Piece | null {
  const first = syllables[at];
  const said = times.find(({ start, end }) => first && start <= first.start && first.end <= end);
  if (!said) return null;
  const after = syllables.findIndex(({ start }) => start >= said.end);
  return { from: at, to: after < 0 ? syllables.length : after, kind: "time", said };
}

const CODE = /^\p{L}+(?:\.\d+)+/u;

/** "IV.12.3", "II.1" */
function codeAt(
  { duties, areas }: Plan,
  text: string,
  syllables: readonly Syllable[],
  at: number,
): Piece | null {
  const start = syllables[at]?.start ?? 0;
  const code = CODE.exec(text.slice(start))?.[0].toUpperCase();
  if (!code) return null;
  const after = syllables.findIndex((one) => one.start >= start + code.length);
  const place = { from: at, to: after < 0 ? syllables.length : after };
  if (duties.some((duty) => duty.code === code)) return { ...place, kind: "duty", codes: [code] };
  if (areas.some((area) => area.code === code)) return { ...place, kind: "area", codes: [code] };
  return null;
}

interface Text {
  readonly plan: Plan;
  readonly today: Day;
  readonly text: string;
  readonly syllables: readonly Syllable[];
  readonly words: PlanWords;
}

/** The longest name of a unit that begins there, as far as its diacritics agree. */
function unitAt({ plan, today, text, syllables, words }: Text, at: number): Piece | null {
  let key = "";
  let found: { to: number; units: readonly Unit[] } | null = null;
  for (let to = at; to < syllables.length; to++) {
    key += syllables[to]?.key.replaceAll(" ", "") ?? "";
    if (key.length > words.longestUnit) break;
    const units = words.units.get(key);
    if (units) found = { to: to + 1, units };
  }
  if (!found || isWholePlace(plan, syllables, at)) return null;
  const typed = text.slice(syllables[at]?.start, syllables[found.to - 1]?.end);
  const existing = found.units.filter((unit) => existsOn(unit, today));
  const search = findUnits(existing.length > 0 ? existing : found.units, typed);
  if (search.kind === "one") return { from: at, to: found.to, kind: "unit", units: [search.unit] };
  if (search.kind === "several")
    return { from: at, to: found.to, kind: "unit", units: search.units };
  return null;
}

/** "huyện Lộc Bình" is the whole, not the town of that name. */
function isWholePlace(
  { place, issuer }: Plan,
  syllables: readonly Syllable[],
  at: number,
): boolean {
  const before = syllables[at - 1]?.key;
  const names = fold(place).split(" ");
  return (
    before !== undefined &&
    names.every((name, i) => syllables[at + i]?.key === name) &&
    fold(issuer).includes(`${before} ${names.join(" ")}`)
  );
}
