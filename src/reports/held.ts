import type { Figure, Period } from "../plan/model.ts";
import type { DateProblem } from "../reading/date.ts";
import { eventsIn } from "../reading/events.ts";
import { type FiguresReading, readFigures } from "../reading/figures.ts";
import { isFree, mayStay } from "../reading/law.ts";
import { plainText } from "../reading/plain.ts";
import { hasNumbers, readQuickReport, withoutNumbers } from "../reading/quick.ts";
import { daysOf } from "../reading/report-days.ts";
import { seasonsOf } from "../reading/seasons.ts";
import { tableIn } from "../reading/table.ts";
import { clean, fold, length } from "../reading/text.ts";
import { tokensOf } from "../reading/tokens.ts";
import { type RankedEvent, rankedEvents } from "../reading/told-duties.ts";
import { vocabularyOf } from "../reading/vocabulary.ts";
import type { Answers } from "./answers.ts";
import { dutyOf, figuresOf } from "./questions.ts";
import { TEXT_LENGTH } from "./take-text.ts";
import type { Circumstances } from "./taken.ts";

/** What a sentence holds, whatever was asked when it was typed. */
export interface Held {
  /** It tells of a deed; else only of a day or of figures. */
  readonly isReport: boolean;
  readonly period: Period | null;
  readonly problem: DateProblem | null;
  readonly reading: FiguresReading;
  /** Beside those of its days. */
  readonly hasNumbers: boolean;
  /** Two or more, each with its day; their figures are in none of the others. */
  readonly events: readonly RankedEvent[];
  /** Null if none was told, or such that it has to be asked for. */
  readonly result: string | null;
  /** What was told for it and is longer than it may be. */
  readonly long: string | null;
  readonly obstacle: string | null;
  /** Codes, likeliest first. */
  readonly duties: readonly string[];
  readonly isDutyClear: boolean;
  /** Of them, what its author chooses from if none stands out. */
  readonly nearDuties: readonly string[];
}

/** The figures that a sentence may give: those of the duty, or of all duties while none is chosen. */
export function figuresAsked({ duty }: Answers, { plan, duties }: Circumstances): Figure[] {
  if (duty) return figuresOf(plan, duty);
  const asked = new Set(duties.flatMap((code) => dutyOf(plan, code)?.figures ?? []));
  return plan.figures.filter(({ code }) => asked.has(code));
}

/**
 * @param isReport its author has said that it is one
 * @param mayLieAhead whether what names a day that has not come may be one with a mistake in it
 */
export function heldIn(
  answers: Answers,
  text: string,
  given: Circumstances,
  isReport = answers.duty !== undefined,
  mayLieAhead = false,
): Held {
  const { plan, today, duties, unit } = given;
  const self = plan.units.find(({ code }) => code === unit)?.name;
  const context = {
    ...{ today, period: plan.period, lexicon: plan.lexicon, all: plan.figures },
    ...(self === undefined ? {} : { self }),
  };
  const figures = figuresAsked(answers, given);
  const asked = {
    ...context,
    figures,
    duties: duties.flatMap((code) => dutyOf(plan, code) ?? []),
    seasons: seasonsOf(plan),
    isDutyKnown: answers.duty !== undefined,
  };
  const told = readQuickReport(text, { ...asked, mayLieAhead });
  if (told.kind === "report" && (isReport || !told.isUnsure)) {
    const { date, dateProblem, figures: reading, events, result, obstacle, ...duty } = told;
    return {
      hasNumbers: told.hasNumbers,
      ...{ isReport: true, period: date, problem: dateProblem, reading, events },
      ...{ result: kept(result), long: tooLong(result), obstacle: kept(obstacle) },
      ...{ duties: duty.duties, isDutyClear: duty.isDutyClear, nearDuties: duty.nearDuties },
    };
  }
  const typed = plainText(text);
  const sentence = tokensOf(typed, vocabularyOf(plan.lexicon, figures), context);
  const { date, problem, times } = daysOf(sentence, typed, context);
  const reading = readFigures(text, figures, undefined, context);
  // Rows with days of their own are events, though no word of a deed stands beside their table.
  const { events, others } =
    answers.period === undefined && tableIn(typed)
      ? eventsIn(typed, times, figures, context)
      : { events: [], others: [] };
  return {
    hasNumbers: hasNumbers(sentence),
    ...{ isReport: false, period: date, problem, result: null, long: null, obstacle: null },
    ...{ duties: [], isDutyClear: false, nearDuties: [] },
    events: rankedEvents(events, asked),
    reading: events.length > 0 ? withoutNumbers(reading, others) : reading,
  };
}

/** Whether its author has to be asked if it is one: it may as well be a plan or a request. */
export function mayBeReport(text: string, given: Circumstances): boolean {
  return !heldIn({}, text, given).isReport && heldIn({}, text, given, true).isReport;
}

/** Words from which on a sentence may be the whole of a report. */
const WHOLE = 8;

/** A sentence with a verb of doing: a bare list of figures is no result in words. */
export function tellsWhole(text: string, { plan, today }: Circumstances): boolean {
  if (fold(text).split(" ").length < WHOLE) return false;
  const context = { today, period: plan.period, lexicon: plan.lexicon };
  const { phrases } = tokensOf(plainText(text), vocabularyOf(plan.lexicon, plan.figures), context);
  return phrases.some(({ tags }) => tags.has("verbs"));
}

/** A text that needs no other look at it: what is doubtful is left to its own question. */
function kept(text: string | null): string | null {
  if (text === null || !isFree(text)) return null;
  const verdict = mayStay(text, TEXT_LENGTH);
  return verdict.kind === "stays" ? verdict.text : null;
}

/** The same of a text that needs nothing but to be shorter. */
function tooLong(text: string): string | null {
  if (!isFree(text)) return null;
  const typed = clean(text);
  return length(typed) > TEXT_LENGTH.to ? typed : null;
}
