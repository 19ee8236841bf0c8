/**
 * A report told in one sentence instead of a dialogue: "Ngày 20/11 xã tổ chức mít tinh, 150 người dự,
 * nữ 90, 5 triệu". Everything read is shown and confirmed before it counts, so the question here is
 * only whether the sentence is a report at all; when in doubt it is not.
 */
import { formatDay } from "../plan/day.ts";
import type { Day, Figure } from "../plan/model.ts";
import { rememberedBy } from "../plan/remembered.ts";
import type { DateProblem } from "./date.ts";
import { eventsIn, type SaidEvent } from "./events.ts";
import { type Takers, takersOf } from "./figure-class.ts";
import { isDocuments } from "./figure-value.ts";
import { type FiguresReading, readFigures } from "./figures.ts";
import { isHeadedAsOther } from "./headed.ts";
import { isQuestion } from "./is-question.ts";
import { isReport, lacksProof, mayBeWanted, mayComplain } from "./is-report.ts";
import { mayBeOfOthers, type Teller } from "./of-others.ts";
import { withDeedDone, withSession } from "./one-deed.ts";
import { isOfOtherField } from "./other-field.ts";
import { isPassedOn } from "./passed-on.ts";
import { findPhrases } from "./phrases.ts";
import { plainText } from "./plain.ts";
import { daysOf, type SaidDays } from "./report-days.ts";
import { type Told, toldIn } from "./sentences.ts";
import { bare, fold } from "./text.ts";
import { type Sentence, tokensOf } from "./tokens.ts";
import { type DutiesContext, judged, type RankedEvent, rankedEvents } from "./told-duties.ts";
import { type Vocabulary, vocabularyOf } from "./vocabulary.ts";

export interface QuickContext extends DutiesContext {
  /** A day that has not come may be a mistake, which its author corrects; else what names one is no report. */
  readonly mayLieAhead?: boolean;
}

export type QuickReading =
  | {
      kind: "report";
      /** It may as well be a plan or a request: its author is asked. */
      isUnsure: boolean;
      /** Both days included; null if no day was said or the day cannot be (see `dateProblem`). */
      date: { from: Day; to: Day } | null;
      dateProblem: DateProblem | null;
      figures: FiguresReading;
      /** Beside those of its days. */
      hasNumbers: boolean;
      /** Two or more, each with its day: they are taken together or one by one, so none is taken yet. */
      events: readonly RankedEvent[];
      /** The sentence as typed, cleaned; "hôm qua" became a date, since it is read on other days too. */
      result: string;
      /** What hinders or is proposed; null if nothing was said. */
      obstacle: string | null;
      /** Codes, likeliest first. */
      duties: readonly string[];
      /** Whether the first of them stands out. */
      isDutyClear: boolean;
      /** Of them, what its author chooses from if it does not. */
      nearDuties: readonly string[];
    }
  | { kind: "none" };

const SHORTEST = 4;
const NONE: QuickReading = { kind: "none" };

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
  const isAhead = days.problem?.kind === "in-future" && !context.mayLieAhead;
  if (isAhead || (days.problem && opensWithPlan(sentence))) return NONE;

  const { events, others } = eventsIn(told.done, days.times, context.figures, context);
  const all = onlyNumbers(
    readFigures(told.done, context.figures, undefined, context),
    hasNumbers(sentence) ? null : plainText(told.done),
  );
  if (!isReport(sentence, told, days, all, context.figures)) return NONE;

  const read =
    events.length > 0
      ? withoutNumbers(all, others)
      : withDeedDone(
          withSession(all, sentence, days, told, vocabulary),
          sentence,
          days,
          told,
          vocabulary,
        );
  const asOf = days.asOf !== null && isStock(all, context.figures) ? days.asOf : null;
  const date =
    days.date ?? (asOf ? { from: asOf, to: asOf } : documentDay(all, takersOf(vocabulary)));
  const deed = { done: told.done, sentence, from: date?.from ?? null, all };
  const { codes, isClear, near, figures } = judged(read, deed, context);
  return {
    kind: "report",
    isUnsure: isUnsure({ sentence, told, days, all, events }, context, vocabulary),
    date,
    dateProblem: asOf ? null : days.problem,
    figures,
    hasNumbers: hasNumbers(sentence),
    events: rankedEvents(events, context),
    result: days.at && days.date ? dated(told.result, typed, days.at, days.date.from) : told.result,
    obstacle: told.obstacle,
    duties: codes,
    isDutyClear: isClear,
    nearDuties: near,
  };
}

/** What may be a plan, nobody's deed, another field's or another unit's: its author says. */
function isUnsure(
  { sentence, told, days, all, events }: Heard,
  context: QuickContext,
  vocabulary: Vocabulary,
): boolean {
  const takers = takersOf(vocabulary);
  const { duties, lexicon, period } = context;
  return (
    mayBeWanted(sentence, told, days) ||
    (events.length === 0 && lacksProof(sentence, told, all, takers)) ||
    mayComplain(sentence, all, takers) ||
    isPassedOn(sentence.text, lexicon, context.self) ||
    isHeadedAsOther(sentence.text, lexicon) ||
    isOfOtherField(sentence, told, all, { duties, lexicon, takers }) ||
    mayBeOfOthers(sentence, told, days, period, tellerOf(context, vocabulary))
  );
}

interface Heard {
  readonly sentence: Sentence;
  readonly told: Told;
  readonly days: SaidDays;
  /** Whatever figures it holds. */
  readonly all: FiguresReading;
  readonly events: readonly SaidEvent[];
}

/** Units that have told something, by their names. */
const tellersOf = rememberedBy((_: Vocabulary) => new Map<string, Teller>());

function tellerOf({ self }: QuickContext, vocabulary: Vocabulary): Teller | null {
  if (self === undefined) return null;
  const known = tellersOf(vocabulary);
  const teller = known.get(self) ?? { name: self, phrases: findPhrases(self, vocabulary) };
  known.set(self, teller);
  return teller;
}

/** "Kế hoạch tháng hành động gồm 3 nội dung: …, từ 15/11 đến 15/12": days that cannot be told of yet. */
function opensWithPlan({ phrases, tokens, text }: Sentence): boolean {
  const [first] = phrases;
  const opens = first?.tags.has("plans") && text.slice(0, first.start).trim() === "";
  return opens === true && !tokens.some(({ kind }) => kind === "document");
}

/** Whether it holds numbers beside those of its days. */
export function hasNumbers({ tokens }: Sentence): boolean {
  return tokens.some(({ kind }) => kind === "amount" || kind === "odd");
}

/** @param whole the sentence if it holds no number but its days: then it is nothing that was not used */
function onlyNumbers(read: FiguresReading, whole: string | null): FiguresReading {
  return { ...read, unread: read.unread.filter((text) => text !== whole) };
}

/** Several events: their numbers are taken, and what of them was not read is named, when the person says how. */
export function withoutNumbers(read: FiguresReading, others: readonly string[]): FiguresReading {
  const documents = Object.entries(read.values).filter(([, value]) => isDocuments(value));
  return {
    ...read,
    values: Object.fromEntries(documents),
    derived: [],
    about: [],
    offers: [],
    unread: others,
    problems: [],
  };
}

/** What stands at a day, like members, and adds up over no time: "tính đến 31/5 duy trì 5 mô hình". */
function isStock({ values }: FiguresReading, figures: readonly Figure[]): boolean {
  const told = figures.filter(({ code }) => values[code] !== undefined);
  return told.length > 0 && told.every(({ aggregate }) => aggregate === "latest");
}

/**
 * "Đã ban hành KH số 15/KH-UBND ngày 20/02/2024": the document's day answers the day, and so it does for the body that
 * it names ("… kiện toàn Ban, gồm 9 thành viên, 4 nữ").
 */
function documentDay(
  { values }: FiguresReading,
  { figures, classOf }: Takers,
): { from: Day; to: Day } | null {
  const ofBodies = figures.filter((one) => one.kind === "ratio" || classOf(one) === "times");
  const decided = new Set(ofBodies.map(({ code }) => code));
  const told = Object.keys(values).filter((code) => !decided.has(code));
  const [documents] = told.map((code) => values[code] ?? null).filter(isDocuments);
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
