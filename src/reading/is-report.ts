/** Whether a message tells of something done. */
import { daysBetween } from "../plan/day.ts";
import type { Figure } from "../plan/model.ts";
import type { Takers } from "./figure-class.ts";
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
/** So many lines with a label and its number are no chance. */
const FEWEST_LINES = 3;
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
  const inDone = told.said;
  const isPasted = told.done.trim().length > LONG;
  const came = figures.some(({ partOf }) => partOf !== null && read.values[partOf] !== undefined);
  const opens = opensWithDeed(inDone, text);
  const rate = figures.some(
    ({ kind, code }) => (kind === "decimal" || kind === "ratio") && read.values[code] != null,
  );
  if (
    !isPasted &&
    !tellsWhen(inDone, days, tokens) &&
    !isTerse(inDone, tokens, came, opens) &&
    !isList(told.done, read) &&
    !rate
  )
    return false;
  // Without diacritics "cho" is "chờ" as well.
  if (!isPasted && hasMarks(text) && onlyWishes(phrases, days, tokens)) return false;
  const has = (tag: string, but: string) =>
    inDone.some(({ tags }) => tags.has(tag) && !tags.has(but));
  // A day of the plan's subject is one of an activity if people are told of: "CCHC 12/6: 6O người".
  const activity = has("activities", "") || (has("subjects", "") && tellsOfPeople(tokens));
  // "Tuyên truyền" is an activity and a deed, but one word is not two pieces of evidence.
  const deed = has("verbs", "activities");
  const strong = inDone.some(({ tags }) => isStrong(tags));
  const when = days.date !== null || days.problem !== null || days.days.length > 0;
  const values = Object.keys(read.values).length + read.offers.length > 0;
  const asked = read.problems.some(({ kind }) => kind !== "not-asked");
  // "Đến 31/5 cán bộ nữ 46/168": how things stand on a day.
  if (tellsShare(tokens, figures) && when && (values || read.unread.length > 0)) return true;
  // "Tỷ số giới tính khi sinh 112,5", "nữ cấp ủy 9/38": how things stand needs no deed.
  if (rate) return true;
  if (values) return activity || strong || when;
  if (asked) return (activity && (when || deed)) || strong;
  if (activity && when) return deed || read.unread.length > 0;
  return (activity || when || opens) && (strong || givesOut(tokens)) && read.unread.length > 0;
}

/** "Kiện toàn Ban … gồm 12 thành viên, trong đó nữ 7": it begins with what was done. */
function opensWithDeed(said: readonly Phrase[], text: string): boolean {
  const [first] = said;
  const says = (tag: string) => first?.tags.has(tag) === true;
  return says("verbs") && !says("weakVerbs") && text.slice(0, first?.start).trim() === "";
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

/**
 * "Quý III xã tổ chức 3 hội nghị theo kế hoạch": neither a day nor a word says that it was, and one that it
 * is wanted, owed or others'. Reports are told so too; whether it is one is asked.
 */
export function mayBeWanted(
  { text, phrases, tokens }: Sentence,
  { done }: Told,
  { date, days, problem }: SaidDays,
): boolean {
  const isDay = date !== null && daysBetween(date.from, date.to) <= LONGEST_EVENT;
  const isTold =
    isDay ||
    days.length > 0 ||
    problem !== null ||
    done.trim().length > LONG ||
    phrases.some(({ tags }) => tags.has("done") || tags.has("doneAgain")) ||
    tokens.some(({ kind }) => kind === "document");
  return (
    !isTold &&
    hasMarks(text) &&
    phrases.some(
      (phrase) =>
        WANTED.some((tag) => phrase.tags.has(tag)) && !isHeading(lineAt(phrase.start, text)),
    )
  );
}

function lineAt(at: number, text: string): string {
  const end = text.indexOf("\n", at);
  return text.slice(text.lastIndexOf("\n", at) + 1, end < 0 ? text.length : end);
}

/** "TT | Chỉ tiêu | Kết quả": the heading of a table wants nothing. */
function isHeading(line: string): boolean {
  return /[|\t]/.test(line) && !/\d/.test(line);
}

/** A word of a deed that says by itself that something was done. */
function isStrong(tags: Phrase["tags"]): boolean {
  return tags.has("verbs") && !tags.has("activities") && !tags.has("weakVerbs");
}

const WANTED = ["notDone", "plans", "asks"];

/**
 * "hôm nay nóng 40 độ, đi tuyên truyền chắc thành 40 con cá nướng": no figure was read, no deed is told, nobody came,
 * nothing is counted that the plan counts, and nothing of its matter is told. Whether such a text is a report is asked.
 */
export function lacksProof(
  { text, tokens }: Sentence,
  { said }: Told,
  read: FiguresReading,
  { openTo, isPeople }: Takers,
): boolean {
  if (Object.keys(read.values).length > 0 || !hasMarks(text)) return false;
  if (read.offers.length > 0 || read.problems.some(({ kind }) => kind !== "not-asked"))
    return false;
  const isMatter = said.some(
    ({ tags, codes }) =>
      tags.has("subjects") ||
      tags.has("attend") ||
      codes.length > 0 ||
      isStrong(tags) ||
      tags.has("commune") ||
      tags.has("district"),
  );
  const counts = tokens.some(({ kind }, i) => {
    const next = tokens[i + 1];
    const isAmount = kind === "amount" || kind === "odd";
    return isAmount && next?.kind === "phrase" && next.phrase.classes.some(isCountedHere);
  });
  return (
    !isMatter && !counts && !givesOut(tokens) && !tokens.some(({ kind }) => kind === "document")
  );

  function isCountedHere(name: string): boolean {
    return isPeople(name) || openTo(name).length > 0;
  }
}

/** "một mình tôi ôm 5 mảng việc, 2 cuộc thi, làm không xuể": it counts what the plan counts, and tells of no deed. */
export function mayComplain(
  { phrases }: Sentence,
  { values }: FiguresReading,
  { openTo }: Takers,
): boolean {
  const sessions = openTo("sessions").map(({ code }) => code);
  const isOfDeed = Object.keys(values).some((code) => !sessions.includes(code));
  return !isOfDeed && phrases.some(({ tags }) => tags.has("complaints"));
}

/** "2/12" is one of some day, if nobody knows which: it is asked. */
function mayBeDay(token: Token): boolean {
  if (token.kind === "masked") return token.what === "date";
  const isRatio = token.kind === "amount" && token.amount.kind === "ratio";
  return isRatio && token.amount.part <= 31 && token.amount.whole <= 12;
}

/** "Tổng hợp Tháng hành động", and below it line by line how many of what. */
function isList(done: string, { values, derived }: FiguresReading): boolean {
  const lines = done.split("\n").filter((line) => /:\s*\d/.test(line));
  const told = Object.keys(values).filter((code) => !derived.includes(code));
  return lines.length >= FEWEST_LINES && told.length >= FEWEST_LINES;
}

/** "Truyền thông 38 người, nữ 21": several numbers, and hardly a word that nobody knows. */
function isTerse(
  said: readonly Phrase[],
  tokens: readonly Token[],
  came: boolean,
  opens: boolean,
): boolean {
  const unknown = tokens.filter(({ kind }) => kind === "word").length;
  const amounts = tokens.filter(({ kind }) => kind === "amount").length;
  const deed = opens || said.some(({ tags }) => tags.has("activities"));
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
