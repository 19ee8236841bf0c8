import type { Day, Plan, Unit } from "../plan/model.ts";
import { currentUnit, taskDuties, unitsOn } from "../plan/units.ts";
import { tellsNil } from "../reports/words.ts";
import { figureAsked } from "./figure-asked.ts";
import { Query, type What } from "./query.ts";
import { areaSaid, type Piece, scan } from "./scan.ts";
import { written } from "./syllables.ts";
import type { SaidTime } from "./times.ts";
import { isRole, type Understood, understand, unknownIn } from "./understood.ts";
import { isAsking, whatIn } from "./what.ts";
import type { Role } from "./words.ts";

export interface Asking {
  readonly plan: Plan;
  readonly today: Day;
  /** Those for which the asker reports: whoever is not of the office asks about these. */
  readonly own: readonly Unit[];
  readonly isOffice: boolean;
}

export type QuestionReading =
  | {
      readonly kind: "query";
      readonly query: Query;
      /** What was typed and is not in the query. */
      readonly unread: readonly string[];
    }
  /** The name fits several units: which is meant has to be said. */
  | { readonly kind: "which-unit"; readonly units: readonly Unit[]; readonly query: Query }
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
  if (typed.length > LONGEST || /\n\s*\S/.test(typed.trim()) || /^\s*\//.test(typed)) return NONE;
  if (tellsNil(typed)) return NONE;
  const { plan, today } = asking;
  const question = withSubject(plan, understand(scan(plan, today, written(typed))));
  if (!isAsking(question) || question.has("help") || tellsNumbers(question)) return NONE;
  const what = whatIn(question);
  // "So với năm ngoái", and nothing else: there is no such year here.
  if (what === null && question.has("lastYear"))
    return { kind: "time", problem: { kind: "other-year", year: plan.year - 1 } };
  if (mostlyUnknown(question)) return NONE;
  if (what === null) return unclear(question);
  const problem = question.of("time").find(({ said }) => said.problem)?.said.problem;
  if (problem) return { kind: "time", problem };
  const units = unitsAsked(question, asking);
  if (units === "others") return { kind: "others" };
  const reading = query(question, what, units, asking);
  const ambiguous = question.of("unit").find((one) => one.units.length > 1);
  if (!ambiguous || reading.kind !== "query") return reading;
  return { kind: "which-unit", units: ambiguous.units, query: reading.query };
}

/**
 * "Đơn vị nào chưa triển khai Tháng hành động": a season that is also a subject. Its report is meant where
 * sending is told of, and its time where something is counted.
 */
function withSubject(plan: Plan, question: Understood): Understood {
  if (question.has("send", "report", "deadline") || question.of("figure").length > 0)
    return question;
  const pieces = question.pieces.map((piece): Piece => {
    const codes = piece.kind === "time" ? areaSaid(plan, question, piece.from) : [];
    return codes.length > 0 ? { from: piece.from, to: piece.to, kind: "area", codes } : piece;
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

/** Whose work is asked about, as the query has it. Nobody of a unit asks about another. */
function unitsAsked(
  question: Understood,
  { plan, today, own, isOffice }: Asking,
): Query["units"] | "others" {
  const named = question
    .of("unit")
    .flatMap(({ units }) => units)
    .map((unit) =>
      unitsOn(plan, today).includes(unit) ? unit : currentUnit(plan, unit.code, today),
    )
    .filter((unit) => unit !== null);
  const codes = [...new Set(named.map(({ code }) => code))];
  if (isOffice) {
    if (codes.length > 0) return codes;
    return question.of("unit-kind")[0]?.code ?? null;
  }
  const mine = own.map(({ code }) => code);
  const isOfOthers =
    codes.some((code) => !mine.includes(code)) ||
    (codes.length === 0 && !question.has("own") && asksOfAll(question));
  if (isOfOthers || mine.length === 0) return "others";
  return codes.length > 0 ? codes : mine;
}

/** "xã nào", "các đơn vị": of more than one's own. */
function asksOfAll({ telling, after, has }: Understood): boolean {
  return (
    has("most", "least") ||
    telling.some(
      (piece) =>
        (piece.kind === "unit-kind" || isRole(piece, "everyone", "unit")) &&
        isRole(after(piece), "which"),
    )
  );
}

function query(
  question: Understood,
  what: What,
  units: Query["units"],
  { plan, today }: Asking,
): QuestionReading {
  const left: Piece[] = [];
  const area = areaIn(question, what, plan);
  const bound = unitsMeant(plan, today, units);
  const duties = dutiesIn(question, bound, { plan, today });
  const asked =
    what === "total" ? figureAsked(question, { plan, area, duties, units: bound }) : null;
  if (what === "total" && !asked) return unclear(question);
  left.push(...(asked?.others ?? []));
  const times = question.of("time");
  const { period, asOf, used } = timeIn(times, what, plan);
  left.push(...times.filter((one) => !used.includes(one)));
  left.push(
    ...notUsed(question, what, {
      hasFigure: asked !== null || (what === "standing" && area !== null),
    }),
  );
  if (area !== null && duties !== null) left.push(...question.of("area"));
  const by = byIn(question, what);
  if (by === "unknown") left.push(...question.of("role").filter((one) => one.role === "by"));
  return {
    kind: "query",
    query: Query.parse({
      ...{ what, units, duties, period, asOf },
      area: duties === null ? area : null,
      figure: asked?.figure ?? null,
      parts: asked?.parts ?? null,
      by: by === "unknown" ? null : by,
      sort: question.has("least") ? "least" : "most",
      timely: question.has("timely"),
      against: question.has("lastYear") ? "last-year" : null,
    }),
    unread: [...unknownIn(question), ...left.map(question.quote)],
  };
}

/** The reporting units that are meant; null: not limited. */
function unitsMeant(plan: Plan, today: Day, units: Query["units"]): readonly Unit[] | null {
  if (units === null) return null;
  return unitsOn(plan, today).filter((unit) =>
    typeof units === "string" ? unit.kind === units && unit.reports : units.includes(unit.code),
  );
}

function areaIn(question: Understood, what: What, plan: Plan): string | null {
  const [said] = question.of("area");
  if (said) return said.codes[0] ?? null;
  // "Tập huấn đến đâu rồi": the word that is counted elsewhere is the subject here.
  const [mention] = what === "total" ? [] : question.of("figure");
  return mention ? (areaSaid(plan, question, mention.from)[0] ?? null) : null;
}

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
  const usual = fitting.filter(({ actionMonth }) => !actionMonth);
  const named = pieces.some(({ from, to }) => to - from > 2);
  const meant = named || usual.length === 0 ? fitting : usual;
  const codes = (meant.length > 0 ? meant : known).map(({ code }) => code);
  return codes.length > 0 ? codes : null;
}

/** What an occasion is asked of is judged on a day; a total lies in a time. */
function timeIn(times: readonly Extract<Piece, { kind: "time" }>[], what: What, plan: Plan) {
  const occasion = times.find(({ said }) => said.time && "occasion" in said.time);
  const days = times.find(({ said }) => said.time && "from" in said.time);
  const whole = times.find(({ said }) => said.time === null);
  const none = { period: null, asOf: null, used: whole ? [whole] : [] };
  const isCounted = what === "total" || what === "reports";
  if (isCounted) {
    const first = times.find(({ said }) => said.time !== null);
    return first ? { ...none, period: first.said.time, used: [first, ...none.used] } : none;
  }
  const time = days?.said.time;
  const until = time && "from" in time && time.from === plan.period.from ? time.to : null;
  const asOf = what === "standing" || what === "silent" ? null : until;
  return {
    period: occasion?.said.time ?? null,
    asOf,
    used: [occasion, asOf === null ? undefined : days, whole].filter((one) => one !== undefined),
  };
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
    const isUnits = next?.kind === "unit-kind" || isRole(next, "everyone", "unit");
    return isUnits ? "unit" : "unknown";
  }
  const ranks = question.has("most", "least");
  const each = question.telling.some(
    (piece) =>
      (piece.kind === "unit-kind" || isRole(piece, "everyone", "unit")) &&
      isRole(after(piece), "which"),
  );
  return ranks || each ? "unit" : null;
}

/** Roles that would narrow the answer, and of which what they may. */
const NARROWING: Readonly<Partial<Record<Role, readonly What[]>>> = {
  late: ["late", "nudge"],
  timely: ["sent"],
  by: ["total"],
  most: ["total"],
  least: ["total"],
  lastYear: ["total"],
  share: ["total", "standing", "sent", "missing"],
  obstacles: ["obstacles"],
  unsent: ["missing", "silent", "nudge", "standing", "obstacles", "deadline", "sent"],
};

/** What was said and does not go into the answer. */
function notUsed(
  question: Understood,
  what: What,
  { hasFigure }: { readonly hasFigure: boolean },
): Piece[] {
  const roles = question
    .of("role")
    .filter(({ role }) => !(NARROWING[role] ?? [what]).includes(what));
  const isOfDuties = ["missing", "sent", "total", "standing"].includes(what);
  const subjects = isOfDuties ? [] : [...question.of("area"), ...question.of("duty")];
  const figures = hasFigure || what === "total" ? [] : question.of("figure");
  return [...roles, ...subjects, ...figures];
}
