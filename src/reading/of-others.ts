/** Whether a message may tell of what others did: then its author is asked if it is a report. */

import type { Period } from "../plan/model.ts";
import { piecesOf, wordsAt } from "./pieces.ts";
import type { SaidDays } from "./report-days.ts";
import type { Told } from "./sentences.ts";
import { fold, hasMarks } from "./text.ts";
import type { Place, Sentence } from "./tokens.ts";
import type { Phrase } from "./vocabulary.ts";

/** From the highest: words that say where a body stands. */
const LEVELS = ["province", "district", "commune"];
/** With these a sentence says what was done, where, or on what grounds: the subject stands before them. */
const BEHIND_SUBJECT = ["verbs", "activities", "at", "basis"];

/** The unit that tells, as the vocabulary reads its name. */
export interface Teller {
  readonly name: string;
  readonly phrases: readonly Phrase[];
}

/** @param teller of an unknown one nobody is another */
export function mayBeOfOthers(
  sentence: Sentence,
  { said }: Told,
  days: SaidDays,
  period: Period,
  teller: Teller | null,
): boolean {
  const { text } = sentence;
  // Without diacritics "tinh" is "tính" as well.
  if (!hasMarks(text)) return false;
  if (opensWithOtherTime(text, said) || isOfEarlierYear(text, said, days, period)) return true;
  if (opensWithOthersDocument(sentence, teller)) return true;
  return piecesOf(text).some((piece) => {
    const inside = said.filter(({ start, end }) => piece.start <= start && end <= piece.end);
    return (
      goesElsewhere(inside, text) || (teller !== null && isOthers(piece, inside, text, teller))
    );
  });
}

const YEARS_IN_HEADING = /^([^\d:;.,\n]* )((?:19|20)\d\d)(?:\s?[-–]\s?((?:19|20)\d\d))?\s*:/u;

/** "Năm ngoái 8/3 …", "Kết quả năm ngoái: …": its days are of that time, whatever year they could be of. */
function opensWithOtherTime(text: string, said: readonly Phrase[]): boolean {
  const time = said.find(({ tags }) => tags.has("compared"));
  if (!time || !opensOther(time)) return false;
  const head = text.slice(0, time.start);
  const isHeading = !/[\d,;:]/.test(head) && /^\s*:/.test(text.slice(time.end));
  return head.trim() === "" || isHeading;
}

/** "Hữu Lân năm 2023 có 400 lượt", "Tổng kết 2022-2023: …": before every number a year that the plan does not hold whole. */
function isOfEarlierYear(
  text: string,
  said: readonly Phrase[],
  { date, problem }: SaidDays,
  period: Period,
): boolean {
  if (date !== null || problem !== null) return false;
  const [, head = "", opens, closes = opens] = YEARS_IN_HEADING.exec(text) ?? [];
  const isHeaded = !said.some(({ tags, start }) => tags.has("compared") && start < head.length);
  if (closes !== undefined && isHeaded && `${closes}-01-01` < period.from) return true;
  return said.some(({ tags, start, end }) => {
    const [, first, year = first] =
      /^ ((?:19|20)\d\d)(?:\s?[-–]\s?((?:19|20)\d\d))?(?!\d)/.exec(text.slice(end)) ?? [];
    const names = tags.has("measured") || tags.has("numbered");
    const opens = names && !/\d/.test(text.slice(0, start));
    const isCompared = said.some((one) => one.tags.has("compared") && one.start <= start);
    return year !== undefined && opens && !isCompared && `${year}-01-01` < period.from;
  });
}

/** "Cùng kỳ năm trước …": told of another time, and not compared with what was done. */
export function opensOther({ tags, key }: Phrase): boolean {
  // "Trước đó, ngày 17/7 …" goes on with what was done this year.
  return tags.has("compared") && /^(?:cung|nam|ky|quy) /.test(key);
}

/** "Công văn số 312/UBND … của UBND huyện về việc …": what others issued is what the text is about. */
function opensWithOthersDocument(
  { text, tokens, phrases }: Sentence,
  teller: Teller | null,
): boolean {
  const own = teller ? levelOf(teller.phrases) : -1;
  const at = tokens.findIndex(({ kind }) => kind === "document");
  const document = tokens[at];
  if (own < 0 || !document) return false;
  const isNamed = tokens
    .slice(0, at)
    .every(
      (token) =>
        token.kind === "phrase" &&
        (token.phrase.key === "so" ||
          [...token.phrase.tags].some((tag) => tag.startsWith("mark:"))),
    );
  const [issuer] = /^,?\s*của [^,.;:]{2,40}/u.exec(text.slice(document.end)) ?? [];
  if (!isNamed || issuer === undefined) return false;
  const until = document.end + issuer.length;
  const level = levelOf(phrases.filter(({ start, end }) => start >= document.end && end <= until));
  return level >= 0 && level < own;
}

/** "đi dự tọa đàm ở huyện": how many came there is told by who held it. "Cử 4 cán bộ đi dự" counts who went. */
function goesElsewhere(inside: readonly Phrase[], text: string): boolean {
  const goes = inside.find(({ tags }) => tags.has("goes"));
  if (!goes) return false;
  const isCounted = inside.some(
    ({ tags, start, end }) =>
      tags.has("class:people") &&
      end + 1 === goes.start &&
      /\d \p{L}*$/u.test(text.slice(0, start)),
  );
  return !isCounted && inside.some(({ tags, start }) => tags.has("others") && start >= goes.end);
}

/** "Bên xã Tam Gia hôm qua làm …", "toàn tỉnh xảy ra …": another unit of their kind, or one above them. */
function isOthers(piece: Place, inside: readonly Phrase[], text: string, teller: Teller): boolean {
  const own = levelOf(teller.phrases);
  const subject = subjectIn(piece, inside, text);
  if (subject.some(({ tags }) => tags.has("peers"))) return true;
  // "Trung tâm Trợ giúp pháp lý của tỉnh", by a commune or an agency of the district.
  const ofAbove = subject.some(({ tags, key }) => tags.has("others") && key === "cua tinh");
  if (ofAbove && own > 0) return !tellsOfOwn(text, inside, own, teller);
  if (own < 0) return false;
  const above = subject.some((phrase) => levelOf([phrase]) >= 0 && levelOf([phrase]) < own);
  if (above) return !tellsOfOwn(text, inside, own, teller);
  if (opensWithOther(piece, inside, text, teller)) return true;
  return subject.some(
    (phrase) => levelOf([phrase]) === own && isNamedElse(text.slice(phrase.end), teller),
  );
}

/** "Xã Yên Khoái tổ chức": its capital letter makes a name of the first word, too. */
function opensWithOther(
  piece: Place,
  inside: readonly Phrase[],
  text: string,
  teller: Teller,
): boolean {
  const key = ownPlace(teller)?.key;
  const head = text.slice(wordsAt(piece, text), firstDeed(inside)?.start ?? 0);
  return (
    key !== undefined &&
    fold(head).startsWith(`${key} `) &&
    isNamedElse(head.slice(key.length), teller)
  );
}

function firstDeed(inside: readonly Phrase[]): Phrase | undefined {
  return inside.find(({ tags }) => BEHIND_SUBJECT.some((tag) => tags.has(tag)));
}

/** What stands before the first deed, behind the last comma: who did it. */
function subjectIn(piece: Place, inside: readonly Phrase[], text: string): readonly Phrase[] {
  const start = wordsAt(piece, text);
  const deed = firstDeed(inside);
  if (!deed) return [];
  const comma = /.*[,:;–-](?=\s)/su.exec(text.slice(start, deed.start));
  const from = start + (comma?.[0].length ?? 0);
  return inside.filter((phrase) => phrase.start >= from && phrase.end <= deed.start);
}

function levelOf(phrases: readonly Phrase[]): number {
  return LEVELS.findLastIndex((level) => phrases.some(({ tags }) => tags.has(level)));
}

/** "huyện … tại xã", or by its name: at their place others may do what is theirs to tell. */
function tellsOfOwn(text: string, inside: readonly Phrase[], own: number, teller: Teller): boolean {
  const name = nameOf(teller);
  if (name !== "" && ` ${fold(text)} `.includes(` ${name} `)) return true;
  return inside.some(
    ({ tags, end }) =>
      tags.has("at") && inside.some((place) => place.start === end + 1 && levelOf([place]) === own),
  );
}

/** Of "Ủy ban nhân dân xã Tam Gia" what stands behind its level; of "Công an xã" nothing. */
function nameOf(teller: Teller): string {
  const place = ownPlace(teller);
  return place ? fold(teller.name.slice(place.end)).trim() : "";
}

function ownPlace({ phrases }: Teller): Phrase | undefined {
  return phrases.findLast((phrase) => levelOf([phrase]) >= 0);
}

/** A name in full that is not theirs; "xã HL" may be. */
function isNamedElse(behind: string, teller: Teller): boolean {
  const own = nameOf(teller);
  const [, name] = /^ (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*)/u.exec(behind) ?? [];
  return name !== undefined && own !== "" && !` ${own} `.includes(` ${fold(name)} `);
}
