/**
 * Finding units by what people type (wording.md §4, units.md §2). A name alone is never an identity:
 * the caller passes the units that exist on the day in question, and asks when several fit.
 */
import type { Day, Plan, Unit } from "./model.ts";
import {
  agrees,
  clean,
  editDistance,
  fold,
  hasMarks,
  spell,
  spellJoined,
  withoutTypingMethod,
} from "./text.ts";
import { existsOn } from "./units.ts";

export type UnitSearch =
  | { kind: "one"; unit: Unit }
  /** All fit equally; the person chooses. */
  | { kind: "several"; units: readonly Unit[] }
  /** Nothing fits as typed; these are close and have to be confirmed, even if it is one. */
  | { kind: "near"; units: readonly Unit[] }
  | { kind: "none" };

/** One wording as syllables, with diacritics and as keys; both have the same length. */
interface Wording {
  readonly spelled: readonly string[];
  readonly keys: readonly string[];
}

interface Entry {
  readonly unit: Unit;
  /** The official names, also without their leading words. */
  readonly names: readonly Wording[];
  readonly aliases: readonly Wording[];
}

interface Query extends Wording {
  /** Leading words that were left out to get here: "xã" of "xã Lộc Bình". */
  readonly dropped: readonly string[];
}

/** Shorter words are initials, and initials are ambiguous (LB: Lộc Bình, Lợi Bác). */
const SHORTEST_PREFIX = 3;
const SHORTEST_FUZZY = 5;
/** The nearest pairs of communes are three edits apart (units.md §2). */
const LARGEST_DISTANCE = 2;

const LEADING = ["uy ban nhan dan", "thi tran", "ubnd", "phong", "huyen", "xa", "tt", "x", "p"].map(
  (words) => words.split(" "),
);
const ABBREVIATIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ["tt", ["thi tran", "trung tam"]],
  ["x", ["xa"]],
  ["p", ["phong"]],
  ["vp", ["van phong"]],
]);

const NONE: UnitSearch = { kind: "none" };

const collator = new Intl.Collator("vi");

/** Vietnamese order: code points would put Đ and Á last. */
export function compareNames(a: string, b: string): number {
  return collator.compare(a, b);
}

/**
 * Finds the units that a query means. First the query as typed, then with its abbreviations written
 * out, then without its leading words; each time names before aliases before beginnings of words. Where
 * diacritics were typed they must agree, else it is only near, and so it is when the query says
 * another kind of unit ("xã Lộc Bình" for the town). Last, up to two typing errors, or Telex and VNI
 * typed with the keyboard off.
 */
export function findUnits(units: readonly Unit[], query: string): UnitSearch {
  const entries = units.map(entryOf);
  const queries = queriesOf(clean(query));
  const asTyped = first(queries.map((each) => search(entries, each)));
  if (asTyped.kind !== "none") return asTyped;
  const decoded = first(
    queriesOf(withoutTypingMethod(clean(query))).map((each) => search(entries, each)),
  );
  if (decoded.kind === "one") return near([decoded.unit]);
  if (decoded.kind !== "none") return near(decoded.units);
  return fuzzy(entries, queries);
}

/** The same among the units of that day first; one that is closed is found by its name where no other is meant. */
export function findUnitsOf(plan: Pick<Plan, "units">, day: Day, typed: string): UnitSearch {
  const existing = plan.units.filter((unit) => existsOn(unit, day));
  const found = findUnits(existing, typed);
  if (found.kind === "one" || found.kind === "several") return found;
  const closed = findUnits(
    plan.units.filter((unit) => !existing.includes(unit)),
    typed,
  );
  return closed.kind === "one" ? closed : found;
}

/** All that a unit may be called, without spaces and diacritics: what is none of these needs no search. */
function keysOfUnit(unit: Unit): string[] {
  const { names, aliases } = entryOf(unit);
  const all = [...[...names, ...aliases].map(({ keys }) => keys), ...headsOf(unit)];
  return [...new Set([...all, ...all.flatMap(shortened)].map((keys) => keys.join("")))];
}

/** "Phòng GD" of "Phòng GD và ĐT": what a name of several things begins with. */
function headsOf({ name, shortName }: Unit): (readonly string[])[] {
  return [name, shortName].flatMap((text) => {
    const [head = "", ...rest] = text.split(/,|\svà\s/u);
    const { keys } = wordingOf(head);
    return rest.length > 0 && keys.length > 1 ? [keys] : [];
  });
}

/** "tt van hoa" of "trung tam van hoa" */
function shortened(keys: readonly string[]): string[][] {
  const [first, second, ...rest] = keys;
  if (rest.length === 0) return [];
  return [...ABBREVIATIONS].flatMap(([letters, words]) =>
    words.includes(`${first} ${second}`) ? [[letters, ...rest]] : [],
  );
}

const known = new WeakMap<Plan, ReadonlyMap<string, readonly Unit[]>>();

/** The units of a plan, of whatever day, by all that they may be called. */
export function unitsByKey(plan: Plan): ReadonlyMap<string, readonly Unit[]> {
  const before = known.get(plan);
  if (before) return before;
  const byKey = new Map<string, Unit[]>();
  for (const unit of plan.units) {
    for (const key of keysOfUnit(unit)) byKey.set(key, [...(byKey.get(key) ?? []), unit]);
  }
  known.set(plan, byKey);
  return byKey;
}

function search(entries: readonly Entry[], query: Query): UnitSearch {
  const levels: readonly ((entry: Entry) => Wording[])[] = [
    ({ names }) => names.filter((name) => sameKey(name, query)),
    ({ aliases }) => aliases.filter((alias) => sameKey(alias, query)),
    ({ names, aliases }) => [...names, ...aliases].filter((each) => beginsIn(each, query) !== null),
  ];
  return first(
    levels.map((level): UnitSearch => {
      const found = entries
        .map((entry) => ({ entry, wordings: level(entry) }))
        .filter(({ wordings }) => wordings.length > 0);
      const sure = found.filter(
        ({ entry, wordings }) =>
          wordings.some((wording) => agreesWith(wording, query)) && isOfKind(entry, query.dropped),
      );
      const [one, ...others] = sorted(sure.map(({ entry }) => entry.unit));
      if (one === undefined)
        return found.length === 0 ? NONE : near(found.map(({ entry }) => entry.unit));
      return others.length === 0
        ? { kind: "one", unit: one }
        : { kind: "several", units: [one, ...others] };
    }),
  );
}

/** The first that is sure; else the first that is near. */
function first(searches: readonly UnitSearch[]): UnitSearch {
  const sure = searches.find(({ kind }) => kind === "one" || kind === "several");
  return sure ?? searches.find(({ kind }) => kind === "near") ?? NONE;
}

function fuzzy(entries: readonly Entry[], queries: readonly Query[]): UnitSearch {
  const typed = queries
    .map(({ keys }) => keys.join(" "))
    .filter((key) => key.length >= SHORTEST_FUZZY);
  const close = entries
    .map(({ unit, names, aliases }) => {
      const keys = [...names, ...aliases].map((each) => each.keys.join(" "));
      const distances = keys
        .filter((key) => key.length >= SHORTEST_FUZZY)
        .flatMap((key) => typed.map((each) => editDistance(key, each)));
      return { unit, distance: Math.min(...distances) };
    })
    .filter(({ distance }) => distance <= LARGEST_DISTANCE)
    .sort((a, b) => a.distance - b.distance || compareNames(a.unit.name, b.unit.name));
  return close.length === 0
    ? { kind: "none" }
    : { kind: "near", units: close.map(({ unit }) => unit) };
}

function entryOf(unit: Unit): Entry {
  return {
    unit,
    names: [unit.name, unit.shortName].flatMap((name) => stripped(wordingOf(name))),
    aliases: unit.aliases.map(wordingOf).filter(({ keys }) => keys.length > 0),
  };
}

function wordingOf(text: string): Wording {
  const spelled = spell(text)
    .split(" ")
    .filter((syllable) => syllable !== "");
  return { spelled, keys: spelled.map(fold) };
}

function queriesOf(typed: string): Query[] {
  const whole = { ...wordingOf(typed), dropped: [] };
  if (whole.keys.length === 0) return [];
  return [whole, ...writtenOut(whole), ...stripped(whole).slice(1)];
}

function writtenOut({ spelled, keys, dropped }: Query): Query[] {
  const [first = "", ...rest] = keys;
  if (rest.length === 0) return [];
  return (ABBREVIATIONS.get(first) ?? []).map((words) => ({
    spelled: [...words.split(" "), ...spelled.slice(1)],
    keys: [...words.split(" "), ...rest],
    dropped,
  }));
}

/** The wording itself, then with one leading word less each time, as long as something is left. */
function stripped(wording: Wording): Query[] {
  const found: Query[] = [{ ...wording, dropped: [] }];
  for (let last = found[0]; last !== undefined; ) {
    const { spelled, keys, dropped }: Query = last;
    const leading = LEADING.find(
      (words) => words.length < keys.length && words.every((word, i) => word === keys[i]),
    );
    if (leading === undefined) return found;
    last = {
      spelled: spelled.slice(leading.length),
      keys: keys.slice(leading.length),
      dropped: [...dropped, leading.join(" ")],
    };
    found.push(last);
  }
  return found;
}

/** "tudoan" is "tu doan": spaces do not count. */
function sameKey(a: Wording, b: Wording): boolean {
  return a.keys.join("") === b.keys.join("");
}

/** Where in the wording the query begins, its last syllable possibly unfinished. */
function beginsIn({ keys }: Wording, query: Wording): number | null {
  if (query.keys.join("").length < SHORTEST_PREFIX) return null;
  const typed = ` ${query.keys.join(" ")}`;
  const at = ` ${keys.join(" ")}`.indexOf(typed);
  return at < 0 ? null : ` ${keys.join(" ")}`.slice(0, at).split(" ").length - 1;
}

/** Whether the diacritics that were typed are those of the name. */
function agreesWith(wording: Wording, query: Wording): boolean {
  const typed = query.spelled.join(" ");
  if (sameKey(wording, query) && query.keys.length !== wording.keys.length)
    return !hasMarks(typed) || spellJoined(typed) === spellJoined(wording.spelled.join(" "));
  const start = sameKey(wording, query) ? 0 : (beginsIn(wording, query) ?? 0);
  return query.spelled.every((syllable, i) => {
    const whole = wording.spelled[start + i] ?? "";
    const unfinished = i === query.spelled.length - 1;
    return (
      agrees(syllable, whole) ||
      (unfinished && whole.startsWith(syllable)) ||
      plainStart(syllable, whole)
    );
  });
}

function plainStart(syllable: string, whole: string): boolean {
  return fold(syllable) === syllable && fold(whole).startsWith(syllable);
}

/** "xã Lộc Bình" is not the town: the words left out must be words of the unit's name. */
function isOfKind({ names }: Entry, dropped: readonly string[]): boolean {
  const [whole] = names;
  const name = ` ${whole?.keys.join(" ") ?? ""} `;
  return dropped.every((word) => {
    if (word === "ubnd" || word === "uy ban nhan dan") return true;
    return [word, ...(ABBREVIATIONS.get(word) ?? [])].some((each) => name.includes(` ${each} `));
  });
}

function near(units: readonly Unit[]): UnitSearch {
  return { kind: "near", units: sorted(units) };
}

function sorted(units: readonly Unit[]): Unit[] {
  return [...units].sort((a, b) => compareNames(a.name, b.name));
}
