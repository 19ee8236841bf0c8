import { QUESTIONS } from "../../locales/questions.vi.ts";
import type { Figure, Plan, Unit } from "../plan/model.ts";
import { fold } from "../plan/text.ts";
import { isSpoken } from "../reading/figure-value.ts";
import { tellsNil } from "../reports/words.ts";
import { withoutAsides } from "./asides.ts";
import { asksUnits, isAsking, listsObstacles, listsUnitsApart, namesFigure } from "./asks.ts";
import { withBounds } from "./bounds.ts";
import { withDocumentsAsked } from "./documents-asked.ts";
import { withDutiesMeant } from "./duties-meant.ts";
import { crossedIn } from "./figure-asked.ts";
import { withFirstFew } from "./first-few.ts";
import { asksWhoHasAny } from "./has-any.ts";
import { wordingsIn } from "./lexicon.ts";
import { withOfficeItself, withOwnNoun } from "./own-noun.ts";
import { MOST_ALSO, Query, type What } from "./query.ts";
import { withSaidAgain } from "./said-again.ts";
import { withFiguresMeant } from "./said-apart.ts";
import { type Piece, scan } from "./scan.ts";
import { dutiesOfOthers, withPlanItself, withSubject } from "./subjects.ts";
import { written } from "./syllables.ts";
import type { SaidTime } from "./times.ts";
import { toQuery } from "./to-query.ts";
import { isRole, type Understood, understand, unknownIn } from "./understood.ts";
import { whatIn } from "./what.ts";
import { timeIn, withoutToday } from "./when.ts";
import { type Asking, amongOwn, type Moved, movedIn, unitsAsked } from "./whose.ts";

export type QuestionReading =
  | {
      readonly kind: "query";
      readonly query: Query;
      /** What was typed and is not in the query. */
      readonly unread: readonly string[];
      /** Closed units that were named, with those that are meant in their stead; absent for none. */
      readonly moved?: readonly Moved[];
    }
  /** The name fits several units: which is meant has to be said. */
  | { readonly kind: "which-unit"; readonly units: readonly Unit[]; readonly query: Query }
  /** Those who are two things at once: reports tell each of the figures by itself, which the query asks for. */
  | { readonly kind: "crossed"; readonly figures: readonly Figure[]; readonly query: Query }
  /** A time that is none of the plan's. */
  | { readonly kind: "time"; readonly problem: NonNullable<SaidTime["problem"]> }
  /** Someone of a unit asks about another one. */
  /** Of other units than the asker's; the same of the own ones, if it can be asked. */
  | { readonly kind: "others"; readonly own: Query | null }
  /** It asks, and it names something of the record, but not what is asked of it. */
  | { readonly kind: "unclear"; readonly unread: readonly string[] }
  /** No question to the record. */
  | { readonly kind: "none" };

const LONGEST = 240;
const NONE: QuestionReading = { kind: "none" };

/** Reads a text as a question about the record. What tells of something done is none, however it is put. */
export function readQuestion(typed: string, asking: Asking): QuestionReading {
  const question = asked(typed, asking);
  return question ? readAsked(question, asking) : NONE;
}

/** It asks something, whether or not it can be read. */
export function asks(typed: string, asking: Asking): boolean {
  return asked(typed, asking) !== null;
}

const SOMETIME = new Set(wordingsIn(QUESTIONS.sometime).map(fold));

/**
 * A question of which nothing is left unread, put while something else is asked: `put` where it ends as a question,
 * and is none to be kept as somebody's words; `meant` where it is one if it answers nothing. Null: it is none.
 */
export function askedBeside(typed: string, asking: Asking): "put" | "meant" | null {
  if (SOMETIME.has(fold(typed))) return null;
  const reading = readQuestion(typed, asking);
  if (reading.kind === "none" || reading.kind === "unclear") return null;
  if (reading.kind === "query" && reading.unread.length > 0) return null;
  return /\?\s*$/.test(typed) ? "put" : "meant";
}

function asked(typed: string, asking: Asking): Understood | null {
  const { plan, today, isOffice } = asking;
  if (typed.length > LONGEST || /\n\s*\S/.test(typed.trim()) || /^\s*\//.test(typed)) return null;
  if (tellsNil(typed)) return null;
  const text = written(typed);
  const first = scan(plan, today, text);
  const others = dutiesOfOthers(first, asking);
  const scanned = others.size > 0 ? scan(plan, today, text, others) : first;
  const called = withOwnNoun(understand({ ...scanned, isOfUnit: !isOffice }), asking);
  const asIs = withOfficeItself(called, asking);
  const subjects = withSubject(plan, withPlanItself(plan, asIs));
  const figures = withFiguresMeant(plan, withDocumentsAsked(plan, subjects));
  const meant = withBounds(plan, withFirstFew(figures));
  const question = withoutAsides(meant, today);
  const isOpen =
    isOffice && (listsObstacles(question) || namesFigure(question) || listsUnitsApart(question));
  if (!(isOpen || isAsking(question)) || question.has("help") || tellsNumbers(question))
    return null;
  if (asksForTime(question)) return null;
  return question;
}

function readAsked(asIs: Understood, asking: Asking): QuestionReading {
  const { plan, today } = asking;
  const said = withSaidAgain(plan, withDutiesMeant(asIs, asking));
  const isOfFigure = asksWhoHas(plan, said);
  const isListed = listsDocuments(plan, said);
  const what = isListed ? "total" : (whatAsked(plan, said) ?? (isOfFigure ? "total" : null));
  const question = withoutToday(said, what, asking);
  // "So với năm ngoái", and nothing else: there is no such year here.
  if (what === null && question.has("lastYear"))
    return { kind: "time", problem: { kind: "other-year", year: plan.year - 1 } };
  if (mostlyUnknown(question)) return NONE;
  if (what === null) return unclear(question);
  const when = timeIn(question, what, asking);
  // What is due on a day to come may be asked today.
  const isDue = (one: Piece) => what === "deadline" || when.used.some((used) => used === one);
  // The year before may be what this one is held against.
  const isYear = (one: Piece & { kind: "time" }) =>
    one.said.time === null && when.used.includes(one);
  const problem = question
    .of("time")
    .filter((one) => one.said.problem?.kind !== "in-future" || !isDue(one))
    .filter((one) => one.said.problem?.kind !== "other-year" || !isYear(one))
    .find(({ said }) => said.problem)?.said.problem;
  if (problem) return { kind: "time", problem };
  // On a past day other units may have existed.
  const then = { ...asking, today: when.asOf ?? today };
  const units = unitsAsked(question, then);
  if (units === "others") {
    const mine = amongOwn(null, then.own);
    const own = mine === "others" ? null : toQuery(question, { what, when, units: mine }, then);
    return { kind: "others", own: own?.query ?? null };
  }
  const reading = toQuery(question, { what, when, units }, then);
  if (!reading) return unclear(question);
  const crossed = what === "total" ? crossedIn(question, plan) : null;
  if (crossed) return eachOf(crossed, reading.query);
  const ambiguous = question.of("unit").find((one) => one.units.length > 1);
  const moved = movedIn(question, asking);
  if (!ambiguous) return { kind: "query", ...reading, ...(moved.length > 0 && { moved }) };
  return { kind: "which-unit", units: ambiguous.units, query: reading.query };
}

function whatAsked(plan: Plan, question: Understood): What | null {
  return asksWhoHasAny(plan, question) ? "reaching" : whatIn(question);
}

/** "Thôn nào đã có tổ truyền thông": units by what is no number, each with its answer. */
function asksWhoHas({ figures }: Plan, question: Understood): boolean {
  const spoken = new Set(figures.filter(isSpoken).map(({ code }) => code));
  const named = question.of("figure").some(({ codes }) => codes.some((code) => spoken.has(code)));
  return named && asksUnits(question);
}

/** "Đã ban hành những văn bản gì": documents are told one by one by the figure that counts them. */
function listsDocuments({ figures }: Plan, question: Understood): boolean {
  const documents = new Set(
    figures.filter(({ kind }) => kind === "document").map((one) => one.code),
  );
  const isListed = question
    .of("figure")
    .some((one) => documents.has(one.codes[0] ?? "") && isRole(question.after(one), "which"));
  return isListed && !asksUnits(question) && !question.has("unsent", "not", "late", "deadline");
}

/** "Cho em xin gia hạn mấy ngày", "gia hạn thế nào": it asks for more time, or how that is done. */
function asksForTime(question: Understood): boolean {
  if (!question.has("extended", "requested")) return false;
  if (question.has("how")) return true;
  const isOfOthers = asksUnits(question) || listsUnitsApart(question);
  const isWish = question
    .of("role")
    .some(
      (one) =>
        isRole(one, "requested") ||
        (isRole(one, "extended") && question.syllables[one.from - 1]?.key === "xin"),
    );
  return isWish && !isOfOthers && !question.isYesNo;
}

/** A number that is no day and no code: somebody tells how many there were. */
function tellsNumbers({ syllables, pieces, text, of }: Understood): boolean {
  if (text.includes("?") || of("bound").length > 0) return false;
  return syllables.some(
    ({ key }, i) => /^\d/.test(key) && !pieces.some(({ from, to }) => from <= i && i < to),
  );
}

/** So much of it may be unknown; beyond that it is about something else. */
const UNKNOWN = 0.3;

function mostlyUnknown(question: Understood): boolean {
  const unknown = unknownIn(question).flatMap((text) => text.split(" "));
  return unknown.length > Math.max(3, UNKNOWN * question.syllables.length);
}

function unclear(question: Understood): QuestionReading {
  const named = ["unit", "unit-kind", "area", "figure", "duty"] as const;
  const isOurs = named.some((kind) => question.of(kind).length > 0);
  return isOurs ? { kind: "unclear", unread: unknownIn(question) } : NONE;
}

function eachOf(figures: readonly Figure[], query: Query): QuestionReading {
  const [figure = null, ...also] = figures.map(({ code }) => code);
  const each = { ...query, figure, parts: null, also: also.slice(0, MOST_ALSO) };
  return { kind: "crossed", figures, query: Query.parse(each) };
}
