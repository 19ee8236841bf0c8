/** Whoever is named with an office is a public person: leaders, officials, "đồng chí". */
import type { Name } from "./privacy-names.ts";
import { endsBefore, joined, phrases, type Word } from "./privacy-tokens.ts";
import * as lexicon from "./privacy-words.ts";

const office = phrases(lexicon.OFFICES);
const comrade = phrases(lexicon.COMRADES);
const beforeOffice = phrases(lexicon.BEFORE_OFFICE);
const ofBodies = phrases(lexicon.OF_BODIES);
const act = phrases(lexicon.ACTS);
const adverb = phrases(lexicon.ADVERBS);
const calls = phrases(lexicon.CALLS);
const deedOpens = phrases(lexicon.DEED_OPENS);
const body = phrases(lexicon.BODIES);
const ofBody = phrases(lexicon.BELONGS);
const helped = phrases(lexicon.HELPED);
const suffers = phrases(lexicon.SUFFERS);
const harm = phrases(lexicon.HARMS);
const abuser = phrases(lexicon.ABUSERS);
const plight = phrases(lexicon.PLIGHTS);

/** Words between a person and the office: "Phó Chủ tịch Hội LHPN tỉnh, bà …". */
const FARTHEST = 12;

/** A name with what stands before it. */
export interface Mention {
  /** Where the title begins, or the name if it has none. */
  readonly from: number;
  readonly name: Name;
  /** A child or a victim: only an office makes them public. */
  readonly isChild: boolean;
}

export function isPublic(text: readonly Word[], mention: Mention): boolean {
  const { from, name, isChild } = mention;
  if (suffersAfter(text, name.to)) return false;
  if (endsBefore(comrade, text, from) > 0 || officeAfter(text, name.to)) return true;
  if (isChild) return false;
  if (officeBefore(text, from) || actsAfter(text, name.to) || bodyAfter(text, mention)) return true;
  return passesOn(text, name.to);
}

/** "Chị Hương Lợi Bác gọi điện báo: ngày 10/6 xã tổ chức …": whose report it is, and no harm to anybody in it. */
function passesOn(text: readonly Word[], to: number): boolean {
  const first = to + (joined(text[to]) ? calls(text, to) : 0);
  if (first === to || text[first]?.gap !== ":" || deedOpens(text, first) === 0) return false;
  return !text.some((word, at) => at >= first && (isAbuser(text, word, at) || isHarmed(text, at)));
}

/** "Chồng", and not the "Bác" of the commune Lợi Bác. */
function isAbuser(text: readonly Word[], { capital, opens, shouted }: Word, at: number): boolean {
  return (!capital || opens || shouted) && abuser(text, at) > 0;
}

function isHarmed(text: readonly Word[], at: number): boolean {
  return suffers(text, at) > 0 && isHarm(text, at + 1);
}

/** Steps back over the words of a body's name to the office that they belong to. */
function officeBefore(text: readonly Word[], from: number): boolean {
  const first = text[from];
  if (!first || first.opens || !/^[,:–-]?$/.test(first.gap)) return false;
  let at = from;
  while (at > 0 && from - at < FARTHEST) {
    if (endsBefore(office, text, at) > 0) return true;
    if (text[at]?.opens) return false;
    const part = endsBefore(ofBodies, text, at);
    const before = text[at - 1];
    if (part === 0 && !before?.capital && !before?.digits) return false;
    at -= Math.max(part, 1);
  }
  return false;
}

function officeAfter(text: readonly Word[], to: number): boolean {
  const next = text[to];
  if (!next || next.opens || !/^(?:[,:(–-]{0,3}|\)[,–-])$/.test(next.gap)) return false;
  return office(text, to) > 0 || office(text, to + beforeOffice(text, to)) > 0;
}

function actsAfter(text: readonly Word[], to: number): boolean {
  if (!joined(text[to])) return false;
  const at = to + adverb(text, to);
  return act(text, at) > 0;
}

/** "bà Vi Thị Mến (Hội LHPN xã)", "chị Nga ở Hội LHPN huyện"; not whoever is given something. */
function bodyAfter(text: readonly Word[], { from, name }: Mention): boolean {
  const next = text[name.to];
  const belongs = joined(next) ? ofBody(text, name.to) : 0;
  const isApart = next !== undefined && /^[(–-]+$/.test(next.gap);
  if (!(isApart || belongs > 0) || body(text, name.to + belongs) === 0) return false;
  return endsBefore(helped, text, from) === 0;
}

/** "chị Hoa, Chi hội trưởng, bị chồng đánh": whom something is done to is private in any office. */
export function suffersAfter(text: readonly Word[], to: number): boolean {
  const near = 10;
  let isNext = true;
  for (let at = to; at < to + near; at += 1) {
    const word = text[at];
    if (!word || word.opens) return false;
    if (/[,)]/.test(word.gap)) isNext = true;
    if (!isNext) continue;
    if (plight(text, at) > 0) return true;
    if (suffers(text, at) > 0) return isHarm(text, at + 1);
    const length = adverb(text, at);
    isNext = length > 0;
    at += Math.max(length - 1, 0);
  }
  return false;
}

/** What stands behind "bị": a harm, or somebody who does it. */
export function isHarm(text: readonly Word[], at: number): boolean {
  if (text[at]?.opens) return false;
  if (abuser(text, at) > 0) return true;
  for (let next = at; next < at + 6; next += 1) {
    const word = text[next];
    if (!word || word.opens) return false;
    if (harm(text, next) > 0) return true;
  }
  return false;
}
