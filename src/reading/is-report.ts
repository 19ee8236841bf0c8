/** Whether a message tells of something done. */
import { daysBetween } from "../plan/day.ts";
import type { Figure } from "../plan/model.ts";
import type { FiguresReading } from "./figures.ts";
import type { SaidDays } from "./report-days.ts";
import type { Told } from "./sentences.ts";
import { hasMarks } from "./text.ts";
import type { Sentence, Token } from "./tokens.ts";
import { isCounted, type Phrase } from "./vocabulary.ts";

/** A pasted paragraph is longer than any request. */
const LONG = 150;
/** In days: a longer time is one of a plan as well as of a report. */
const LONGEST_EVENT = 20;
/** So many tokens before a share its people may be named. */
const SHARE_REACH = 10;

/**
 * A report tells of a deed: an activity or a verb together with a value, or an activity on a day. Numbers
 * that nobody could place, and verbs that say little by themselves, are no deed.
 */
export function isReport(
  { text, phrases, tokens }: Sentence,
  told: Told,
  days: SaidDays,
  read: FiguresReading,
  figures: readonly Figure[],
): boolean {
  const inDone = phrases.filter(({ start, end }) => told.done.slice(start, end).trim() !== "");
  const isPasted = told.done.trim().length > LONG;
  const came = figures.some(({ partOf }) => partOf !== null && read.values[partOf] !== undefined);
  if (!isPasted && !tellsWhen(inDone, days, tokens) && !isTerse(inDone, tokens, came)) return false;
  // Without diacritics "cho" is "chờ" as well.
  if (!isPasted && hasMarks(text) && onlyWishes(phrases, days, tokens)) return false;
  const has = (tag: string, but: string) =>
    inDone.some(({ tags }) => tags.has(tag) && !tags.has(but));
  // A day of the plan's subject is one of an activity if people are told of: "CCHC 12/6: 6O người".
  const activity = has("activities", "") || (has("subjects", "") && tellsOfPeople(tokens));
  // "Tuyên truyền" is an activity and a deed, but one word is not two pieces of evidence.
  const deed = has("verbs", "activities");
  const strong = inDone.some(
    ({ tags }) => tags.has("verbs") && !tags.has("activities") && !tags.has("weakVerbs"),
  );
  const when = days.date !== null || days.problem !== null || days.days.length > 0;
  const values = Object.keys(read.values).length + read.offers.length > 0;
  const asked = read.problems.some(({ kind }) => kind !== "not-asked");
  // "Đến 31/5 cán bộ nữ 46/168": how things stand on a day.
  if (tellsShare(tokens, figures) && when && (values || read.unread.length > 0)) return true;
  if (values) return activity || strong || when;
  if (asked) return (activity && (when || deed)) || strong;
  if (activity && when) return deed || read.unread.length > 0;
  return (activity || when) && (strong || givesOut(tokens)) && read.unread.length > 0;
}

/**
 * Who tells of a deed tells when it was, or that it is done. Requests, targets, news of others and plans,
 * in whatever words, mostly do neither.
 */
function tellsWhen(said: readonly Phrase[], days: SaidDays, tokens: readonly Token[]): boolean {
  return (
    days.date !== null ||
    days.problem !== null ||
    days.days.length > 0 ||
    tokens.some((token) => token.kind === "document" || mayBeDay(token)) ||
    said.some(({ tags }) => tags.has("when") || tags.has("done"))
  );
}

/**
 * "Phòng cấp cho xã xin 200 tờ rơi để làm tháng hành động": something is asked for, awaited or owed, and
 * neither a day nor a word says that anything was done. What is wanted behind the numbers, "3 cuộc, chưa có
 * kinh phí", is said beside a report.
 */
function onlyWishes(
  phrases: readonly Phrase[],
  { date, problem }: SaidDays,
  tokens: readonly Token[],
): boolean {
  const first = tokens.find(({ kind }) => kind === "amount")?.start ?? Number.POSITIVE_INFINITY;
  if (!phrases.some(({ tags, end }) => tags.has("wishes") && end <= first)) return false;
  const isNear = date !== null && daysBetween(date.from, date.to) <= LONGEST_EVENT;
  return !(
    isNear ||
    problem !== null ||
    tokens.some(({ kind }) => kind === "document") ||
    phrases.some(({ tags }) => tags.has("done") || tags.has("doneAgain"))
  );
}

/** "2/12" is one of some day, if nobody knows which: it is asked. */
function mayBeDay(token: Token): boolean {
  if (token.kind === "masked") return token.what === "date";
  const isRatio = token.kind === "amount" && token.amount.kind === "ratio";
  return isRatio && token.amount.part <= 31 && token.amount.whole <= 12;
}

/** "Truyền thông 38 người, nữ 21": several numbers, and hardly a word that nobody knows. */
function isTerse(said: readonly Phrase[], tokens: readonly Token[], came: boolean): boolean {
  const unknown = tokens.filter(({ kind }) => kind === "word").length;
  const amounts = tokens.filter(({ kind }) => kind === "amount").length;
  const deed = said.some(({ tags }) => tags.has("activities"));
  return deed && (amounts > 1 || came) && unknown < 3;
}

/** Whether what a number counts right beside it, or the odd number of a typo, are people. */
function tellsOfPeople(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ kind }, i) =>
      (kind === "amount" || kind === "odd") && [-1, 1].some((step) => isPeople(tokens[i + step])),
  );
}

function isPeople(token: Token | undefined): boolean {
  return token?.kind === "phrase" && token.phrase.tags.has("class:people");
}

/** "cán bộ nữ đến 5/12: 205/561", "130 nữ trên tổng số 312": so many of so many people. */
function tellsShare(tokens: readonly Token[], figures: readonly Figure[]): boolean {
  const shares = new Set(
    figures
      .filter(({ kind, partOf }) => kind === "ratio" || partOf !== null)
      .map(({ code }) => code),
  );
  return tokens.some((token, i) => {
    const share =
      (token.kind === "amount" && token.amount.kind === "ratio" && !mayBeDay(token)) ||
      (token.kind === "phrase" && token.phrase.tags.has("outOf"));
    return (
      share &&
      tokens.slice(Math.max(0, i - SHARE_REACH), i + 4).some((one) => isCountedPeople(one, shares))
    );
  });
}

/** Not who is spoken to: "em gửi chị". */
function isCountedPeople(token: Token, shares: ReadonlySet<string>): boolean {
  if (token.kind !== "phrase" || token.phrase.tags.has("polite")) return false;
  return isPeople(token) || token.phrase.codes.some((code) => shares.has(code));
}

/** "cấp 8 suất", "khám 40 lượt": a verb that says little by itself governs a number of its own. */
function givesOut(tokens: readonly Token[]): boolean {
  return tokens.some((token, i) => {
    const [verb, noun] = [tokens[i - 1], tokens[i + 1]];
    return (
      token.kind === "amount" &&
      verb?.kind === "phrase" &&
      verb.phrase.tags.has("verbs") &&
      verb.phrase.tags.has("receive") &&
      noun?.kind === "phrase" &&
      isCounted(noun.phrase)
    );
  });
}
