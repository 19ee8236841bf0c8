import type { Figure, Plan, Unit } from "../plan/model.ts";
import { isSpoken } from "../reading/figure-value.ts";
import { tellsNil } from "../reports/words.ts";
import { crossedIn, type FigureAsked, figureAsked } from "./figure-asked.ts";
import { withFirstFew } from "./first-few.ts";
import { byIn, namesKinds, notLaidOut } from "./laid-out.ts";
import { MOST_ALSO, Query, type What } from "./query.ts";
import { type Piece, scan } from "./scan.ts";
import { areaIn, dueOf, dutiesIn, isOfFigure, withPlanItself, withSubject } from "./subjects.ts";
import { written } from "./syllables.ts";
import type { SaidTime } from "./times.ts";
import { isRole, isUnits, type Understood, understand, unknownIn } from "./understood.ts";
import { isOfSubjects, notUsed } from "./unused.ts";
import { asksUnits, comparesUnits, isAsking, listsObstacles, namesFigure, whatIn } from "./what.ts";
import { timeIn, timeOfDeeds, type When } from "./when.ts";
import { type Asking, isOwnKind, type Moved, movedIn, unitsAsked, unitsMeant } from "./whose.ts";

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
  | { readonly kind: "others" }
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

function asked(typed: string, { plan, today, isOffice }: Asking): Understood | null {
  if (typed.length > LONGEST || /\n\s*\S/.test(typed.trim()) || /^\s*\//.test(typed)) return null;
  if (tellsNil(typed)) return null;
  const scanned = understand(scan(plan, today, written(typed)));
  const question = withFirstFew(withSubject(plan, withPlanItself(plan, scanned)));
  const isOpen = isOffice && (listsObstacles(question) || namesFigure(question));
  if (!(isOpen || isAsking(question)) || question.has("help") || tellsNumbers(question))
    return null;
  return question;
}

function readAsked(question: Understood, asking: Asking): QuestionReading {
  const { plan, today } = asking;
  const what = whatIn(question) ?? (asksWhoHas(plan, question) ? "total" : null);
  // "So với năm ngoái", and nothing else: there is no such year here.
  if (what === null && question.has("lastYear"))
    return { kind: "time", problem: { kind: "other-year", year: plan.year - 1 } };
  if (mostlyUnknown(question)) return NONE;
  if (what === null) return unclear(question);
  const when = timeIn(question, what, asking);
  // What is due on a day to come may be asked today.
  const isDue = (one: Piece) => what === "deadline" || when.used.some((used) => used === one);
  const problem = question
    .of("time")
    .filter((one) => one.said.problem?.kind !== "in-future" || !isDue(one))
    .find(({ said }) => said.problem)?.said.problem;
  if (problem) return { kind: "time", problem };
  // On a past day other units may have existed.
  const then = { ...asking, today: when.asOf ?? today };
  const units = unitsAsked(question, then);
  if (units === "others") return { kind: "others" };
  const reading = query(question, what, when, units, then);
  const crossed = what === "total" ? crossedIn(question, plan) : null;
  if (crossed && reading.kind === "query") return eachOf(crossed, reading.query);
  const ambiguous = question.of("unit").find((one) => one.units.length > 1);
  if (reading.kind !== "query") return reading;
  const moved = movedIn(question, asking);
  if (!ambiguous) return moved.length > 0 ? { ...reading, moved } : reading;
  return { kind: "which-unit", units: ambiguous.units, query: reading.query };
}

/** "Thôn nào đã có tổ truyền thông": units by what is no number, each with its answer. */
function asksWhoHas({ figures }: Plan, question: Understood): boolean {
  const spoken = new Set(figures.filter(isSpoken).map(({ code }) => code));
  const named = question.of("figure").some(({ codes }) => codes.some((code) => spoken.has(code)));
  return named && asksUnits(question);
}

/** A number that is no day and no code: somebody tells how many there were. */
function tellsNumbers({ syllables, pieces, text }: Understood): boolean {
  if (text.includes("?")) return false;
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

function query(
  question: Understood,
  what: What,
  when: When,
  units: Query["units"],
  { plan, today, own }: Asking,
): QuestionReading {
  const area = areaIn(question, what, plan);
  const bound = unitsMeant(plan, today, units);
  const duties = dueOf(dutiesIn(question, bound, { plan, today }), what, when, plan);
  const isCounted = what === "total" || what === "lacking";
  const asked = isCounted ? figureAsked(question, { plan, area, duties, units: bound }) : null;
  if (isCounted && !asked) return unclear(question);
  const by = byIn(question, what);
  const isOfKinds = by === "kind" && namesKinds(question);
  const [first] = what === "total" && by === "unit" ? question.of("top") : [];
  const isOf = isOfSubjects(what, question) || (duties !== null && when.dueDuties !== null);
  const left: Piece[] = [
    ...(asked?.others ?? []),
    ...(what === "lacking" ? (asked?.also ?? []).map(({ mention }) => mention) : []),
    ...question.of("time").filter((one) => !when.used.includes(one)),
    ...(what === "deadline" && duties === null ? question.of("duty") : []),
    ...(isOfKinds ? [] : kindsLeft(question, what, units, own)),
    ...notLaidOut(question, by, first),
    ...question.of("area").filter(({ codes }) => area !== null && !codes.includes(area)),
    ...notUsed(question, what, {
      figures: asked ? "all" : what === "standing" && isOfFigure(question, area) ? "first" : "none",
      isRanked: by === "unit",
      isOfSubjects: isOf,
      isCompared: when.against !== null || comparesUnits(question),
    }),
    ...(isOf && area !== null && duties !== null ? question.of("area") : []),
    ...(what === "total" && !isShareAnswered(plan, asked)
      ? question.of("role").filter(({ role }) => role === "share")
      : []),
    ...(what === "total" && !isOfUnits(plan, asked?.figure)
      ? question.telling.filter((one) => countsUnits(question, one))
      : []),
  ];
  const also = what === "total" ? (asked?.also ?? []).map(({ figure }) => figure) : [];
  return {
    kind: "query",
    query: Query.parse({
      ...{ what, units: isOfKinds ? null : units, asOf: when.asOf, against: when.against },
      period: asked ? timeOfDeeds(plan, when.period, asked.figure) : when.period,
      duties: isOf ? duties : null,
      area: isOf && duties === null ? area : null,
      figure: asked?.figure ?? null,
      also: also.length > 0 ? also : null,
      parts: asked?.parts ?? null,
      by: by === "unknown" ? null : by,
      sort: question.has("least") ? "least" : "most",
      top: first?.count ?? null,
      timely: question.has("timely"),
    }),
    unread: [...unknownIn(question), ...left.map(question.quote)],
  };
}

/** Its total is a number of units: "bao nhiêu thôn có tổ truyền thông". */
function isOfUnits({ figures }: Plan, figure: string | undefined): boolean {
  return figures.some(({ code, kind }) => code === figure && kind === "yes-no");
}

/** The share of a part, or a figure that is one itself. */
function isShareAnswered({ figures }: Plan, asked: FigureAsked | null): boolean {
  const kind = figures.find(({ code }) => code === asked?.figure)?.kind;
  return asked?.parts != null || kind === "ratio";
}

/** "được mấy cuộc, mấy xã": how many units is another question than how much of a figure. */
function countsUnits({ after }: Understood, piece: Piece): boolean {
  return isRole(piece, "many") && isUnits(after(piece));
}

function eachOf(figures: readonly Figure[], query: Query): QuestionReading {
  const [figure = null, ...also] = figures.map(({ code }) => code);
  const each = { ...query, figure, parts: null, also: also.slice(0, MOST_ALSO) };
  return { kind: "crossed", figures, query: Query.parse(each) };
}

/** "các xã và đoàn thể": the second one; and a kind where certain units are asked about, or a day alone. */
function kindsLeft(
  question: Understood,
  what: What,
  units: Query["units"],
  own: readonly Unit[],
): Piece[] {
  const kinds = question.of("unit-kind");
  if (Array.isArray(units) || what === "deadline")
    return kinds.filter((one) => !isOwnKind(question, one, own));
  return kinds.filter(({ code }) => units !== null && code !== units);
}
