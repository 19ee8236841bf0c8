import { formatDay } from "../plan/day.ts";
import type { Day } from "../plan/model.ts";
import { type Answers, type Question, readAnswers, type Status } from "./answers.ts";
import { besideReport, takeOwn } from "./beside-report.ts";
import { type FiguresInput, takeFiguresInput } from "./figures-input.ts";
import { askingOf, isAnswered, isOfJoint, openQuestion, questionBefore } from "./questions.ts";
import { adds } from "./take-after-sending.ts";
import { takeBeside } from "./take-beside.ts";
import { takeDays, takePeriod } from "./take-days.ts";
import { dutyIn, takeDuty } from "./take-duty.ts";
import { takeEvents, type Which } from "./take-events.ts";
import { takeFigures } from "./take-figures.ts";
import { type JointInput, keptFitting, takeJoint, takeJointWords } from "./take-joint.ts";
import { type Counted, takeMonths, takeMonthWords } from "./take-month.ts";
import { takeCorrection } from "./take-review.ts";
import { isResult, takeMore, takeReport, takeRest, takeSentence } from "./take-sentence.ts";
import { cutSpoken, takeSpoken } from "./take-spoken.ts";
import { addText, joinResult, partFor, skip, takeText } from "./take-text.ts";
import { type Circumstances, moved, refused, type Taken, taken, whichText } from "./taken.ts";
import { saysBack, saysEnough, saysNothing, saysUnknown, statusIn } from "./words.ts";

export { TEXT_LENGTH } from "./take-text.ts";
export type { Circumstances, Refused, Taken } from "./taken.ts";

/** What a person does about the open question, in no messenger's terms. */
export type Input =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "duty"; readonly code: string }
  | { readonly kind: "status"; readonly status: Status }
  | { readonly kind: "day"; readonly day: Day }
  | FiguresInput
  /** The text may stay although it looks as if it held personal data. */
  | { readonly kind: "harmless"; readonly text: string }
  /** As much of the text as may stay. */
  | { readonly kind: "cut"; readonly text: string }
  /** As much of what was told before, and is too long, as may stay. */
  | { readonly kind: "head" }
  /** What the words that were typed are. */
  | { readonly kind: "as-result" | "as-obstacle"; readonly text: string }
  /** What a text is in a periodic report. */
  | { readonly kind: "as-parts" | "as-one"; readonly text: string }
  /** They go on with what was told. */
  | { readonly kind: "add-result" | "add-obstacle"; readonly text: string }
  /** It tells of another event; or it puts this report right, whatever day it names. */
  | { readonly kind: "as-own" | "as-this"; readonly text: string }
  /** A message that was told before says something else now; whether nothing was told after it. */
  | { readonly kind: "edited"; readonly text: string; readonly isLatest: boolean }
  /** What its duty does not ask becomes a report of its own. */
  | { readonly kind: "beside" }
  /** What stood there before the correction at the review belongs before it. */
  | { readonly kind: "join" }
  /** The correction that was just made is undone. */
  | { readonly kind: "undo" }
  /** Nothing to say here, or nothing more. */
  | { readonly kind: "skip" }
  | { readonly kind: "back" }
  /** From the review: answer this one again. */
  | { readonly kind: "edit"; readonly question: Question }
  /** What was answered before stays. */
  | { readonly kind: "keep" }
  | { readonly kind: "months"; readonly counted: Counted }
  /** Several events of one message. */
  | { readonly kind: "events"; readonly which: Which }
  /** From the first to the last of these days. */
  | { readonly kind: "span"; readonly from: Day; readonly to: Day }
  | JointInput;

/** Takes an answer to the open question. Pure: the caller stores, asks on, and words refusals. */
export function take(answers: Answers, input: Input, given: Circumstances): Taken {
  return input.kind === "edited"
    ? takeEdited(answers, input, given)
    : takeSaid(answers, input, given);
}

/** An edit stands in the place of what its message said; what that added to is no longer known, once more was told. */
function takeEdited(answers: Answers, { text, isLatest }: Edited, given: Circumstances): Taken {
  const before = isLatest && answers.former ? readAnswers(answers.former) : null;
  if (before === null && adds(text))
    return refused(answers, { kind: "not-here", question: "review" });
  const now = takeSaid(before ?? answers, { kind: "as-this", text }, given);
  return now.answers === before ? { ...now, answers } : now;
}

type Edited = Extract<Input, { readonly kind: "edited" }>;

function takeSaid(answers: Answers, input: Exclude<Input, Edited>, given: Circumstances): Taken {
  const corrects =
    openQuestion(given.plan, answers) === "review" && TYPED.some((kind) => kind === input.kind);
  const result = withFormer(answers, takeInput(answers, input, given), corrects);
  const fitting = keptFitting(result.answers, given);
  return fitting === result.answers ? result : { ...result, answers: fitting };
}

/** What corrects at the review; its buttons go to a question of their own. */
const TYPED: readonly Input["kind"][] = [
  ...["text", "harmless", "as-result", "as-obstacle"],
  ...["add-result", "add-obstacle", "join", "offer", "as-this"],
] as Input["kind"][];

/** What was corrected at the review can be undone until something else is answered. */
function withFormer(answers: Answers, result: Taken, isCorrection: boolean): Taken {
  if (result.answers === answers) return result;
  const { former: _former, ...before } = answers;
  const { former: _passed, ...now } = result.answers;
  return { ...result, answers: isCorrection ? { ...now, former: before } : now };
}

function takeInput(answers: Answers, input: Exclude<Input, Edited>, given: Circumstances): Taken {
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
    case "months":
      return takeMonths(answers, input.counted, given);
    case "duty":
      return takeDuty(answers, input.code, given);
    case "status":
      return taken(answers, { status: input.status });
    case "day":
      return takePeriod(answers, formatDay(input.day), given);
    case "span":
      return takePeriod(answers, `${formatDay(input.from)}-${formatDay(input.to)}`, given);
    case "unknown":
    case "answer":
    case "again":
    case "confirm":
    case "offer":
      return takeFiguresInput(answers, input, askingOf(plan, answers));
    case "events":
      return takeEvents(answers, input.which, given);
    case "head":
      return takeText(answers, "result", partFor("result", answers.long ?? ""), false);
    case "beside":
      return takeBeside(answers, given);
    case "join":
      return joinResult(answers);
    case "undo":
      return { answers: answers.former ? readAnswers(answers.former) : answers, refused: null };
    case "skip":
      return skip(answers, question);
    case "also":
    case "partner":
    case "host":
    case "same":
    case "apart":
    case "page":
      return takeJoint(answers, input, given);
    default:
      return takeAs(answers, question, input, given);
  }
}

/** Takes a text, for what its author says that it is. */
function takeAs(
  answers: Answers,
  question: Question,
  { kind, text }: Exclude<Extract<Input, { readonly text: string }>, Edited>,
  given: Circumstances,
): Taken {
  const before = questionBefore(given.plan, answers);
  const asking = askingOf(given.plan, answers);
  const elsewhere = refused(answers, { kind: "not-here", question });
  switch (kind) {
    case "harmless":
      if (question === "figures") return takeSpoken(answers, text, asking, true) ?? elsewhere;
      // Where files or corrections are asked for, words go on with the result.
      return question === "evidence" || question === "review"
        ? addText(answers, "result", text, true)
        : takeText(answers, question, text, true);
    case "cut":
      if (question === "figures") return takeSpoken(answers, cutSpoken(text), asking) ?? elsewhere;
      return takeText(answers, question, partFor(question, text), false);
    case "as-result":
      return takeText(answers, "result", text, false);
    case "as-obstacle":
      return takeText(answers, "obstacle", text, false);
    case "add-result":
      return addText(answers, "result", text, false);
    case "add-obstacle":
      return addText(answers, "obstacle", text, false);
    case "as-own":
      return takeOwn(answers, text, given);
    case "as-this":
      return takeCorrection(answers, text, given);
    case "as-parts":
    case "as-one":
      return refused(answers, { kind: "not-here", question });
    case "text":
      return saysBack(text) && before
        ? moved(answers, before)
        : takeWords(answers, question, text, given);
  }
}

function takeWords(
  answers: Answers,
  question: Question,
  text: string,
  given: Circumstances,
): Taken {
  if (isOfJoint(question)) return takeJointWords(answers, question, text, given);
  const beside = besideReport(answers, question, text, given);
  if (beside) return beside;
  switch (question) {
    case "duty": {
      const code = dutyIn(text, given);
      if (code) return takeDuty(answers, code, given);
      // Whoever is asked for its duty has begun a report.
      const told = takeReport(answers, text, given, true);
      if (told) return told;
      break;
    }
    case "status": {
      const status = statusIn(text);
      if (status) return taken(answers, { status });
      const held = takeSentence(answers, text, given);
      if (held)
        return held.answers === answers
          ? { ...held, refused: held.refused ?? { kind: "not-here", question } }
          : held;
      break;
    }
    case "period":
      return takeDays(answers, text, given);
    case "month": {
      const counted = takeMonthWords(answers, text, given);
      if (counted) return counted;
      break;
    }
    case "figures":
      return takeFigureWords(answers, text, given);
    case "evidence":
      return takeBesideFiles(answers, text, given);
    case "obstacle":
      if (saysNothing(text)) return skip(answers, question);
      if (isResult(answers, text, given)) return whichText(answers, question, text);
      return takeText(answers, question, text, false);
    case "planned":
      if (statusIn(text)) break;
      if (saysUnknown(text)) return skip(answers, question);
      return takeText(answers, question, text, false);
    case "result":
      return takeRest(answers, takeText(answers, question, text, false), text, given);
    case "reason":
      // "Đã hoàn thành" is no reason why it was not done: whoever says so chose the wrong status.
      if (statusIn(text)) break;
      return takeText(answers, question, text, false);
    case "review":
      return takeCorrection(answers, text, given);
  }
  return refused(answers, { kind: "not-here", question });
}

/** Words where files are asked for: enough of them, more of the result, or what a sentence holds. */
function takeBesideFiles(answers: Answers, text: string, given: Circumstances): Taken {
  if (saysEnough(text)) return skip(answers, "evidence");
  const more = takeMore(answers, text, given);
  if (more) return more;
  const asked = whichText(answers, "evidence", text).refused;
  const held = takeSentence(answers, text, given);
  return { ...held, answers: held?.answers ?? answers, refused: held?.refused ?? asked };
}

/** An answer to the figure that is asked, or a message that holds several, and perhaps more. */
function takeFigureWords(answers: Answers, text: string, given: Circumstances): Taken {
  const asking = askingOf(given.plan, answers);
  return (
    takeSpoken(answers, text, asking) ??
    takeRest(answers, takeFigures(answers, text, asking, given), text, given)
  );
}
