/**
 * A report told in one sentence instead of a dialogue: "Ngày 20/11 xã tổ chức mít tinh, 150 người dự,
 * nữ 90, 5 triệu". Everything read is shown and confirmed before it counts, so the question here is
 * only whether the sentence is a report at all; when in doubt it is not.
 */
import { formatDay } from "../plan/day.ts";
import type { Day, Duty, Figure } from "../plan/model.ts";
import type { DateProblem } from "./date.ts";
import { rankDuties, type Seasons } from "./duty-rank.ts";
import { eventsIn, type SaidEvent } from "./events.ts";
import { takersOf } from "./figure-class.ts";
import { isDocuments } from "./figure-value.ts";
import { type FiguresReading, type ReadingContext, readFigures } from "./figures.ts";
import { isReport } from "./is-report.ts";
import { plainText } from "./plain.ts";
import { daysOf, type SaidDays } from "./report-days.ts";
import { type Told, toldIn } from "./sentences.ts";
import { bare, fold } from "./text.ts";
import { type Sentence, type Token, tokensOf } from "./tokens.ts";
import { type Phrase, type Vocabulary, vocabularyOf } from "./vocabulary.ts";

export interface QuickContext extends ReadingContext {
  /** The duties that this unit may report on. */
  readonly duties: readonly Duty[];
  readonly figures: readonly Figure[];
  /** When duties are meant that are not meant at all times. */
  readonly seasons?: Seasons;
}

export type QuickReading =
  | {
      kind: "report";
      /** Both days included; null if no day was said or the day cannot be (see `dateProblem`). */
      date: { from: Day; to: Day } | null;
      dateProblem: DateProblem | null;
      figures: FiguresReading;
      /** Two or more, each with its day: they are taken together or one by one, so none is taken yet. */
      events: readonly SaidEvent[];
      /** The sentence as typed, cleaned; "hôm qua" became a date, since it is read on other days too. */
      result: string;
      /** What hinders or is proposed; null if nothing was said. */
      obstacle: string | null;
      /** Codes, likeliest first. */
      duties: readonly string[];
      /** Whether the first of them stands out. */
      isDutyClear: boolean;
    }
  | { kind: "none" };

const SHORTEST = 4;
const NONE: QuickReading = { kind: "none" };
/** Above that a question inside does not make a question of it. */
const SHORT_MESSAGE = 3;

/**
 * Reads a sentence as a report, or says that it is none. It needs a day or an activity, and a figure
 * or something that was done. A question, a request, a plan for later, greetings and bare numbers
 * are none, nor is a day that still lies ahead.
 */
export function readQuickReport(text: string, context: QuickContext): QuickReading {
  const typed = plainText(text);
  if (fold(typed).split(" ").length < SHORTEST || /^\//.test(typed)) return NONE;
  const vocabulary = vocabularyOf(context.lexicon, context.figures);
  const sentence = tokensOf(typed, vocabulary, context);
  const told = toldIn(sentence);
  if (isQuestion(sentence) || told.sentences === 0) return NONE;
  const days = daysOf(sentence, told.done, context);
  if (days.problem?.kind === "in-future" || (days.problem && opensWithPlan(sentence))) return NONE;

  const events = eventsIn(told.done, days.days, context.figures, context);
  const all = onlyNumbers(
    readFigures(told.done, context.figures, undefined, context),
    sentence.tokens.some(({ kind }) => kind === "amount" || kind === "odd")
      ? null
      : plainText(told.done),
  );
  const read =
    events.length > 0 ? withoutNumbers(all) : withSession(all, sentence, days, told, vocabulary);
  if (!isReport(sentence, told, days, all, context.figures)) return NONE;

  const date = days.date ?? documentDay(all);
  const codes = [...Object.keys(all.values), ...all.offers.map(({ code }) => code)];
  const ranked = rankDuties(
    { text: told.done, figures: codes, from: date?.from ?? null, today: context.today },
    context.duties,
    context.seasons,
  );
  return {
    kind: "report",
    date,
    dateProblem: days.problem,
    figures: read,
    events,
    result: days.at && days.date ? dated(told.result, typed, days.at, days.date.from) : told.result,
    obstacle: told.obstacle,
    duties: ranked.codes,
    isDutyClear: ranked.isClear,
  };
}

/** "Kế hoạch tháng hành động gồm 3 nội dung: …, từ 15/11 đến 15/12": days that cannot be told of yet. */
function opensWithPlan({ phrases, tokens, text }: Sentence): boolean {
  const [first] = phrases;
  const opens = first?.tags.has("plans") && text.slice(0, first.start).trim() === "";
  return opens === true && !tokens.some(({ kind }) => kind === "document");
}

/** @param whole the sentence if it holds no number but its days: then it is nothing that was not used */
function onlyNumbers(read: FiguresReading, whole: string | null): FiguresReading {
  return { ...read, unread: read.unread.filter((text) => text !== whole) };
}

function isQuestion({ text, plain, phrases, tokens }: Sentence): boolean {
  // "chưa đếm được bao nhiêu nữ" tells that nobody knows.
  const isUnknown = ({ start, key }: Phrase) =>
    /^(?:bao nhieu|may )/.test(key) &&
    /(?:^|[^\p{L}])(?:chua|khong|ko)(?: \p{L}+){1,3} $/u.test(plain.slice(0, start));
  const asks =
    /\?/.test(text) ||
    phrases.some((phrase) => phrase.tags.has("questions") && !isUnknown(phrase)) ||
    endsAsking(tokens);
  return (
    asks &&
    text.split(/[.!?\n](?=\s|$)/).filter((part) => part.trim() !== "").length <= SHORT_MESSAGE
  );
}

/** "… được cấp chưa chị": only polite words behind it. "Khó khăn: không" answers and asks nothing. */
function endsAsking(tokens: readonly Token[]): boolean {
  const spoken = tokens.filter(({ kind }) => kind === "word" || kind === "phrase");
  const last = spoken.findLast(
    (token) => !(token.kind === "phrase" && token.phrase.tags.has("polite")),
  );
  const before = last && tokens[tokens.indexOf(last) - 1];
  if (endsWithNot(tokens)) return true;
  return last?.kind === "phrase" && last.phrase.tags.has("closing") && before?.kind !== "sign";
}

/** "có 30 tờ rơi không": "có … không" asks; "tờ rơi: không" answers. */
function endsWithNot(tokens: readonly Token[]): boolean {
  const last = tokens.findLast(({ kind }) => kind !== "sign");
  if (last?.kind !== "amount" || last.amount.kind !== "zero") return false;
  const at = tokens.indexOf(last);
  const isHave = (token: Token) => token.kind === "phrase" && token.phrase.key === "co";
  return tokens[at - 1]?.kind !== "sign" && tokens.slice(0, at).some(isHave);
}

/** One event is one session, if nobody says how many; marked as worked out. */
function withSession(
  read: FiguresReading,
  { phrases, tokens }: Sentence,
  { date, days }: SaidDays,
  { done }: Told,
  vocabulary: Vocabulary,
): FiguresReading {
  const [sessions] = takersOf(vocabulary).openTo("sessions");
  const said = phrases.filter(({ start, end }) => done.slice(start, end).trim() !== "");
  const tells = (...tags: string[]) => said.some((one) => tags.some((tag) => one.tags.has(tag)));
  const attended = takersOf(vocabulary)
    .openTo("people")
    .some(({ code }) => typeof read.values[code] === "number");
  const oneDay =
    date !== null &&
    days.length <= 1 &&
    Date.parse(date.to) - Date.parse(date.from) <= 3 * 86_400_000;
  const one =
    tells("events") && !tells("repeated", "lasting", "several", "each") && !countsPlaces(tokens);
  if (!sessions || read.values[sessions.code] !== undefined || !one || !attended || !oneDay)
    return read;
  if (read.problems.some((problem) => "code" in problem && problem.code === sessions.code))
    return read;
  // "t/chức 2 bủi": how many of something nobody could read, and it may be the sessions.
  if (read.unread.some((text) => SEVERAL.test(text))) return read;
  return {
    ...read,
    values: { ...read.values, [sessions.code]: 1 },
    derived: [...read.derived, sessions.code],
  };
}

/** A small number above one, and a word. */
const SEVERAL = /^0?[2-9]\s*\p{L}/u;

const PLACES = /^class:(?:sessions|places|classes|inspections|schools|organisations)$/;

/** "02 xã", "05 trường": then it was more than one. */
function countsPlaces(tokens: readonly Token[]): boolean {
  return tokens.some((token, i) => {
    const next = tokens[i + 1];
    return (
      token.kind === "amount" &&
      next?.kind === "phrase" &&
      [...next.phrase.tags].some((tag) => PLACES.test(tag))
    );
  });
}

/** Several events: their numbers are taken when the person says how. */
function withoutNumbers(read: FiguresReading): FiguresReading {
  const documents = Object.entries(read.values).filter(([, value]) => isDocuments(value));
  return {
    ...read,
    values: Object.fromEntries(documents),
    derived: [],
    about: [],
    offers: [],
    problems: [],
  };
}

/** "Đã ban hành KH số 15/KH-UBND ngày 20/02/2024": the document's day answers the day. */
function documentDay({ values }: FiguresReading): { from: Day; to: Day } | null {
  const told = Object.values(values);
  const [documents] = told.filter(isDocuments);
  if (!documents || told.length > 1) return null;
  const days = documents.flatMap(({ day }) => (day === null ? [] : [day])).toSorted();
  const [from, to] = [days[0], days.at(-1)];
  return from && to && days.length === documents.length ? { from, to } : null;
}

/** "Hôm qua" as "Ngày 19/11/2024", "sáng nay" as "sáng ngày 20/11/2024". */
function dated(
  result: string,
  typed: string,
  { start, end }: { start: number; end: number },
  day: Day,
): string {
  const said = typed.slice(start, end);
  const relative = /^(?:hom|(sang|chieu|toi)) (?:nay|qua|kia)$/.exec(bare(said));
  if (!relative) return result;
  const time = relative[1] === undefined ? "" : said.slice(0, relative[1].length + 1);
  const word = time === "" && said.startsWith("H") ? "Ngày" : "ngày";
  return result.replace(said, `${time}${word} ${formatDay(day)}`);
}
