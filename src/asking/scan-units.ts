import { groupedBy } from "../plan/grouped.ts";
import type { Day, Plan, Unit } from "../plan/model.ts";
import { findUnits } from "../plan/names.ts";
import { rememberedBy } from "../plan/remembered.ts";
import { fold, hasMarks, isOneApart, spell } from "../plan/text.ts";
import { existsOn } from "../plan/units.ts";
import { longestAt } from "./phrases.ts";
import type { PlanWords } from "./plan-words.ts";
import type { Piece } from "./scan.ts";
import type { Syllable } from "./syllables.ts";

/** A question before it is taken apart. */
export interface Text {
  readonly plan: Plan;
  readonly today: Day;
  readonly text: string;
  readonly syllables: readonly Syllable[];
  readonly words: PlanWords;
}

/** The longest name of a unit that begins there, as far as its diacritics agree. */
export function unitAt({ today, text, syllables, words }: Text, at: number): Piece | null {
  let key = "";
  let found: { to: number; units: readonly Unit[] } | null = null;
  for (let to = at; to < syllables.length; to++) {
    key += syllables[to]?.key.replaceAll(" ", "") ?? "";
    if (!words.unitBeginnings.has(key)) break;
    const units = words.units.get(key);
    if (units) found = { to: to + 1, units };
  }
  if (!found || isWholePlace(words, syllables, at)) return null;
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
  { place, issuer }: PlanWords,
  syllables: readonly Syllable[],
  at: number,
): boolean {
  const before = syllables[at - 1]?.key;
  return (
    before !== undefined &&
    place.every((name, i) => syllables[at + i]?.key === name) &&
    issuer.includes(`${before} ${place.join(" ")}`)
  );
}

/** A shorter name is too near to others. */
const LONG_ENOUGH = 6;
/** The longest name of a unit that is called by it alone, with its kind before it. */
const MOST_SYLLABLES = 4;

/** "Sàng Viên": words that nobody knows, one letter from the one unit that may be meant. */
export function slippedUnitAt(
  { today, syllables, words, text }: Text,
  at: number,
  isKnown: (at: number) => boolean,
): Piece | null {
  const [kind] = longestAt(words.kinds, syllables, at);
  const first = kind?.to ?? at;
  let to = first;
  while (to < syllables.length && to - first < MOST_SYLLABLES && !isKnown(to)) to++;
  for (; to - first > 1; to--) {
    const typed = text.slice(syllables[at]?.start, syllables[to - 1]?.end);
    const units = nearestTo(typed, words.units).filter((unit) => existsOn(unit, today));
    if (units.length === 1) return { from: at, to, kind: "unit", units };
  }
  return null;
}

function nearestTo(typed: string, known: PlanWords["units"]): Unit[] {
  const [key, marked] = [fold(typed).replaceAll(" ", ""), spelledJoined(typed)];
  if (key.length < LONG_ENOUGH) return [];
  const near = [key.length - 1, key.length, key.length + 1].flatMap(
    (length) =>
      byLength(known)
        .get(length)
        ?.flatMap(([name, units]) => (isOneApart(name, key) ? units : [])) ?? [],
  );
  // Where diacritics were typed they agree but for that letter.
  const agreeing = near.filter(
    ({ shortName, aliases }) =>
      !hasMarks(typed) ||
      [shortName, ...aliases].some((name) => isOneApart(spelledJoined(name), marked)),
  );
  return [...new Set(agreeing)];
}

/** Of hundreds of names few are as long as what was typed. */
const byLength = rememberedBy((known: PlanWords["units"]) =>
  groupedBy([...known], ([name]) => name.length),
);

const spelledJoined = (name: string): string => spell(name).replaceAll(" ", "");

/** "Bên y tế"; beside who sends something "y tế" alone. */
export function endAt({ plan, today, words, syllables }: Text, at: number): Piece | null {
  const sends = syllables.some(({ key }) => SENDS.has(key));
  const [found] = [
    ...longestAt(words.endsBeside, syllables, at),
    ...(sends ? longestAt(words.ends, syllables, at) : []),
  ];
  const units = plan.units.filter((unit) => unit.code === found?.value && existsOn(unit, today));
  return found && units.length > 0 ? { from: at, to: found.to, kind: "unit", units } : null;
}

const SENDS = new Set(["nop", "gui"]);

/** "Phòng VHTT", "P. GDĐT": before what a unit is called stands what it is. */
export function withHeads(pieces: readonly Piece[], syllables: readonly Syllable[]): Piece[] {
  const heads = new Map<number, Piece>();
  for (const piece of pieces) {
    const [unit, other] = piece.kind === "unit" ? piece.units : [];
    const head = fold(unit?.name.split(" ")[0] ?? "");
    const before = syllables[piece.from - 1]?.key ?? "";
    if (!other && head !== "" && (before === head || before === head.charAt(0)))
      heads.set(piece.from - 1, piece);
  }
  return pieces
    .filter((one) => !(heads.has(one.from) && one.to - one.from === 1))
    .map((one) => (heads.get(one.from - 1) === one ? { ...one, from: one.from - 1 } : one));
}
