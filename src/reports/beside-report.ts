import type { Period } from "../plan/model.ts";
import { mayStay } from "../reading/law.ts";
import { clean, fold } from "../reading/text.ts";
import type { Answers, Question } from "./answers.ts";
import { rightWords } from "./correcting.ts";
import { type Held, heldIn, tellsWhole } from "./held.ts";
import { namedDoers } from "./named-doer.ts";
import { figuresOf } from "./questions.ts";
import { tellsOfDeeds } from "./status.ts";
import { saidOf } from "./take-events.ts";
import { takeReport } from "./take-sentence.ts";
import { type Circumstances, type Refused, refused, type Taken } from "./taken.ts";

/** Questions that a telling does not answer, but for what else it holds. */
const ASK_ELSE: readonly Question[] = [
  ...(["duty", "status", "period", "month", "figures", "evidence", "obstacle", "review"] as const),
];
/** Fewer words tell of no event. */
const LEAST = 4;
/** Of the words of a telling so many are found again where it is told anew. */
const RETOLD = 0.8;

const ANOTHER =
  /(?:^| )(?:to chuc|mo|lam|tien hanh|thuc hien) them (?:(?:mot|hai|ba|\d+) )?(?:buoi|cuoc|lop|hoi nghi|dot|hoat dong)(?: |$)|(?:^| )(?:buoi|cuoc|lop|hoi nghi|dot|hoat dong) (?:khac|nua)(?: |$)/;

/**
 * What a text comes to that is typed while a report is open, beside an answer to its question: the report
 * told once more, or another event, which is neither to be lost nor to take the first one's place unasked.
 * Null if it is none of these.
 */
export function besideReport(
  answers: Answers,
  question: Question,
  text: string,
  given: Circumstances,
): Taken | null {
  if (!ASK_ELSE.includes(question) || !isInHand(answers)) return null;
  if (fold(text).split(" ").length < LEAST) return null;
  const held = heldIn(answers, text, given);
  if (isToldAlready(answers, held, text)) return refused(answers, { kind: "told-already" });
  const doers = newDoers(answers, held, text, given);
  return doers.length > 0 || tellsOfAnother(answers, held, text, given)
    ? refused(answers, offered(held, text, "correct", doers))
    : null;
}

/**
 * The same where no report on a task is open (a periodic report, a milestone): what tells of an event there
 * may be a report of its own. Null if it tells of none.
 */
export function besideForm(
  { queue }: Pick<Answers, "queue">,
  text: string,
  given: Circumstances,
  otherwise: Otherwise,
): BesideForm | null {
  if (fold(text).split(" ").length < LEAST) return null;
  const held = heldIn({}, text, given);
  if (isToldAlready({ ...(queue ? { queue } : {}) }, held, text)) return { kind: "told-already" };
  if (!held.isReport || rightWords(text) !== text.normalize("NFC").trim()) return null;
  const isEvent = tellsWhole(text, given) || countsIn({}, held, given).length > 0;
  return isEvent || held.events.length > 0 ? offered(held, text, otherwise) : null;
}

/** What the telling may be, if it is no report of its own. */
type Otherwise = Extract<Refused, { readonly kind: "another" }>["otherwise"];

export type BesideForm = Extract<
  Refused,
  { readonly kind: "another" | "told-already" | "private" }
>;

function offered(
  held: Held,
  text: string,
  otherwise: Otherwise,
  doers: readonly string[] = [],
): BesideForm {
  const verdict = mayStay(text);
  return verdict.kind === "refused"
    ? { kind: "private", findings: verdict.findings, mayStay: false }
    : { kind: "another", period: spanOf(held), doers, otherwise };
}

/** Keeps what a text tells as a report of its own, which opens after this one. */
export function takeOwn(answers: Answers, text: string, given: Circumstances): Taken {
  return queued(answers, text, given) ?? refused(answers, { kind: "not-here", question: "review" });
}

/** The same in any form. Null if the text tells nothing to be reported. */
export function queued<A extends Pick<Answers, "queue">>(
  answers: A,
  text: string,
  given: Circumstances,
): { readonly answers: A; readonly refused: BesideForm | null } | null {
  const { queue = [] } = answers;
  const isPrivate = { kind: "private", mayStay: false } as const;
  const verdict = mayStay(text);
  if (verdict.kind === "refused")
    return { answers, refused: { ...isPrivate, findings: verdict.findings } };
  // Its author has said that it is a report.
  const own = takeReport({}, text, given, true);
  if (!own) return null;
  // Two presses on one button are one.
  if (isToldAlready({ queue }, heldIn({}, text, given, true), text))
    return { answers, refused: { kind: "told-already" } };
  const doubts = verdict.kind === "stays" ? verdict.doubts : [];
  return {
    answers: { ...answers, queue: [...queue, { told: own.answers }] },
    // Its words are asked for when it opens.
    refused: doubts.length > 0 ? { ...isPrivate, findings: doubts } : null,
  };
}

function isInHand({ status, period, figures, result, events }: Answers): boolean {
  const told = period ?? figures ?? result ?? events;
  return told !== undefined || (status !== undefined && !tellsOfDeeds(status));
}

function isToldAlready({ result, queue = [] }: Answers, held: Held, text: string): boolean {
  const told = [held.result, clean(text)];
  return [result, ...queue.map(saidOf)].some((said) => said && told.includes(said));
}

/** The other units whose deeds it tells, and of which the report has told nothing so far. */
function newDoers(answers: Answers, held: Held, text: string, given: Circumstances): string[] {
  const { plan, today, unit } = given;
  const isDeed = held.hasNumbers || (held.isReport && tellsWhole(text, given));
  if (!isDeed || unit === undefined) return [];
  const named = (said: Answers) => namedDoers(said, { plan, today, unit });
  const known = named(answers);
  return named({ ...answers, result: text }).filter((code) => !known.includes(code));
}

function tellsOfAnother(answers: Answers, held: Held, text: string, given: Circumstances): boolean {
  if (!held.isReport || rightWords(text) !== text.normalize("NFC").trim()) return false;
  const isWhole = tellsWhole(text, given);
  const counts = countsIn(answers, held, given);
  if (!isWhole && counts.length === 0 && held.events.length === 0) return false;
  if (answers.status !== undefined && !tellsOfDeeds(answers.status)) return true;
  const known = answers.period ? [answers.period] : (answers.events ?? []);
  const own = spanOf(held);
  if (own && known.length > 0 && known.every((span) => isApart(own, span))) return true;
  if (held.events.some((event) => known.length > 0 && known.every((span) => isApart(event, span))))
    return true;
  if (ANOTHER.test(fold(text)) && counts.length > 0) return true;
  // Two tellings that do not agree, and nothing says that they are of different days.
  const isDayless = own === null || known.length === 0;
  const differs = counts.some((code) => {
    const before = answers.figures?.[code];
    return typeof before === "number" && before !== held.reading.values[code];
  });
  const { result } = answers;
  return isDayless && isWhole && differs && result !== undefined && !isRetold(result, text);
}

/** Codes of what was counted by itself: a part alone ("nữ 70") puts right what it is a part of. */
function countsIn(answers: Answers, { reading }: Held, { plan }: Circumstances): string[] {
  const figures = answers.duty ? figuresOf(plan, answers.duty) : plan.figures;
  return Object.keys(reading.values).filter(
    (code) =>
      !reading.derived.includes(code) &&
      figures.some((figure) => figure.code === code && figure.partOf === null),
  );
}

/** From the first to the last day of what it tells. */
function spanOf({ period, events }: Held): Period | null {
  if (events.length === 0) return period;
  const days = events.flatMap(({ from, to }) => [from, to]).toSorted();
  return { from: days[0] ?? "", to: days.at(-1) ?? "" };
}

function isApart(a: Period, b: Period): boolean {
  return a.to < b.from || b.to < a.from;
}

/** The same words with another number in them put it right. */
function isRetold(before: string, text: string): boolean {
  const words = (said: string) =>
    fold(said)
      .split(/[^\p{L}]+/u)
      .filter(Boolean);
  const known = new Set(words(before));
  const now = words(text);
  return now.filter((word) => known.has(word)).length >= now.length * RETOLD;
}
