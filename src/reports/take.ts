import type { Day } from "../plan/model.ts";
import { type Answers, type Question, STATUSES, type Status } from "./answers.ts";
import {
  dutyOf,
  figuresOf,
  isAnswered,
  mayCountForMonth,
  openQuestion,
  questionBefore,
} from "./questions.ts";
import { readPeriod } from "./read/date.ts";
import { type Finding, guard } from "./read/privacy.ts";
import { clean, fold, length } from "./read/text.ts";
import { confirm, takeFigures, takeUnknown } from "./take-figures.ts";
import { type Circumstances, moved, refused, type Taken, taken } from "./taken.ts";
import { saysBack, saysEnough, saysNothing, statusIn } from "./words.ts";

export type { Circumstances, Refused, Taken } from "./taken.ts";

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

/** Takes an answer to the open question. Pure: the caller stores, asks on, and words refusals. */
export function take(answers: Answers, input: Input, given: Circumstances): Taken {
  const result = takeInput(answers, input, given);
  const now = result.answers;
  // A mark that no longer fits, since the day or the duty is another, is not carried along unseen.
  return now.actionMonth && !mayCountForMonth(given.plan, now)
    ? { ...result, answers: { ...now, actionMonth: undefined } }
    : result;
}

function takeInput(answers: Answers, input: Input, given: Circumstances): Taken {
  const { plan } = given;
  const question = openQuestion(plan, answers);
  switch (input.kind) {
    case "back":
      return moved(answers, questionBefore(plan, answers) ?? question);
    case "edit":
      return moved(answers, input.question);
    case "keep":
      return isAnswered(plan, answers, question)
        ? taken(answers, {})
        : refused(answers, { kind: "not-here", question });
    case "action-month":
      return taken(answers, { actionMonth: input.counts || undefined });
    case "duty":
      return takeDuty(answers, input.code, given);
    case "status":
      return taken(answers, { status: input.status });
    case "day":
      return takePeriod(answers, input.day.split("-").reverse().join("/"), given);
    case "unknown":
      return takeUnknown(answers, input.all, plan);
    case "confirm":
      return confirm(answers, input.right, plan);
    case "harmless":
      return takeText(answers, question, input.text, true);
    case "skip":
      return skip(answers, question);
    case "text":
      return saysBack(input.text) && questionBefore(plan, answers)
        ? moved(answers, questionBefore(plan, answers) ?? question)
        : takeWords(answers, question, input.text, given);
  }
}

function takeWords(
  answers: Answers,
  question: Question,
  text: string,
  given: Circumstances,
): Taken {
  switch (question) {
    case "duty": {
      const code = dutyIn(text, given);
      if (code) return takeDuty(answers, code, given);
      break;
    }
    case "status": {
      const status = statusIn(text, STATUSES);
      if (status) return taken(answers, { status });
      break;
    }
    case "period":
      return takePeriod(answers, text, given);
    case "figures":
      return takeFigures(answers, text, given);
    case "evidence":
      if (saysEnough(text)) return skip(answers, question);
      break;
    case "obstacle":
      if (saysNothing(text)) return skip(answers, question);
      return takeText(answers, question, text, false);
    case "result":
      return takeText(answers, question, text, false);
    case "review":
      break;
  }
  return refused(answers, { kind: "not-here", question });
}

/** The number of a duty in the list, its code, or words that stand in the title of one duty alone. */
function dutyIn(text: string, { plan, duties }: Circumstances): string | null {
  const typed = fold(text);
  const number = /^(?:nhiem vu |so )?(\d{1,2})$/.exec(typed);
  if (number) return duties[Number(number[1]) - 1] ?? null;
  const exact = duties.find((code) => fold(code) === typed);
  if (exact || typed.length < 6) return exact ?? null;
  const [only, ...more] = duties.filter((code) =>
    fold(dutyOf(plan, code)?.title ?? "").includes(typed),
  );
  return more.length === 0 ? (only ?? null) : null;
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

function takePeriod(answers: Answers, text: string, { plan, today }: Circumstances): Taken {
  const reading = readPeriod(text, { today, period: plan.period });
  return reading.kind === "problem"
    ? refused(answers, { kind: "date", problem: reading.problem })
    : taken(answers, { period: { from: reading.from, to: reading.to } });
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
