import { findUnits, unitsByKey } from "../plan/names.ts";
import { unitsOn } from "../plan/units.ts";
import { fold } from "../reading/text.ts";
import type { Answers } from "./answers.ts";
import { mayBeJoint } from "./questions.ts";
import type { Circumstances } from "./taken.ts";

/** Behind these the units are named with whom it was held. */
const WITH = ["phoi hop", "cung voi", "lien ket", "dong to chuc"].map((words) => words.split(" "));
/** "Phối hợp chặt chẽ với": so far on "với" is looked for. */
const NEAR = 3;
/** Words of a unit's name at the most. */
const LONGEST = 9;
/** Parts of a list that name nobody of the plan, before the list is taken to be over. */
const STRANGERS = 2;
/** "Công an xã", "Trường THCS": bodies below a unit, whose names begin like those of the district's. */
const BELOW = ["xa", "thon", "truong", "thcs", "thpt"];

/**
 * Codes of other units that the result says to have held the event as well. Only offered: whether they
 * are partners is for its reporter to say.
 */
export function namedPartners(answers: Answers, given: Circumstances): string[] {
  const { result, joint } = answers;
  if (!result || !mayBeJoint(answers)) return [];
  const chosen = [given.unit, joint?.host, ...(joint?.partners ?? [])];
  const found = result.split(/[.;!?\n]/).flatMap((sentence) => namedIn(sentence, given));
  return [...new Set(found)].filter((code) => !chosen.includes(code));
}

function namedIn(sentence: string, given: Circumstances): string[] {
  const words = sentence.split(/\s+/).filter(Boolean);
  const keys = words.map(fold);
  const at = keys.findIndex((_, i) => isNamingPartners(keys, i));
  if (at < 0) return [];
  const behind = at + 2;
  const link = keys.slice(behind, behind + NEAR).findLastIndex((key) => LINKS.includes(key));
  return listedFrom(words, behind + link + 1, given);
}

/** Whether the words from here on name those with whom it was held. */
export function isNamingPartners(words: readonly string[], at: number): boolean {
  return WITH.some((phrase) => startsWith(words.slice(at, at + NEAR).map(fold), 0, phrase));
}

const LINKS = ["voi", "cung", "giua"];

function startsWith(keys: readonly string[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((word, i) => keys[at + i] === word);
}

/** "Hội LHPN huyện, xã Tú Đoạn và Trạm Y tế tổ chức …": as far as units are listed. */
function listedFrom(words: readonly string[], from: number, given: Circumstances): string[] {
  const codes: string[] = [];
  let strangers = 0;
  for (let at = from; at < words.length && strangers < STRANGERS; ) {
    const part = partFrom(words, at);
    const one = unitAt(part, given);
    if (one) codes.push(one.code);
    else strangers++;
    // Behind the name something else is told: the list is over.
    if (one && one.length < part.length) break;
    at += part.length;
    if (/^(?:và|va|cùng|cung|với|voi)$/i.test(words[at] ?? "")) at++;
  }
  return codes;
}

/** Up to the comma or "và" behind it. */
function partFrom(words: readonly string[], from: number): string[] {
  const part: string[] = [];
  for (const word of words.slice(from)) {
    if (part.length > 0 && /^(?:và|va|cùng|cung)$/i.test(word)) break;
    part.push(word);
    if (word.endsWith(",")) break;
  }
  return part;
}

/** The unit whose name a part begins with, and how many words it has; null if it is none that is sure. */
export function unitAt(
  part: readonly string[],
  { plan, today }: Pick<Circumstances, "plan" | "today">,
) {
  const keys = part.map(fold);
  const names = unitsByKey(plan);
  for (let length = Math.min(part.length, LONGEST); length > 1; length--) {
    const key = keys.slice(0, length).join("").replaceAll(" ", "");
    // To look for a unit costs more than to know that there is none.
    if (!names.has(key) && !names.has(key.replace(PLACE, ""))) continue;
    const found = findUnits(unitsOn(plan, today), part.slice(0, length).join(" "));
    if (found.kind !== "one" || BELOW.includes(keys[length] ?? "")) return null;
    return { code: found.unit.code, length };
  }
  return null;
}

/** Before a place's own name, without spaces. */
const PLACE = /^(?:ubnd)?(?:xa|thitran|tt|x)?/;
