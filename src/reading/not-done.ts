/**
 * What a message says besides what its unit did: plans and targets, requests, orders from above, news of
 * others, corrections. No number in it is a figure.
 */
import { rememberedBy } from "../plan/remembered.ts";
import { isHeading, piecesOf, startsLine, wordsAt } from "./pieces.ts";
import type { Place, Sentence, Token } from "./tokens.ts";
import type { Phrase } from "./vocabulary.ts";

const CONTRAST = /^nhung/;

/** Places of a text in which nothing that was done is told, in order. */
export const notDoneIn = rememberedBy(placesIn);

function placesIn({ text, phrases, tokens }: Sentence): readonly Place[] {
  const found: Place[] = [];
  let planned = false;
  let goesOn = false;
  for (const piece of piecesOf(text)) {
    const inside = phrases.filter(({ start, end }) => piece.start <= start && end <= piece.end);
    if (startsLine(piece, text)) planned = planned ? !isHeading(piece, text) : false;
    planned ||= isPlansHead(piece, inside, text);
    const place: Place | null = planned
      ? piece
      : goesOn
        ? restOf(piece, inside)
        : scopeIn(piece, inside, text, tokens);
    if (place) found.push(place);
    // "cho thấy các xã đã …; thành lập …": a semicolon ends no sentence.
    goesOn = place?.end === piece.end && text.charAt(piece.end - 1) === ";";
  }
  return found;
}

/** The piece until it tells of a deed again. */
function restOf(piece: Place, inside: readonly Phrase[]): Place | null {
  const done = inside.find(({ tags }) => tags.has("doneAgain"));
  return done ? null : piece;
}

/** From the word that says so, or from the sentence's beginning if nothing was done before it. */
function scopeIn(
  piece: Place,
  inside: readonly Phrase[],
  text: string,
  tokens: readonly Token[],
): Place | null {
  const word = inside.find(
    (phrase) =>
      (phrase.tags.has("notDone") ||
        phrase.tags.has("findings") ||
        liesAhead(phrase, piece, inside, text) ||
        asksFor(phrase, text)) &&
      // "chi em" without diacritics: the women, and no "chỉ em".
      !phrase.tags.has("class:people") &&
      // "84 hội viên, à sửa lại 48": both are told, and which of them holds is asked.
      !(phrase.tags.has("corrects") && countsBefore(phrase, piece, tokens)) &&
      // "xã em đang duy trì": how things stand.
      !inside.some(({ tags, start }) => isStanding(tags) && start === phrase.end + 1) &&
      !inside.some((other) => covers(other, phrase)),
  );
  if (!word) return null;
  const recorded = reportBehind(word, piece, inside, text);
  if (recorded !== null) return { start: piece.start, end: recorded };
  const bracket = bracketAround(word, piece, text);
  if (bracket) return bracket;
  const done = inside.find(
    ({ tags, start, key }) =>
      tags.has("doneAgain") &&
      start > word.end &&
      // "dự kiến 200 người nhưng chỉ 134 người đến": what follows is what was.
      (CONTRAST.test(key) || /[,;:]\s*(?:[\p{L}\d/]+\s){0,3}$/u.test(text.slice(word.end, start))),
  );
  const end = done?.start ?? piece.end;
  if (word.tags.has("findings")) return { start: word.start, end: piece.end };
  const comma = /.*[,;:–-](?=\s)/su.exec(text.slice(piece.start, word.start));
  const cut = comma ? piece.start + comma[0].length : piece.start;
  return { start: tellsDeed(piece, cut, inside, text) ? cut : piece.start, end };
}

function isStanding(tags: Phrase["tags"]): boolean {
  return tags.has("done") && tags.has("verbs") && !tags.has("weakVerbs");
}

function countsBefore(phrase: Phrase, piece: Place, tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ kind, start, end }) => kind === "amount" && piece.start <= start && end <= phrase.start,
  );
}

/** "chị em đi" holds no "em đi": the longer word, and the one that begins before it, come first. */
function covers(other: Phrase, { start, end }: Phrase): boolean {
  return (other.start < start && other.end > start) || (other.start === start && other.end > end);
}

/** "Mai diễn tập ở chợ": at the head of a sentence, before a deed. */
function liesAhead(phrase: Phrase, piece: Place, inside: readonly Phrase[], text: string): boolean {
  if (!phrase.tags.has("ahead") || phrase.start !== wordsAt(piece, text)) return false;
  return inside.some(
    ({ start, tags }) => start === phrase.end + 1 && (tags.has("activities") || tags.has("verbs")),
  );
}

/** "xin 200 tờ rơi": so many are wanted. "được giao 4 cuộc": so many are owed; money that was allotted is a figure. */
function asksFor({ tags, end }: Phrase, text: string): boolean {
  const behind = text.slice(end, end + 24);
  if (tags.has("asks")) return /^ (?:khoảng |thêm )?\d/.test(behind);
  const counts =
    /^ (?:khoảng |thêm )?\d[\d.,]* ?(?!(?:triệu|tr|nghìn|ngàn|tỷ|đồng|k|đ)(?!\p{L}))\p{L}/u;
  return tags.has("got") && counts.test(behind);
}

/** "Nhờ chị cập nhật giúp xã em: 13/6, 2 cuộc": what is to be written down was done. */
function reportBehind(
  word: Phrase,
  { start, end }: Place,
  inside: readonly Phrase[],
  text: string,
): number | null {
  const colon = text.slice(0, end).indexOf(":", word.end);
  const asks = inside.some(
    (phrase) => phrase.tags.has("recording") && phrase.end <= colon && phrase.start >= start,
  );
  return colon >= 0 && asks ? colon + 1 : null;
}

/** "(dự kiến 50 người)" */
function bracketAround(word: Phrase, piece: Place, text: string): Place | null {
  const open = text.lastIndexOf("(", word.start);
  const close = text.indexOf(")", word.end);
  const isInside = open >= piece.start && close >= 0 && close < piece.end;
  return isInside && !text.slice(open, word.start).includes(")")
    ? { start: open, end: close + 1 }
    : null;
}

/** Whether something was done between these places: a deed or an activity, with a number or a day. */
function tellsDeed(
  { start }: Place,
  cut: number,
  inside: readonly Phrase[],
  text: string,
): boolean {
  const deed = inside.some(
    (phrase) => phrase.end <= cut && (phrase.tags.has("verbs") || phrase.tags.has("activities")),
  );
  return deed && /\d/.test(text.slice(start, cut));
}

/** "III. Phương hướng, nhiệm vụ 6 tháng cuối năm", "Kế hoạch quý III: …" */
function isPlansHead(piece: Place, inside: readonly Phrase[], text: string): boolean {
  if (!startsLine(piece, text)) return false;
  const first = inside.find(({ start }) => start === wordsAt(piece, text));
  if (!first?.tags.has("plans")) return false;
  const rest = text.slice(first.end, piece.end);
  return isHeading(piece, text) || /^[^,;\d]{0,12}(?:\d[\d/]*[^,;\d]{0,24})?:/u.test(rest);
}
