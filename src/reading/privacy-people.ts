/** Private persons by name: behind a title, in a list, or known by what is said of them. */
import { BULLETS } from "./bullets.ts";
import { isCommonGiven, isNameOfList, keyOf, type Name, nameAt } from "./privacy-names.ts";
import { isPublic, type Mention, suffersAfter } from "./privacy-office.ts";
import type { Place } from "./privacy-place.ts";
import { endsBefore, joined, phrases, type Word } from "./privacy-tokens.ts";
import * as lexicon from "./privacy-words.ts";

const title = phrases(lexicon.TITLES);
const weakTitle = phrases(lexicon.WEAK_TITLES);
const childTitle = phrases(lexicon.CHILD_TITLES);
const collective = phrases(lexicon.COLLECTIVES);
const comrade = phrases(lexicon.COMRADES);
const fiction = phrases(lexicon.FICTION);
const unsureBare = phrases(lexicon.UNSURE_BARE);
const between = phrases(lexicon.BETWEEN);
const many = phrases(lexicon.MANY);
const listed = phrases(lexicon.LISTED);
const publicList = phrases(lexicon.PUBLIC_LISTS);
const namedAfter = phrases(lexicon.NAMED_AFTER);
const helped = phrases(lexicon.HELPED);
const situation = phrases(lexicon.SITUATIONS);

export function findPeople(text: readonly Word[]): Place[] {
  const mentions: Mention[] = [];
  const known = new Set<string>();
  for (let at = 0; at < text.length; at += 1) {
    const mention = titledAt(text, at) ?? untitledAt(text, at);
    if (!mention) continue;
    const key = keyOf(text, mention.name);
    if (isPublic(text, mention) || sharesOffice(text, mention)) known.add(key);
    else if (!known.has(key) || suffersAfter(text, mention.name.to)) {
      mentions.push(mention, ...companions(text, mention));
    }
    at = Math.max(at, (mentions.at(-1)?.name ?? mention.name).to - 1, mention.name.to - 1);
  }
  return mentions.map(({ from, name }) => ({
    start: text[from]?.start ?? 0,
    end: text[name.to - 1]?.end ?? 0,
  }));
}

/** "chị Hoa và chị Lan ở Hội LHPN": both are of that body; not whoever is given something. */
function sharesOffice(text: readonly Word[], { from, name, isChild }: Mention): boolean {
  const and = text[name.to];
  if (isChild || !joined(and) || and.key !== "va" || !joined(text[name.to + 1])) return false;
  if (endsBefore(helped, text, from) > 0 || suffersAfter(text, name.to)) return false;
  const other = titledAt(text, name.to + 1);
  return other !== null && isPublic(text, other);
}

/** A title and the name behind it: "cháu Lan", "nạn nhân là chị Lan", "hộ Nông Thị Pén". */
function titledAt(text: readonly Word[], at: number): Mention | null {
  let isStrong = title(text, at) > 0;
  const length = Math.max(title(text, at), weakTitle(text, at));
  if (length === 0 || collective(text, at) > length) return null;
  // "dong chi Hoang" holds a title, too.
  if (endsBefore(comrade, text, at + length) > 0 || endsBefore(fiction, text, at) > 0) return null;
  let to = at + length;
  for (let steps = 0; steps < 4; steps += 1) {
    const word = text[to];
    const isLink = word && !word.opens && /^:?$/.test(word.gap);
    const more = isLink && nameAt(text, to)?.kind !== "full" ? between(text, to) : 0;
    if (more === 0) break;
    // "gia đình anh Tú": the family is known by a person.
    isStrong ||= title(text, to) > 0;
    to += more;
  }
  const first = text[to];
  if (!first || first.opens || !/^:?$/.test(first.gap)) return null;
  const name = nameAt(text, to);
  if (!name || !isNamed(text, { at, isStrong, name })) return null;
  return { from: at, name, isChild: childTitle(text, at) > 0 };
}

/** Whether this title makes a person of this name. */
function isNamed(
  text: readonly Word[],
  { at, isStrong, name }: { at: number; isStrong: boolean; name: Name },
): boolean {
  const isMany = isAmongMany(text, at);
  const unsure = isUnsure(text, at);
  const isKnown = hasSituation(text, name.to, unsure) || suffersAfter(text, name.to);
  switch (name.kind) {
    case "full":
      return name.sure || (!isMany && !unsure);
    case "given":
      // "các em Trường …", "Anh Bản Chu": a body, a place, a picture.
      if (!isStrong) return isCommonGiven(text, name) && !isMany && isKnown;
      return !isMany && (isKnown || !unsure);
    case "initials":
      return (isStrong || name.sure) && !isMany && !unsure;
    case "small":
      return isStrong && !isMany && isKnown;
  }
}

function isUnsure(text: readonly Word[], at: number): boolean {
  return text[at]?.bare === true && unsureBare(text, at) > 0;
}

function isAmongMany(text: readonly Word[], at: number): boolean {
  const before = text[at - 1];
  if (!before || !joined(text[at])) return false;
  return endsBefore(many, text, at) > 0 || (before.digits && Number(before.raw) > 1);
}

/** @param isStrict "be giang lop hoc": one word without marks says too little */
function hasSituation(text: readonly Word[], to: number, isStrict = false): boolean {
  const next = text[to];
  if (!next || next.opens || !/^[,:(–.-]{0,2}$/.test(next.gap)) return false;
  const said = situation(text, to);
  if (said > 0 && (!isStrict || said > 1 || text[to + said]?.digits)) return true;
  return isAge(text, to) || isClass(text, to);
}

/** "8B" */
function isClass(text: readonly Word[], at: number): boolean {
  const letter = text[at + 1];
  const grade = text[at]?.digits ? Number(text[at]?.raw) : 0;
  return grade > 0 && grade < 13 && letter?.start === text[at]?.end && letter?.raw.length === 1;
}

/** "15 tuổi" */
export function isAge(text: readonly Word[], at: number): boolean {
  return text[at]?.digits === true && joined(text[at + 1]) && text[at + 1]?.key === "tuoi";
}

/** A full name without a title, by what stands before and behind it. */
function untitledAt(text: readonly Word[], at: number): Mention | null {
  const name = nameAt(text, at);
  if (!name || endsBefore(namedAfter, text, at) > 0) return null;
  const mention = { from: at, name, isChild: false };
  if (isListOpener(text, at) && isListed(text, name)) return mention;
  // "Lan bị chồng đánh": of a common given name, what was suffered says that it is one.
  if (isCommonGiven(text, name) && !isAmongMany(text, at)) {
    if (suffersAfter(text, name.to)) return mention;
    if (isHelped(text, at) && hasSituation(text, name.to)) return mention;
  }
  if (name.kind !== "full") return null;
  const isKnown = hasSituation(text, name.to) || suffersAfter(text, name.to);
  return isKnown || (name.sure && joined(text[at]) && isHelped(text, at)) ? mention : null;
}

function isHelped(text: readonly Word[], at: number): boolean {
  return endsBefore(helped, text, at) > 0;
}

/** The words before a list say that private persons follow: "các em: …", "danh sách hộ gồm: …". */
function isListOpener(text: readonly Word[], at: number): boolean {
  const reach = 10;
  const item = isNumbered(text, at) ? at - 1 : at;
  if (!/[:(]/.test(text[item]?.gap ?? "")) return isListOfMany(text, at);
  for (let before = item - 1; before >= Math.max(0, at - reach); before -= 1) {
    if (publicList(text, before) > 0 && listed(text, before) === 0) return false;
    if (listed(text, before) > 0) return true;
    if (text[before]?.opens) return false;
  }
  return false;
}

/** "1. Vi Thị Nga", "a) …" */
function isNumbered(text: readonly Word[], at: number): boolean {
  return text[at - 1]?.digits === true && /^[.)/]$/.test(text[at]?.gap ?? "");
}

/** "hai em Lan và Tú", "các cháu Vi Thị Hoa, Vi Văn Bình". */
function isListOfMany(text: readonly Word[], at: number): boolean {
  if (!joined(text[at])) return false;
  const noun = endsBefore(listed, text, at);
  return noun > 0 && isAmongMany(text, at - noun);
}

/** A full name, or a common given name that another one follows. */
function isListed(text: readonly Word[], name: Name): boolean {
  if (!isNameOfList(text, name)) return false;
  return name.sure || nextOf(text, name) !== null;
}

/** The names that are listed with this one: "Lan, Hoa và Tú". */
function companions(text: readonly Word[], mention: Mention): Mention[] {
  const found: Mention[] = [];
  for (let name = nextOf(text, mention.name); name; name = nextOf(text, name)) {
    const next = { from: name.from, name, isChild: mention.isChild };
    if (isPublic(text, next)) break;
    found.push(next);
  }
  return found;
}

/** Between two names of a list: a comma, or the sign of the next line. */
const GAP = new RegExp(`^(?:[,;+&/]\\n?|\\n?[${BULLETS}]?)$`, "u");

function nextOf(text: readonly Word[], { to }: Name): Name | null {
  const word = text[to];
  if (!word) return null;
  const isAnd = joined(word) && word.key === "va";
  const item = isAnd ? to + 1 : to;
  const gap = text[item]?.gap ?? "";
  const isNext = isAnd ? joined(text[item]) : GAP.test(gap) && gap !== "";
  if (!isNext) return null;
  const name = nameAt(text, isNumbered(text, item + 1) ? item + 1 : item);
  return name && isNameOfList(text, name) ? name : null;
}
