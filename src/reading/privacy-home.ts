/** Where somebody lives. "Nhà văn hóa thôn Nà Mu" and "hội trường UBND xã" are where things happen. */
import { nameAt } from "./privacy-names.ts";
import { overlap, type Place } from "./privacy-place.ts";
import { joined, phrases, type Word } from "./privacy-tokens.ts";
import * as lexicon from "./privacy-words.ts";

const houseNumber = phrases(lexicon.HOUSE_NUMBERS);
const home = phrases(lexicon.HOMES);
const resides = phrases(lexicon.RESIDES);
const part = phrases(lexicon.ADDRESS_PLACES);
const household = phrases(lexicon.HOUSEHOLDS);
const hamlet = phrases(lexicon.HAMLETS);
const title = phrases(lexicon.TITLES);

export function findHomes(text: readonly Word[]): Place[] {
  const found: Place[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const to =
      numbered(text, at) ?? residence(text, at) ?? inHamlet(text, at) ?? ofPerson(text, at);
    if (to === null) continue;
    const place = { start: text[at]?.start ?? 0, end: text[to - 1]?.end ?? 0 };
    const before = found.at(-1);
    if (!before || !overlap(before, place)) found.push(place);
  }
  return found;
}

/** "số nhà 12 ngõ 3 đường Trần Phú". */
function numbered(text: readonly Word[], at: number): number | null {
  const length = houseNumber(text, at);
  const number = text[at + length];
  if (length === 0 || !number?.digits || !/^:?$/.test(number.gap)) return null;
  return partsFrom(text, at + length + 1);
}

/** "trú tại thôn Nà Mu", "thường trú: số 5". */
function residence(text: readonly Word[], at: number): number | null {
  const length = resides(text, at);
  if (length === 0) return null;
  const isPreposition = ["tai", "o"].includes(text[at + length]?.key ?? "");
  const first = at + length + (isPreposition ? 1 : 0);
  const to = partsFrom(text, first);
  return to > first ? to : null;
}

/** "thôn Nà Mu, nhà ông Vinh". */
function inHamlet(text: readonly Word[], at: number): number | null {
  if (hamlet(text, at) === 0) return null;
  const house = placeName(text, at + 1);
  if (house === at + 1 || !/^,?$/.test(text[house]?.gap ?? ".")) return null;
  if (household(text, house) === 0) return null;
  return personFrom(text, house + 1);
}

/** "đến nhà bà Sen". */
function ofPerson(text: readonly Word[], at: number): number | null {
  const length = home(text, at);
  return length === 0 ? null : personName(text, at + length);
}

function personFrom(text: readonly Word[], at: number): number | null {
  return personName(text, at + title(text, at));
}

function personName(text: readonly Word[], at: number): number | null {
  const name = joined(text[at]) ? nameAt(text, at) : null;
  return name && name.kind !== "small" ? name.to : null;
}

/** The end of a row of "ngõ 3, đường Trần Phú". */
function partsFrom(text: readonly Word[], from: number): number {
  let to = from;
  const most = 6;
  for (let parts = 0; parts < most; parts += 1) {
    const gap = text[to]?.gap ?? ".";
    if (!/^[,:]?$/.test(gap) || part(text, to) === 0) break;
    const next = text[to + 1];
    if (!joined(next)) break;
    const end = placeName(text, to + 1);
    to = end === to + 1 ? to + 2 : end;
  }
  return to;
}

function placeName(text: readonly Word[], at: number): number {
  let to = at;
  while (
    to - at < 4 &&
    joined(text[to]) &&
    (text[to]?.capital || (to === at && text[to]?.digits))
  ) {
    to += 1;
  }
  return to;
}
