import { addDays } from "../../plan/day.ts";
import type { Duty, Plan } from "../../plan/model.ts";
import { monthOf } from "../../plan/months.ts";
import type { Answers } from "../../reports/answers.ts";
import { countedFor, figuresOf, monthsFor } from "../../reports/questions.ts";
import type { Chance } from "./chance.ts";
import { type Course, later, workedFrom } from "./course.ts";
import { type About, inventFigures } from "./figures.ts";
import { resultsFor, type Texts } from "./texts.ts";

export interface Activity extends Pick<About, "unit" | "day" | "isFirst" | "steady"> {
  readonly duty: Duty;
}

const NIL = 0.05;
/** What is repeated is rarely over. */
const COMPLETED = { once: 0.85, repeated: 0.45 };
const SEVERAL_DAYS = 0.15;
const COUNTS_FOR_MONTH = 0.6;

/** What the dialogue would have been told about it; complete, but for the evidence. */
export function inventAnswers(
  { plan, calendar, start }: Course,
  activity: Activity,
  texts: Texts,
  luck: Chance,
): Answers {
  const { duty, day } = activity;
  if (duty.month === null && luck.is(NIL)) return { duty: duty.code, status: "nil" };
  const figures = figuresOf(plan, duty.code);
  const { atMost } = texts;
  const about = { ...activity, place: placeOf(plan, activity), atMost };
  const { values, derived } = inventFigures(figures, about, luck);
  const completed = COMPLETED[isRepeated(plan, duty) ? "repeated" : "once"];
  const month = isRepeated(plan, duty) ? monthOf(plan, duty.month) : null;
  const first = month ? workedFrom(calendar, month.countsFrom) : start;
  const from = luck.is(SEVERAL_DAYS) ? later(addDays(day, -luck.between(1, 2)), first) : day;
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

/** Which of the unit's duties that ask for a document it is. */
function placeOf(plan: Plan, { duty, unit }: Activity): number {
  const asked = plan.duties.filter(
    ({ code, units }) =>
      units.includes(unit.code) && figuresOf(plan, code).some(({ kind }) => kind === "document"),
  );
  return Math.max(0, asked.indexOf(duty));
}

function forMonth(plan: Plan, answers: Answers, luck: Chance): Answers {
  const counted = monthsFor(plan, answers).filter(() => luck.is(COUNTS_FOR_MONTH));
  const codes = counted.map(({ code }) => code);
  return { ...answers, ...countedFor(plan, answers, codes) };
}
