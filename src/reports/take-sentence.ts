import type { Day, Period } from "../plan/model.ts";
import { monthsSaid } from "../plan/months.ts";
import type { FigureValues } from "../reading/figure-value.ts";
import type { FigureProblem, FiguresReading } from "../reading/figures.ts";
import { isFree } from "../reading/law.ts";
import { clean, fold } from "../reading/text.ts";
import type { Answers } from "./answers.ts";
import { goesOn } from "./goes-on.ts";
import { figuresAsked, type Held, heldIn, tellsWhole } from "./held.ts";
import { unreadOf } from "./left-over.ts";
import { countedFor, figuresOf } from "./questions.ts";
import { takeDuty } from "./take-duty.ts";
import { eventAnswers } from "./take-events.ts";
import { takeReading, withShares } from "./take-figures.ts";
import { addText } from "./take-text.ts";
import type { Circumstances, Kept, Taken } from "./taken.ts";
import { tellsOngoing } from "./words.ts";

/**
 * A whole report in one sentence: what it says is taken, the likeliest duty if one stands out, and what it
 * does not say is not asked. Null if it is none.
 *
 * @param isReport its author has said that it is one
 */
export function takeReport(
  answers: Answers,
  text: string,
  given: Circumstances,
  isReport?: boolean,
): Taken | null {
  const held = heldIn(answers, text, given, isReport);
  return held.isReport ? takeHeld(answers, held, text, given) : null;
}

/**
 * A whole report of a day that has not come: the day may be a mistake, and then all else is taken. Null if it
 * tells of no such day.
 */
export function takeAhead(
  text: string,
  given: Circumstances,
): { readonly day: Day; readonly taken: Taken } | null {
  const held = heldIn({}, text, given, true, true);
  if (!held.isReport || held.problem?.kind !== "in-future") return null;
  return { day: held.problem.day, taken: takeHeld({}, held, text, given) };
}

/**
 * The figures of a document, in a line: no deed need be told, for the document tells it. What it does not
 * say, `known` says. Null if the line holds no figure.
 */
export function takeLine(
  known: Pick<Answers, "period" | "result" | "months">,
  text: string,
  given: Circumstances,
): Taken | null {
  const held = heldIn({}, text, given);
  const { values, offers, problems } = held.reading;
  if (Object.keys(values).length + offers.length + problems.length === 0) return null;
  const taken = takeHeld({}, held, text, given);
  const months = known.months ? { months: known.months } : {};
  return { ...taken, answers: { ...known, ...taken.answers, ...months } };
}

function takeHeld(answers: Answers, held: Held, text: string, given: Circumstances): Taken {
  const begun: Answers = {
    ...answers,
    short: true,
    status: answers.status ?? (tellsOngoing(text) ? "ongoing" : "completed"),
  };
  const { answers: filled, refused } = fill(begun, held, given);
  const left = [...held.reading.unread, ...held.reading.problems.map(({ text: said }) => said)];
  const unread = [...new Set(left)].filter(isFree);
  const withRest = {
    ...filled,
    ...(unread.length > 0 ? unreadOf([...(answers.unread ?? []), ...unread]) : {}),
  };
  const about = withDuty(withRest, held, given);
  // "Về Tháng hành động" in June is told of it, not done for it; what names no month is asked.
  const named = monthsSaid(given.plan, clean(text)).map(({ month }) => month.code);
  const told = named.length > 0 ? { ...about, ...countedFor(given.plan, about, named) } : about;
  return { answers: told, refused: withSources(refused, told, given), problem: held.problem };
}

const OF_A_DUTY: readonly FigureProblem["kind"][] = ["money-source", "not-asked"];

/** Where its duty asks for no money, or is not known yet, nobody is asked where money comes from. */
function withSources(
  refused: Taken["refused"],
  { duty }: Answers,
  { plan }: Circumstances,
): Taken["refused"] {
  if (refused?.kind !== "figures") return refused;
  if (!duty) {
    // Which duty does not ask it, nobody knows yet.
    const open = refused.problems.filter(({ kind }) => !OF_A_DUTY.includes(kind));
    const isEmpty = refused.refusals.length + open.length + refused.unread.length === 0;
    return isEmpty ? null : { ...refused, problems: open };
  }
  if (figuresOf(plan, duty).some(({ kind }) => kind === "money")) return refused;
  const problems = refused.problems.map(
    (problem): FigureProblem =>
      problem.kind === "money-source"
        ? { kind: "not-asked", code: null, text: problem.text }
        : problem,
  );
  return { ...refused, problems };
}

/** The likeliest duty if one stands out, else all that may be meant. */
function withDuty(answers: Answers, held: Held, given: Circumstances): Answers {
  const [likeliest] = held.duties;
  if (answers.duty || likeliest === undefined) return answers;
  const guessed = { ...answers, guesses: [...held.nearDuties] };
  return held.isDutyClear ? takeDuty(guessed, likeliest, given).answers : guessed;
}

/**
 * Takes what a sentence holds, typed where something else was asked: what is open gets it, what was
 * answered stays and is named. Null if it holds nothing.
 */
export function takeSentence(answers: Answers, text: string, given: Circumstances): Taken | null {
  const told = heldIn(answers, text, given);
  const held = tellsWhole(text, given) ? told : { ...told, result: null, long: null };
  const taken = fill(answers, held, given);
  const kept = keptBy(answers, held);
  if (taken.answers === answers && !kept) return null;
  const left = held.hasNumbers ? held.reading.unread.filter((one) => /\d/.test(one)) : [];
  const named = left.filter(isFree);
  return named.length === 0 || taken.answers === answers
    ? { ...taken, kept, unused: left }
    : {
        ...taken,
        ...{ kept, unused: left },
        answers: { ...taken.answers, ...unreadOf([...(taken.answers.unread ?? []), ...named]) },
      };
}

/**
 * Takes the second message of a result, with the figures and the day that are still open. Null if it does
 * not plainly go on: then its author is asked.
 */
export function takeMore(answers: Answers, text: string, given: Circumstances): Taken | null {
  const { result } = answers;
  if (result === undefined || !goesOn(result, text)) return null;
  const more = addText(answers, "result", text, false);
  if (more.answers === answers) return more;
  const rest = takeSentence(answers, text, given);
  const { result: whole, at } = more.answers;
  return { ...more, ...rest, answers: { ...(rest?.answers ?? answers), result: whole, at } };
}

/** What else a sentence holds whose own answer was taken. */
export function takeRest(before: Answers, taken: Taken, text: string, given: Circumstances): Taken {
  if (taken.answers === before) return taken;
  if (!tellsWhole(text, given)) return taken;
  const held = heldIn(before, text, given);
  if (!held.isReport) return taken;
  const { answers } = taken;
  const rest: Partial<Answers> = {
    ...(answers.result === undefined && held.result !== null ? { result: held.result } : {}),
    ...(answers.obstacle === undefined && held.obstacle !== null
      ? { obstacle: held.obstacle }
      : {}),
  };
  return { ...taken, answers: { ...answers, ...rest }, kept: keptBy(answers, held) };
}

/** Words typed for an obstacle that tell of a deed instead, and of nothing that hinders. */
export function isResult(answers: Answers, text: string, given: Circumstances): boolean {
  if (HINDERS.test(fold(text))) return false;
  const { isReport, obstacle, period, reading } = heldIn(answers, text, given);
  const says = period !== null || Object.keys(reading.values).length > 0;
  return isReport && obstacle === null && says;
}

const HINDERS =
  /(?:^| )(?:kho khan|vuong mac|thieu|chua|khong|han che|han hep|cham|de nghi|kien nghi|de xuat)(?: |$)/;

/** Gives what is held to the questions that are open; the same answers if it answers none of them. */
function fill(answers: Answers, held: Held, given: Circumstances): Taken {
  const { period, obstacle, result, long, events } = held;
  const change: Partial<Answers> = {
    ...(answers.period === undefined && events.length > 0
      ? { events: eventAnswers(events, answers, given) }
      : {}),
    ...(answers.period === undefined && events.length === 0 && period !== null
      ? { period: { from: period.from, to: period.to } }
      : {}),
    ...(answers.result === undefined && result !== null ? { result } : {}),
    ...(answers.result === undefined && long !== null ? { long } : {}),
    ...(answers.obstacle === undefined && obstacle !== null ? { obstacle } : {}),
  };
  const dated = Object.keys(change).length > 0 ? { ...answers, ...change } : answers;
  const fresh = only(held.reading, (code) => answers.figures?.[code] === undefined);
  if (Object.keys(fresh.values).length + fresh.offers.length + fresh.problems.length === 0)
    return { answers: dated, refused: null };
  const figures = figuresAsked(answers, given);
  return takeReading(dated, { ...withShares(fresh, answers, figures), unread: [] }, figures);
}

/** What differs from an answer that was given before. */
function keptBy({ period, figures = {} }: Answers, held: Held): Kept | null {
  const values: FigureValues = Object.fromEntries(
    Object.entries(held.reading.values).filter(
      ([code, value]) =>
        !held.reading.derived.includes(code) &&
        figures[code] !== undefined &&
        JSON.stringify(figures[code]) !== JSON.stringify(value),
    ),
  );
  const other = period && held.period && !isSame(period, held.period) ? held.period : null;
  const about = held.reading.about.filter((code) => code in values);
  return other || Object.keys(values).length > 0 ? { period: other, values, about } : null;
}

function isSame(a: Period, b: Period): boolean {
  return a.from === b.from && a.to === b.to;
}

/** The reading of some figures only. */
function only(reading: FiguresReading, isWanted: (code: string) => boolean): FiguresReading {
  const codeOf = (problem: FigureProblem) => ("code" in problem ? (problem.code ?? "") : "");
  return {
    ...reading,
    values: Object.fromEntries(Object.entries(reading.values).filter(([code]) => isWanted(code))),
    derived: reading.derived.filter(isWanted),
    about: reading.about.filter(isWanted),
    offers: reading.offers.filter(({ code }) => isWanted(code)),
    problems: reading.problems.filter((problem) => isWanted(codeOf(problem))),
  };
}
