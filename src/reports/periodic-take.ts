import { mayStay } from "../reading/law.ts";
import { length } from "../reading/text.ts";
import { queued } from "./beside-report.ts";
import type { Source } from "./carried.ts";
import { cutText } from "./cut.ts";
import { takeFiguresInput } from "./figures-input.ts";
import {
  PERIODIC_LENGTH,
  type PeriodicAnswers,
  type PeriodicQuestion,
} from "./periodic-answers.ts";
import { orOffered } from "./periodic-beside.ts";
import { takeDocument, takeSigningDay } from "./periodic-document.ts";
import { fillFromDocument, partsIn } from "./periodic-fill.ts";
import {
  documentStep,
  isPeriodicAnswered,
  isText,
  maySkip,
  openPeriodic,
  periodicBefore,
} from "./periodic-questions.ts";
import type { Spanning } from "./periodic-sums.ts";
import type { PeriodicCircumstances, PeriodicInput, PeriodicTaken } from "./periodic-taken.ts";
import { takeFigures, takeNamed } from "./take-figures.ts";
import { cutSpoken, takeSpoken } from "./take-spoken.ts";
import { readText } from "./take-text.ts";
import {
  saysBack,
  saysEnough,
  saysGoOn,
  saysNoDocument,
  saysNothing,
  statusIn,
  yesOrNo,
} from "./words.ts";

/** A longer text came in several messages: no press on a button below one of them brings it back. */
const ONE_MESSAGE = 4096;

/** Takes an answer to the open question. Pure: the caller stores, asks on, and words refusals. */
export function takePeriodic(
  answers: PeriodicAnswers,
  input: PeriodicInput,
  given: PeriodicCircumstances,
): PeriodicTaken {
  const { occasion } = given;
  const question = openPeriodic(occasion, answers);
  const before = periodicBefore(occasion, answers);
  switch (input.kind) {
    case "back":
      return moved(answers, before ?? question);
    case "edit":
      return moved(answers, input.question);
    case "keep":
      return isPeriodicAnswered(occasion, answers, question)
        ? taken(answers, {})
        : notHere(answers, question);
    case "seen":
      return question === "known" ? seen(answers, given, null) : notHere(answers, question);
    case "spanning":
      return question === "known" ? seen(answers, given, input.counts) : notHere(answers, question);
    case "nil":
      return takeNil(answers, question, given);
    case "scan":
      return taken(answers, { scan: input.on || undefined, nil: false });
    case "skip":
      return skip(answers, question);
    case "carry":
      return takeOver(answers, question, input.source, given);
    case "unknown":
    case "answer":
    case "again":
    case "confirm":
    case "offer":
      return takeFiguresInput(answers, input, occasion.asking);
    case "day":
      return takeSigningDay(answers, input.day.split("-").reverse().join("/"), given);
    default:
      return takeTyped(answers, question, input, given);
  }
}

/** Takes a text, for what its author says that it is. */
function takeTyped(
  answers: PeriodicAnswers,
  question: PeriodicQuestion,
  { kind, text }: Extract<PeriodicInput, { readonly text: string }>,
  given: PeriodicCircumstances,
): PeriodicTaken {
  const before = periodicBefore(given.occasion, answers);
  const { asking } = given.occasion;
  const isFigures = question === "figures";
  switch (kind) {
    case "as-result":
    case "as-obstacle":
    case "add-result":
    case "add-obstacle":
      return notHere(answers, question);
    case "as-own":
      return queued(answers, text, given) ?? notHere(answers, question);
    case "harmless":
      if (isFigures) return takeSpoken(answers, text, asking, true) ?? notHere(answers, question);
      return takeText(answers, question, text, true);
    case "cut":
      if (isFigures)
        return takeSpoken(answers, cutSpoken(text), asking) ?? notHere(answers, question);
      return takeText(answers, question, partOf(text), false);
    case "as-parts":
      return dividedAmong(answers, text, given);
    case "as-one":
      return takeText(answers, question, text, false);
    case "text":
    case "edited":
    case "as-this": {
      if (saysBack(text) && before) return moved(answers, before);
      if (partsIn(text, given).length > 1) return wholeReport(answers, question, text, given);
      const words = takeWords(answers, question, text, given);
      return kind === "text" ? orOffered(answers, question, words, text, given) : words;
    }
  }
}

function takeWords(
  answers: PeriodicAnswers,
  question: PeriodicQuestion,
  text: string,
  given: PeriodicCircumstances,
): PeriodicTaken {
  switch (question) {
    case "known":
      if (statusIn(text) === "nil") return takeNil(answers, question, given);
      if (given.spans && yesOrNo(text) !== null) {
        return seen(answers, given, yesOrNo(text) ? "in" : "out");
      }
      return saysGoOn(text) ? seen(answers, given, null) : notHere(answers, question);
    case "document": {
      const enough = documentStep(answers) === "files" ? saysEnough(text) : saysNoDocument(text);
      return enough ? skip(answers, question) : takeDocument(answers, text, given);
    }
    case "figures": {
      const { asking } = given.occasion;
      return takeSpoken(answers, text, asking) ?? takeFigures(answers, text, asking, given);
    }
    case "review":
      return takeNamed(answers, text, given.occasion.asking, given) ?? notHere(answers, question);
    default:
      if (maySkip(question) && saysNothing(text)) return skip(answers, question);
      return takeText(answers, question, text, false);
  }
}

/** A report that was pasted with its heads is neither cut nor pressed into one answer unasked. */
function wholeReport(
  answers: PeriodicAnswers,
  question: PeriodicQuestion,
  text: string,
  given: PeriodicCircumstances,
): PeriodicTaken {
  // What the law forbids is said before anything is offered.
  const verdict = mayStay(text);
  if (verdict.kind === "refused") {
    const { findings } = verdict;
    return { answers, refused: { kind: "private", findings, mayStay: false } };
  }
  if (length(text) > ONE_MESSAGE) return dividedAmong(answers, text, given);
  const mayBeOne = isText(question) && length(text) <= PERIODIC_LENGTH.to;
  return { answers, refused: { kind: "parts", parts: partsIn(text, given), mayBeOne } };
}

function dividedAmong(
  answers: PeriodicAnswers,
  text: string,
  given: PeriodicCircumstances,
): PeriodicTaken {
  const filled = fillFromDocument(answers, text, given);
  return { answers: filled.answers, refused: null, filled };
}

function partOf(text: string): string {
  return cutText(text, PERIODIC_LENGTH.to)?.kept ?? text;
}

function takeText(
  answers: PeriodicAnswers,
  question: PeriodicQuestion,
  text: string,
  harmless: boolean,
): PeriodicTaken {
  if (!isText(question)) return notHere(answers, question);
  const value = readText(text, PERIODIC_LENGTH, harmless);
  return typeof value === "string"
    ? taken(answers, { [question]: value })
    : { answers, refused: value };
}

/** @param spanning what becomes of activities that lie in two periods; null: it was not said */
function seen(
  answers: PeriodicAnswers,
  { spans }: PeriodicCircumstances,
  spanning: Spanning | null,
): PeriodicTaken {
  if (!spans) return taken(answers, { nil: false, spanning: undefined });
  return spanning ? taken(answers, { nil: false, spanning }) : notHere(answers, "known");
}

/** Adds what is offered to what is written; the question stays open while there is more to take. */
function takeOver(
  answers: PeriodicAnswers,
  question: PeriodicQuestion,
  source: Source,
  { offers }: PeriodicCircumstances,
): PeriodicTaken {
  const offer = offers.find((one) => one.source === source);
  if (!offer || !isText(question)) return notHere(answers, question);
  const written = answers[question];
  const text = written ? `${written}\n${offer.text}` : offer.text;
  // Its author settled every doubt when it was written.
  const now = takeText(answers, question, text, true);
  const isMore = now.refused === null && offers.length > 1;
  return isMore ? moved(now.answers, question) : now;
}

function takeNil(
  answers: PeriodicAnswers,
  question: PeriodicQuestion,
  { occasion, reports }: PeriodicCircumstances,
): PeriodicTaken {
  if (question !== "known") return notHere(answers, question);
  if (!occasion.nilAllowed) return { answers, refused: { kind: "nil-not-allowed" } };
  if (reports > 0) return { answers, refused: { kind: "not-nil", reports } };
  return taken(answers, { nil: true });
}

function skip(answers: PeriodicAnswers, question: PeriodicQuestion): PeriodicTaken {
  if (question === "document") {
    if (documentStep(answers) === "files") return taken(answers, { files: "done" });
    // Without the document there would be no report.
    return answers.scan
      ? notHere(answers, question)
      : taken(answers, { document: null, number: undefined, files: undefined });
  }
  return maySkip(question) ? taken(answers, { [question]: null }) : notHere(answers, question);
}

/** Goes to a question that was answered before. */
function moved(answers: PeriodicAnswers, to: PeriodicQuestion): PeriodicTaken {
  return { answers: { ...answers, at: to, again: undefined }, refused: null };
}

/** Takes a change, and goes on to the first question without an answer. */
function taken(answers: PeriodicAnswers, change: Partial<PeriodicAnswers>): PeriodicTaken {
  return {
    answers: { ...answers, ...change, at: undefined, again: undefined },
    refused: null,
  };
}

function notHere(answers: PeriodicAnswers, question: PeriodicQuestion): PeriodicTaken {
  return { answers, refused: { kind: "not-here", question } };
}
