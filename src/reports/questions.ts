import { isWithin } from "../plan/day.ts";
import type { Asking, Duty, Figure, Plan, SpecialMonth } from "../plan/model.ts";
import { seasonOf } from "../plan/months.ts";
import {
  type Answers,
  JOINT_QUESTIONS,
  type JointQuestion,
  QUESTIONS,
  type Question,
  reported,
} from "./answers.ts";
import { areFiguresAnswered, isRequiredIn, openFigures } from "./asking.ts";
import { conflictsIn } from "./fitting.ts";
import { tellsOfDeeds } from "./status.ts";

/**
 * The questions that this report needs. "Không phát sinh" needs no more than one confirmation, a duty
 * without figures has no step for them, what is not done yet needs its reason and when, and only an activity of that time may belong to a special month.
 */
export function questionsFor(plan: Plan, answers: Answers): Question[] {
  const { status, obstacle } = answers;
  if (status === "nil") return ["duty", "status", "review"];
  if (status === "pending") {
    // An obstacle is asked for by itself only where one was told already.
    const told = obstacle ? (["obstacle"] as const) : [];
    return ["duty", "status", "reason", "planned", ...told, "review"];
  }
  const figureless = answers.duty && figuresOf(plan, answers.duty).length === 0;
  // Of several events each may be of another duty: how they are taken comes first.
  const order = answers.events?.length ? EVENTS_FIRST : QUESTIONS;
  return order.filter((question) => {
    if (isOfJoint(question)) return false;
    if (question === "figures") return !figureless;
    if (question === "reason" || question === "planned") return false;
    return question !== "month" || monthsFor(plan, answers).length > 0;
  });
}

const EVENTS_FIRST: readonly Question[] = [
  "period",
  ...QUESTIONS.filter((question) => question !== "period"),
];

/**
 * What to ask now: where the person went back to, otherwise the first question without an answer.
 * A draft needs no other position, so that it goes on anywhere: after a restart, by a colleague.
 */
export function openQuestion(plan: Plan, answers: Answers): Question {
  const questions = questionsFor(plan, answers);
  const { at } = answers;
  // The review is no place to go to: it is where one is when nothing is open.
  if (at && at !== "review" && questions.includes(at)) return at;
  if (at && isOfJoint(at) && mayBeJoint(answers)) return at;
  const open = questions.filter((question) => !isAnswered(plan, answers, question));
  // Of a sentence its month is asked last: what is wrong with its figures is said where they are asked.
  const other = open.find((question) => question !== "month" && question !== "review");
  return (answers.short ? other : undefined) ?? open[0] ?? "review";
}

/** Not one of the steps: asked of those who choose it in the review. */
export function isOfJoint(question: Question): question is JointQuestion {
  return JOINT_QUESTIONS.some((one) => one === question);
}

/** Whether there is an event that may belong to other duties and units as well. */
export function mayBeJoint({ duty, status }: Answers): boolean {
  return duty !== undefined && status !== undefined && tellsOfDeeds(status);
}

/** The question before the open one; null at the first. */
export function questionBefore(plan: Plan, answers: Answers): Question | null {
  const open = openQuestion(plan, answers);
  if (isOfJoint(open)) return open === "joint" ? "review" : "joint";
  const questions = questionsFor(plan, answers);
  return questions[questions.indexOf(openQuestion(plan, answers)) - 1] ?? null;
}

/** "Bước 3/7": the review is not a step. */
export function progressOf(plan: Plan, answers: Answers): { step: number; steps: number } {
  const questions = questionsFor(plan, answers);
  const open = openQuestion(plan, answers);
  return {
    // What is chosen in the review is a part of it.
    step: questions.indexOf(isOfJoint(open) ? "review" : open) + 1,
    steps: questions.length - 1,
  };
}

export function isAnswered(plan: Plan, answers: Answers, question: Question): boolean {
  const asking = askingOf(plan, answers);
  if (answers.short && mayStayUnsaid(question))
    return (
      question !== "figures" ||
      (answers.doubtful === undefined && !openFigures(asking, answers).some(isRequiredIn(asking)))
    );
  switch (question) {
    case "duty":
      return answers.duty !== undefined && dutyOf(plan, answers.duty) !== null;
    case "figures":
      return areFiguresAnswered(asking, answers);
    case "month":
      return monthsFor(plan, answers).every(({ code }) => answers.months?.[code] !== undefined);
    case "obstacle":
      return answers.obstacle !== undefined;
    case "review":
    case "joint":
    case "also":
    case "partners":
    case "host":
      return false;
    default:
      return answers[question] !== undefined;
  }
}

/**
 * What a report in one sentence need not say: its review shows that it does not. Whether it counts for a special
 * month is asked of every activity of that time: left unsaid, it would be missing in the month's report.
 */
function mayStayUnsaid(question: Question): boolean {
  return ["figures", "evidence", "obstacle"].includes(question);
}

/**
 * The special months for which an activity counts if its reporter says so: it took place around that time,
 * and its duty does not belong to the month anyway.
 */
export function monthsFor(plan: Plan, { duty, period }: Answers): SpecialMonth[] {
  if (!period) return [];
  const own = duty ? (dutyOf(plan, duty)?.month ?? null) : null;
  return plan.months.filter((month) => {
    const season = seasonOf(month);
    return month.code !== own && isWithin(period.from, season) && isWithin(period.to, season);
  });
}

/** The answer that an activity counts for these of the months that it may count for, and for no other. */
export function countedFor(
  plan: Plan,
  answers: Answers,
  codes: readonly string[],
): Pick<Answers, "months"> {
  const months = monthsFor(plan, answers).map(({ code }) => [code, codes.includes(code)] as const);
  return { months: months.length > 0 ? Object.fromEntries(months) : undefined };
}

/** Nothing leaves whose figures contradict each other, however they came together. */
export function isSendable(plan: Plan, answers: Answers): boolean {
  const { figures = {} } = reported(answers);
  return conflictsIn(figures, askingOf(plan, answers).figures).length === 0;
}

/** The figures that a duty asks for, in order. */
export function figuresOf(plan: Plan, duty: string): Figure[] {
  return (dutyOf(plan, duty)?.figures ?? []).flatMap(
    (code) => plan.figures.find((figure) => figure.code === code) ?? [],
  );
}

/** What a task report is asked for. */
export function askingOf(plan: Plan, { duty }: Pick<Answers, "duty">): Asking {
  return duty
    ? { figures: figuresOf(plan, duty), required: dutyOf(plan, duty)?.required ?? [] }
    : { figures: [], required: [] };
}

export function dutyOf({ duties }: Pick<Plan, "duties">, code: string): Duty | null {
  let known = byCode.get(duties);
  if (!known) {
    known = new Map(duties.map((duty) => [duty.code, duty]));
    byCode.set(duties, known);
  }
  return known.get(code) ?? null;
}

/** Of each plan's duties: totals look one up for every report. */
const byCode = new WeakMap<readonly Duty[], ReadonlyMap<string, Duty>>();
