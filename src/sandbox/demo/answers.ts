import { addDays } from "../../plan/day.ts";
import type { Day, Duty, Plan, Unit } from "../../plan/model.ts";
import type { Answers } from "../../reports/answers.ts";
import { countedFor, figuresOf, monthsFor } from "../../reports/questions.ts";
import type { Chance } from "./chance.ts";
import { type Course, later } from "./course.ts";
import { inventFigures } from "./figures.ts";
import { resultsFor, type Texts } from "./texts.ts";

export interface Activity {
  readonly duty: Duty;
  readonly unit: Unit;
  /** Its last day. */
  readonly day: Day;
}

const NIL = 0.05;
/** What is repeated is rarely over. */
const COMPLETED = { once: 0.85, repeated: 0.45 };
const SEVERAL_DAYS = 0.15;
const COUNTS_FOR_MONTH = 0.6;

/** What the dialogue would have been told about it; complete, but for the evidence. */
export function inventAnswers(
  { plan, start }: Course,
  activity: Activity,
  texts: Texts,
  luck: Chance,
): Answers {
  const { duty, day } = activity;
  if (duty.month === null && luck.is(NIL)) return { duty: duty.code, status: "nil" };
  const figures = figuresOf(plan, duty.code);
  const { values, derived } = inventFigures(figures, activity, luck);
  const completed = COMPLETED[isRepeated(plan, duty) ? "repeated" : "once"];
  const from = luck.is(SEVERAL_DAYS) ? later(addDays(day, -luck.between(1, 2)), start) : day;
  const answers: Answers = {
    duty: duty.code,
    status: luck.is(completed) ? "completed" : "ongoing",
    period: { from, to: day },
    ...(figures.length > 0 ? { figures: values, derived } : {}),
    result: luck.pick(resultsFor(texts, duty.code, figures, values)),
    obstacle: null,
  };
  return forMonth(plan, answers, luck);
}

/** A plan is issued once; meetings are held again and again. */
export function isRepeated(plan: Plan, duty: Duty): boolean {
  return figuresOf(plan, duty.code).some(
    ({ kind, aggregate, sensitive }) => kind === "count" && aggregate === "sum" && !sensitive,
  );
}

function forMonth(plan: Plan, answers: Answers, luck: Chance): Answers {
  const counted = monthsFor(plan, answers).filter(() => luck.is(COUNTS_FOR_MONTH));
  const codes = counted.map(({ code }) => code);
  return { ...answers, ...countedFor(plan, answers, codes) };
}
