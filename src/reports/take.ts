import type { Day, Plan } from "../plan/model.ts";
import type { Answers, Question, Status } from "./answers.ts";
import { dutyOf, figuresOf, openFigures, openQuestion, questionBefore } from "./questions.ts";
import { type DateProblem, readPeriod } from "./read/date.ts";
import { checkFigures, type Refusal } from "./read/figure-checks.ts";
import { derive, type FigureValues } from "./read/figure-value.ts";
import { type FigureProblem, readFigures } from "./read/figures.ts";
import { type Finding, guard } from "./read/privacy.ts";
import { clean, fold, length } from "./read/text.ts";

/** Characters of a text answer after NFC: the result, an obstacle. */
export const TEXT_LENGTH = { from: 10, to: 1000 };

/** What a person does about the open question, in no messenger's terms. */
export type Input =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "duty"; readonly code: string }
  | { readonly kind: "status"; readonly status: Status }
  | { readonly kind: "day"; readonly day: Day }
  /** No figure for the one that is asked, or for all that are open. */
  | { readonly kind: "unknown"; readonly all: boolean }
  /** Unlikely figures are right, or not. */
  | { readonly kind: "confirm"; readonly right: boolean }
  /** The text may stay although it looks as if it held personal data. */
  | { readonly kind: "harmless"; readonly text: string }
  /** Nothing to say here, or nothing more. */
  | { readonly kind: "skip" }
  | { readonly kind: "back" }
  /** From the review: answer this one again. */
  | { readonly kind: "edit"; readonly question: Question }
  /** What was answered before stays. */
  | { readonly kind: "keep" }
  | { readonly kind: "action-month"; readonly counts: boolean };

export type Refused =
  | { readonly kind: "date"; readonly problem: DateProblem }
  | {
      readonly kind: "figures";
      readonly refusals: readonly Refusal[];
      readonly problems: readonly FigureProblem[];
      /** Numbers that found no figure, as typed. */
      readonly unread: readonly string[];
    }
  | { readonly kind: "length"; readonly length: number }
  | { readonly kind: "private"; readonly findings: readonly Finding[]; readonly mayStay: boolean }
  /** The question wants something else: a button, a file. */
  | { readonly kind: "not-here"; readonly question: Question }
  | { readonly kind: "unknown-duty" };

export interface Taken {
  /** The answers as they are now; the same object if nothing was taken. */
  readonly answers: Answers;
  /** What could not be taken, and why. Some of a message may be taken and some refused. */
  readonly refused: Refused | null;
}

export interface Circumstances {
  readonly plan: Plan;
  readonly today: Day;
  /** Codes of the duties that this unit may report on. */
  readonly duties: readonly string[];
}

/** Takes an answer to the open question. Pure: the caller stores, asks on, and words refusals. */
export function take(answers: Answers, input: Input, given: Circumstances): Taken {
  const question = openQuestion(given.plan, answers);
  switch (input.kind) {
    case "back":
      return moved(answers, questionBefore(given.plan, answers) ?? question);
    case "edit":
      return moved(answers, input.question);
    case "keep":
      return taken(answers, {});
    case "action-month":
      return taken(answers, { actionMonth: input.counts });
    case "duty":
      return takeDuty(answers, input.code, given);
    case "status":
      return taken(answers, { status: input.status });
    case "day":
      return taken(answers, { period: { from: input.day, to: input.day } });
    case "unknown":
      return takeUnknown(answers, input.all, given.plan);
    case "confirm":
      return confirm(answers, input.right, given.plan);
    case "harmless":
      return takeText(answers, question, input.text, true);
    case "skip":
      return skip(answers, question);
    case "text":
      return takeWords(answers, question, input.text, given);
  }
}

function takeWords(
  answers: Answers,
  question: Question,
  text: string,
  given: Circumstances,
): Taken {
  switch (question) {
    case "period": {
      const reading = readPeriod(text, { today: given.today, period: given.plan.period });
      if (reading.kind === "problem") {
        return refused(answers, { kind: "date", problem: reading.problem });
      }
      return taken(answers, { period: { from: reading.from, to: reading.to } });
    }
    case "figures":
      return takeFigures(answers, text, given);
    case "obstacle":
      if (saysNothing(text)) return skip(answers, question);
      return takeText(answers, question, text, false);
    case "result":
      return takeText(answers, question, text, false);
    default:
      return refused(answers, { kind: "not-here", question });
  }
}

function takeDuty(answers: Answers, code: string, { plan, duties }: Circumstances): Taken {
  if (!duties.includes(code) || !dutyOf(plan, code)) {
    return refused(answers, { kind: "unknown-duty" });
  }
  // Figures that the other duty asks for too are kept; the rest belongs to the former one.
  const asked = new Set(figuresOf(plan, code).map((figure) => figure.code));
  const figures = Object.fromEntries(
    Object.entries(answers.figures ?? {}).filter(([figure]) => asked.has(figure)),
  );
  return taken(answers, {
    duty: code,
    guesses: undefined,
    doubtful: undefined,
    figures: Object.keys(figures).length > 0 ? figures : undefined,
    derived: answers.derived?.filter((figure) => asked.has(figure)),
  });
}

function takeFigures(answers: Answers, text: string, { plan, today }: Circumstances): Taken {
  const figures = answers.duty ? figuresOf(plan, answers.duty) : [];
  // A bare number answers the doubt that is open, then the first open figure.
  const [doubted] = Object.keys(answers.doubtful ?? {});
  const asked =
    figures.find(({ code }) => code === doubted) ?? openFigures(plan, answers)[0] ?? figures[0];
  const reading = readFigures(text, figures, asked, { today, period: plan.period });
  const said = without(reading.values, reading.derived);
  const all = { ...withoutDerived(answers), ...said };
  const { refusals, doubts } = checkFigures(all, figures);
  const bad = new Set(refusals.flatMap(blamed));
  const unlikely = doubts.map(({ code }) => code).filter((code) => code in said && !bad.has(code));

  const good = derive(without(all, [...bad, ...unlikely]), figures);
  const doubtful = {
    ...without(answers.doubtful ?? {}, Object.keys(said)),
    ...Object.fromEntries(unlikely.map((code) => [code, said[code] ?? null])),
  };
  const { problems, unread } = reading;
  const problem: Refused | null =
    refusals.length + problems.length + unread.length > 0
      ? { kind: "figures", refusals, problems, unread }
      : null;
  if (Object.keys(said).length === 0) return { answers, refused: problem };
  return {
    answers: {
      ...answers,
      figures: good.values,
      derived: good.derived,
      doubtful: Object.keys(doubtful).length > 0 ? doubtful : undefined,
      // Whoever went back to the figures goes on when the message was understood.
      at: answers.at === "figures" && problem === null ? undefined : answers.at,
    },
    refused: problem,
  };
}

function withoutDerived({ figures = {}, derived = [] }: Answers): FigureValues {
  return without(figures, derived);
}

function without(values: FigureValues, codes: readonly string[]): FigureValues {
  return Object.fromEntries(Object.entries(values).filter(([code]) => !codes.includes(code)));
}

/** "Không", "không có": an answer to the question for obstacles, not an obstacle. */
function saysNothing(text: string): boolean {
  return /^(khong|ko|k|khong co|ko co|chua co|no|none|nothing)( gi)?$/.test(fold(text));
}

/** Which of the figures in a refusal is not stored: the part rather than the whole. */
function blamed(refusal: Refusal): string[] {
  return refusal.kind === "split-differs" ? refusal.parts : [refusal.code];
}

function takeUnknown(answers: Answers, all: boolean, plan: Plan): Taken {
  const open = openFigures(plan, answers);
  const codes = (all ? open : open.slice(0, 1)).map(({ code }) => code);
  const unknown = Object.fromEntries(codes.map((code) => [code, null]));
  return taken(answers, { figures: { ...answers.figures, ...unknown } });
}

function confirm(answers: Answers, right: boolean, plan: Plan): Taken {
  if (!answers.doubtful) return { answers, refused: null };
  if (!right) return { answers: { ...answers, doubtful: undefined }, refused: null };
  const figures = answers.duty ? figuresOf(plan, answers.duty) : [];
  const complete = derive({ ...withoutDerived(answers), ...answers.doubtful }, figures);
  return taken(answers, {
    figures: complete.values,
    derived: complete.derived,
    doubtful: undefined,
  });
}

function takeText(answers: Answers, question: Question, text: string, harmless: boolean): Taken {
  if (question !== "result" && question !== "obstacle") {
    return refused(answers, { kind: "not-here", question });
  }
  const value = clean(text);
  const size = length(value);
  if (size < TEXT_LENGTH.from || size > TEXT_LENGTH.to) {
    return refused(answers, { kind: "length", length: size });
  }
  const findings = guard(value);
  const mayStay = findings.every(({ kind }) => MAY_STAY.includes(kind));
  if (findings.length > 0 && !(harmless && mayStay)) {
    return refused(answers, { kind: "private", findings, mayStay });
  }
  return taken(answers, { [question]: value });
}

/** What only looks like personal data may be kept by its author's word; a victim's name never. */
const MAY_STAY: readonly Finding["kind"][] = ["phone", "id-number", "address"];

function skip(answers: Answers, question: Question): Taken {
  if (question === "evidence") return taken(answers, { evidence: "done" });
  if (question === "obstacle") return taken(answers, { obstacle: null });
  return refused(answers, { kind: "not-here", question });
}

function moved(answers: Answers, to: Question): Taken {
  return { answers: { ...answers, at: to }, refused: null };
}

function taken(answers: Answers, change: Partial<Answers>): Taken {
  return { answers: { ...answers, ...change, at: undefined }, refused: null };
}

function refused(answers: Answers, reason: Refused): Taken {
  return { answers, refused: reason };
}
