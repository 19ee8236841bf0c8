import { deadlineOfDuty } from "../plan/deadlines.ts";
import type { Day, Figure, Plan, Unit } from "../plan/model.ts";
import { taskDuties } from "../plan/units.ts";
import { isSpoken } from "../reading/figure-value.ts";
import { tellsNil } from "../reports/words.ts";
import { crossedIn, type FigureAsked, figureAsked } from "./figure-asked.ts";
import { withFirstFew } from "./first-few.ts";
import { MOST_ALSO, Query, type What } from "./query.ts";
import { areaSaid, dutiesOfMonthSaid, type Piece, scan } from "./scan.ts";
import { written } from "./syllables.ts";
import type { SaidTime } from "./times.ts";
import { isRole, isUnits, type Understood, understand, unknownIn } from "./understood.ts";
import { isOfSubjects, notUsed } from "./unused.ts";
import { asksUnits, comparesUnits, isAsking, listsObstacles, namesFigure, whatIn } from "./what.ts";
import { timeIn, type When } from "./when.ts";
import { type Asking, type Moved, movedIn, unitsAsked, unitsMeant } from "./whose.ts";

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
  const question = withFirstFew(withSubject(plan, scanned));
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

/**
 * "Đơn vị nào chưa triển khai Tháng hành động": a season that is also a subject, an area of the plan or else
 * the duties that belong to it. Its report is meant where sending is told of, and its time where something is
 * counted.
 */
function withSubject(plan: Plan, question: Understood): Understood {
  if (question.has("send", "report", "deadline") || question.of("figure").length > 0)
    return question;
  const pieces = question.pieces.map((piece): Piece => {
    if (piece.kind !== "time") return piece;
    const { from, to } = piece;
    const area = areaSaid(plan, question, from);
    if (area.length > 0) return { from, to, kind: "area", codes: area };
    const duties = dutiesOfMonthSaid(plan, question, from);
    return duties.length > 0 ? { from, to, kind: "duty", codes: duties } : piece;
  });
  return understand({ ...question, pieces });
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
  { plan, today }: Asking,
): QuestionReading {
  const area = areaIn(question, what, plan);
  const bound = unitsMeant(plan, today, units);
  const duties = dueOf(dutiesIn(question, bound, { plan, today }), what, when, plan);
  const isCounted = what === "total" || what === "lacking";
  const asked = isCounted ? figureAsked(question, { plan, area, duties, units: bound }) : null;
  if (isCounted && !asked) return unclear(question);
  const by = byIn(question, what);
  const [first] = what === "total" && by === "unit" ? question.of("top") : [];
  const isOf = isOfSubjects(what, question) || (duties !== null && when.dueDuties !== null);
  const left: Piece[] = [
    ...(asked?.others ?? []),
    ...(what === "lacking" ? (asked?.also ?? []).map(({ mention }) => mention) : []),
    ...question.of("time").filter((one) => !when.used.includes(one)),
    ...(what === "deadline" && duties === null ? question.of("duty") : []),
    ...(typeof units === "string" ? question.of("unit-kind").filter(isOtherKind(units)) : []),
    ...(Array.isArray(units) || what === "deadline" ? question.of("unit-kind") : []),
    ...question.of("area").filter(({ codes }) => area !== null && !codes.includes(area)),
    ...notUsed(question, what, {
      figures: asked ? "all" : what === "standing" && isOfFigure(question, area) ? "first" : "none",
      isRanked: by === "unit",
      isOfSubjects: isOf,
      isCompared: when.against !== null || comparesUnits(question),
    }),
    ...(isOf && area !== null && duties !== null ? question.of("area") : []),
    ...(by === "unknown" ? question.of("role").filter((one) => one.role === "by") : []),
    ...question.of("top").filter((one) => one !== first),
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
      ...{ what, units, period: when.period, asOf: when.asOf, against: when.against },
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

/** "các xã và đoàn thể": the second one. */
const isOtherKind =
  (code: string) =>
  (piece: Extract<Piece, { kind: "unit-kind" }>): boolean =>
    piece.code !== code;

/**
 * Of the duties that are named those that are due in the time that is named, and those that have a day at all
 * where that is asked; of a time that names no duty all that are due in it.
 */
function dueOf(
  named: readonly string[] | null,
  what: What,
  { dueDuties }: When,
  plan: Plan,
): readonly string[] | null {
  const due = named?.filter((duty) => deadlineOfDuty(plan, duty) !== null) ?? null;
  const own = what === "deadline" ? due : named;
  const found =
    dueDuties && own ? own.filter((duty) => dueDuties.includes(duty)) : (own ?? dueDuties);
  return found && found.length > 0 ? found : null;
}

function areaIn(question: Understood, what: What, plan: Plan): string | null {
  const [said] = question.of("area");
  if (said) return said.codes[0] ?? null;
  // "Tập huấn đến đâu rồi": the word that is counted elsewhere is the subject here.
  const isCounted = what === "total" || what === "lacking";
  const [mention] = isCounted ? [] : question.of("figure");
  return mention ? (areaSaid(plan, question, mention.from)[0] ?? null) : null;
}

const isOfFigure = (question: Understood, area: string | null): boolean =>
  area !== null && question.of("area").length === 0;

/** The duties that are named, as far as the units in question have them and their season has come. */
function dutiesIn(
  question: Understood,
  units: readonly Unit[] | null,
  { plan, today }: { readonly plan: Plan; readonly today: Day },
): string[] | null {
  const pieces = question.of("duty");
  if (pieces.length === 0) return null;
  const common = pieces
    .map(({ codes }) => codes)
    .reduce((some, codes) => some.filter((code) => codes.includes(code)));
  const own = new Set((units ?? []).flatMap((unit) => taskDuties(plan, unit, today)));
  const known = plan.duties.filter(({ code }) => common.includes(code));
  const fitting = known.filter((duty) => units === null || own.has(duty));
  // A duty of a special season is meant out of it only where its name says so.
  const usual = fitting.filter(({ month }) => month === null);
  const named = pieces.some(({ from, to }) => to - from > 2);
  const meant = named || usual.length === 0 ? fitting : usual;
  const codes = (meant.length > 0 ? meant : known).map(({ code }) => code);
  return codes.length > 0 ? codes : null;
}

/** How a total is laid out: "theo từng xã", "chia theo lĩnh vực", "xã nào nhiều nhất". */
function byIn(question: Understood, what: What): Query["by"] | "unknown" {
  if (what !== "total") return null;
  const { after } = question;
  const by = question.of("role").find((one) => one.role === "by");
  if (by) {
    const next = after(by);
    // "Xếp hạng các xã theo lượt người dự": by what they are ranked.
    if (next?.kind === "figure" && question.has("most", "least")) return "unit";
    if (isRole(next, "kind")) return "kind";
    if (isRole(next, "area")) return "area";
    if (isRole(next, "duty")) return "duty";
    return isUnits(next) ? "unit" : "unknown";
  }
  const ranks = question.has("most", "least") || comparesUnits(question);
  const each = question.telling.some((piece) => isUnits(piece) && isRole(after(piece), "which"));
  return ranks || each ? "unit" : null;
}
