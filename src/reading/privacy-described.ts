/**
 * A victim whom a description gives away without a name: "01 cháu gái 13 tuổi ở thôn Nà Mu bị xâm hại".
 * In a hamlet everybody knows who that is. Counts, groups of an age and trainings are no such thing.
 */
import { isHarm } from "./privacy-office.ts";
import { isAge } from "./privacy-people.ts";
import type { Place } from "./privacy-place.ts";
import { joined, phrases, type Word } from "./privacy-tokens.ts";
import * as lexicon from "./privacy-words.ts";

const person = phrases(lexicon.ONE_PERSON);
const victim = phrases(lexicon.VICTIM);
const many = phrases(lexicon.MANY);
const singular = phrases(lexicon.SINGULAR);
const hamlet = phrases(lexicon.HAMLETS);
const school = phrases(lexicon.SCHOOLS);
const range = phrases(lexicon.AGE_RANGES);
const suffers = phrases(lexicon.SUFFERS);
const plight = phrases(lexicon.PLIGHTS);
const training = phrases(lexicon.TRAINING);

export function findDescribed(text: readonly Word[]): Place[] {
  const found: Place[] = [];
  let from = 0;
  /** Where the sentence before began; null if it told of somebody by itself. */
  let before: number | null = null;
  for (let at = 1; at <= text.length; at += 1) {
    if (at < text.length && !text[at]?.opens) continue;
    const place: Place | null =
      describedIn(text, from, at) ?? (before === null ? null : describedIn(text, before, at, true));
    if (place) found.push(place);
    before = place ? null : from;
    from = at;
  }
  return found;
}

/** @param isTwo two sentences, which have to say all of it: who, how old, where, and what was suffered */
function describedIn(text: readonly Word[], from: number, to: number, isTwo = false): Place | null {
  let one: number | null = null;
  let isOne = false;
  let age: number | null = null;
  let home: number | null = null;
  let study: number | null = null;
  let suffered: number | null = null;
  for (let at = from; at < to; at += 1) {
    if (suffered === null && training(text, at) > 0) return null;
    const noun = person(text, at);
    if (noun > 0 && !isMany(text, at, from)) {
      one ??= at;
      isOne ||= isSingle(text, at, from) || victim(text, at) > 0;
    }
    if (one === null) continue;
    if (isExactAge(text, at, from)) age ??= at;
    if (isPlace(text, at)) home ??= at + 1;
    if (school(text, at) > 0) study ??= at;
    if (victim(text, at) > 0 || plight(text, at) > 0) suffered ??= at;
    if (suffers(text, at) > 0 && isHarm(text, at + 1)) suffered ??= at + 1;
  }
  if (one === null || suffered === null || (isTwo && (age === null || home === null))) return null;
  const where = home ?? (age === null ? null : study);
  if (where === null || (age === null && !isOne)) return null;
  const last = Math.min(Math.max(where, age ?? 0, suffered), to - 1);
  return { start: text[one]?.start ?? 0, end: text[last]?.end ?? 0 };
}

/** "02 trẻ em", "các cháu". */
function isMany(text: readonly Word[], at: number, from: number): boolean {
  const before = text[at - 1];
  if (at === from || !before || !joined(text[at])) return false;
  if (before.digits) return Number(before.raw) !== 1;
  return many(text, at - 1) > 0 && singular(text, at - 1) === 0;
}

function isSingle(text: readonly Word[], at: number, from: number): boolean {
  return at > from && joined(text[at]) && singular(text, at - 1) > 0;
}

/** "13 tuổi", "sinh năm 1988", "lớp 7": of one person, not of a group. */
function isExactAge(text: readonly Word[], at: number, from: number): boolean {
  for (let before = at - 1; before >= Math.max(from, at - 3); before -= 1) {
    if (range(text, before) > 0) return false;
  }
  const word = text[at];
  const next = text[at + 1];
  if (word?.key === "sn") return next?.digits === true;
  if (word?.key === "sinh" && next?.key === "nam") return text[at + 2]?.digits === true;
  if (word?.key === "lop") return next?.digits === true;
  return isAge(text, at);
}

/** "thôn Nà Mu", "khu 3", "thon ban chu"; not "khu vực", "tổ chức". */
function isPlace(text: readonly Word[], at: number): boolean {
  const next = text[at + 1];
  if (hamlet(text, at) === 0 || !joined(next)) return false;
  return next.capital || next.digits || (next.bare && text[at]?.key === "thon");
}
