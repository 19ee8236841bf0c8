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
const definite = phrases(lexicon.DEFINITE);
const generic = phrases(lexicon.GENERIC);
const individual = phrases(lexicon.INDIVIDUALS);
const toldOf = phrases(lexicon.TOLD_OF);
const near = phrases(lexicon.NEAR);
const liesIn = phrases(lexicon.LIES_IN);
const noName = phrases(lexicon.NO_NAMES);

/** What one person's story is told in, in sentences. */
const STORY = 3;

export function findDescribed(text: readonly Word[]): Place[] {
  // Most texts tell of no harm at all.
  if (!text.some((_, at) => isSuffering(text, at))) return [];
  const found: Place[] = [];
  /** Where sentences began that told of nobody yet. */
  let begun = [0];
  for (let at = 1; at <= text.length; at += 1) {
    if (at < text.length && !text[at]?.opens) continue;
    const place = storyIn(text, begun, at);
    if (place) found.push(place);
    begun = place ? [at] : [...begun, at].slice(-STORY);
  }
  return found;
}

function isSuffering(text: readonly Word[], at: number): boolean {
  return victim(text, at) > 0 || plight(text, at) > 0 || suffers(text, at) > 0;
}

/** The last sentence tells of somebody by itself, or with those before it. */
function storyIn(text: readonly Word[], begun: readonly number[], to: number): Place | null {
  for (const from of begun.toReversed()) {
    const place = describedIn(text, from, to, from !== begun.at(-1));
    if (place) return place;
  }
  return null;
}

/** @param isStory several sentences: in them a person has to stand alone, or have an age and a home */
function describedIn(
  text: readonly Word[],
  from: number,
  to: number,
  isStory: boolean,
): Place | null {
  let one: number | null = null;
  let isOne = false;
  let age: number | null = null;
  let home: number | null = null;
  let study: number | null = null;
  let suffered: number | null = null;
  for (let at = from; at < to; at += 1) {
    if (suffered === null && training(text, at) > 0) return null;
    if (isHome(text, at)) home ??= at + 1;
    if (isClass(text, at)) study ??= at;
    const noun = person(text, at);
    if (noun > 0 && !isMany(text, at, from)) {
      one ??= at;
      isOne ||= isSingle(text, at, from) || isAlone(text, at, noun);
      // In several sentences the word may be about victims in general.
      isOne ||= !isStory && victim(text, at) > 0;
      if (isOnly(text, at + noun)) home ??= at + noun;
    }
    if (one === null) continue;
    if (isExactAge(text, at, from)) age ??= at;
    if (isPlace(text, at)) home ??= at + 1;
    if (school(text, at) > 0 && text[at + 1]?.key !== "hop") study ??= at;
    if (victim(text, at) > 0 || plight(text, at) > 0) suffered ??= at;
    if (suffers(text, at) > 0 && isHarm(text, at + 1)) suffered ??= at + 1;
  }
  if (one === null || suffered === null) return null;
  if (isStory && !isOne && (age === null || home === null)) return null;
  const where = home ?? (age === null && !isStory ? null : study);
  if (where === null || (age === null && !isOne)) return null;
  const first = Math.min(one, where);
  const last = Math.min(Math.max(where, age ?? 0, suffered), to - 1);
  return { start: text[first]?.start ?? 0, end: text[last]?.end ?? 0 };
}

/** "Chị ấy", "cụ bà", "Cháu bị …": no group, and nobody in general. */
function isAlone(text: readonly Word[], at: number, length: number): boolean {
  if (individual(text, at) > 0) return true;
  const next = at + length;
  if (!joined(text[next])) return false;
  if (definite(text, next) > 0) return true;
  return text[at]?.opens === true && generic(text, at) === 0 && toldOf(text, next) > 0;
}

/** "Cô giáo mầm non duy nhất": wherever that is, there is no other. */
function isOnly(text: readonly Word[], from: number): boolean {
  for (let at = from; at < from + 3 && joined(text[at]); at += 1) {
    if (text[at]?.key === "duy" && text[at + 1]?.key === "nhat") return true;
  }
  return false;
}

/** "ở thôn Nà Mu", "quê ở Mẫu Sơn"; not "ở Hội LHPN". */
function isHome(text: readonly Word[], at: number): boolean {
  const length = liesIn(text, at);
  const next = text[at + length];
  if (length === 0 || !joined(next)) return false;
  if (isPlace(text, at + length)) return true;
  if (near(text, at) > 0 && joined(text[at + length + 1]) && text[at + length + 1]?.capital)
    return true;
  const second = text[at + length + 1];
  return next.capital && noName(text, at + length) === 0 && joined(second) && second.capital;
}

/** "Lớp 7B" */
function isClass(text: readonly Word[], at: number): boolean {
  return text[at]?.key === "lop" && joined(text[at + 1]) && text[at + 1]?.digits === true;
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
