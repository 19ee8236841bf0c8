import { deadlineOfDuty } from "../plan/deadlines.ts";
import type { Day, Plan, Unit } from "../plan/model.ts";
import { milestonesOf } from "../plan/months.ts";
import { fold } from "../plan/text.ts";
import { taskDuties } from "../plan/units.ts";
import { deniesDeeds } from "./denied.ts";
import type { What } from "./query.ts";
import { areaSaid, dutiesOfMonthSaid, type Piece, type Scanned } from "./scan.ts";
import { type Understood, understand } from "./understood.ts";
import { countsDeeds } from "./what.ts";
import type { When } from "./when.ts";
import { unitsMeant } from "./whose.ts";
import { MAKING } from "./words.ts";

/**
 * "Đơn vị nào chưa triển khai Tháng hành động": a season that is also a subject, an area of the plan or else
 * the duties that belong to it. Its report is meant where sending is told of, and its time where something is
 * counted.
 */
export function withSubject(plan: Plan, question: Understood): Understood {
  const isOfTime =
    question.has("send", "report", "deadline") || countsDeeds(question) || deniesDeeds(question);
  if (isOfTime || question.of("figure").length > 0) return question;
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

/**
 * "Kế hoạch năm nay thực hiện đến đâu": the plan itself, whose progress it is, and not the duty to issue one,
 * which is what is meant where somebody makes it, or where a unit's own is asked about.
 */
export function withPlanItself(plan: Plan, question: Understood): Understood {
  if (!question.has("how", "standing") || question.has("unsent", "send", "report")) return question;
  const isOfAll = question.of("unit").length + question.of("unit-kind").length === 0;
  const pieces = question.pieces.map((piece): Piece => {
    const { from, to } = piece;
    const said = fold(question.quote(piece));
    if (piece.kind !== "duty" || !fold(plan.name).startsWith(`${said} `)) return piece;
    const before = question.pieces.findLast((one) => one.to <= from);
    const isMade = before !== undefined && MAKING.includes(fold(question.quote(before)));
    const isCarriedOut =
      CARRIED_OUT.test(keysFrom(question, to)) || isOfCarryingOut(question, piece);
    if (isMade || !(isOfAll || isCarriedOut)) return piece;
    return { from, to, kind: "role", role: "plan" };
  });
  return understand({ ...question, pieces });
}

const CARRIED_OUT = /^(?:\S+ ){0,3}?(?:thuc hien|trien khai)(?: |$)/;

/** "Tiến độ thực hiện kế hoạch của các đoàn thể"; "xây dựng, triển khai kế hoạch" says that it is made. */
function isOfCarryingOut({ syllables }: Understood, { from }: Piece): boolean {
  const before = ` ${syllables
    .slice(0, from)
    .map(({ key }) => key)
    .join(" ")}`;
  return (
    / (?:thuc hien|trien khai)$/.test(before) && !MAKING.some((one) => before.includes(` ${one} `))
  );
}

function keysFrom({ syllables }: Understood, at: number): string {
  return syllables
    .slice(at)
    .map(({ key }) => key)
    .join(" ");
}

/**
 * Of the duties that are named those that are due in the time that is named, and those that have a day at all
 * where that is asked; of a time that names no duty all that are due in it.
 */
export function dueOf(
  named: readonly string[] | null,
  what: What,
  { dueDuties }: When,
  plan: Plan,
): readonly string[] | null {
  const hasDay = (duty: string) =>
    deadlineOfDuty(plan, duty) !== null || milestonesOf(plan, [duty]).length > 0;
  const due = named?.filter(hasDay) ?? null;
  const own = OF_DAYS.includes(what) ? due : named;
  const found =
    dueDuties && own ? own.filter((duty) => dueDuties.includes(duty)) : (own ?? dueDuties);
  return found && found.length > 0 ? found : null;
}

/** Of these only what has a day of its own can be asked. */
export const OF_DAYS: readonly What[] = ["deadline", "extended", "requested"];

export function areaIn(question: Understood, what: What, plan: Plan): string | null {
  const [said] = question.of("area");
  if (said) return said.codes[0] ?? null;
  // "Tập huấn đến đâu rồi": the word that is counted elsewhere is the subject here.
  const isCounted = what === "total" || what === "lacking" || what === "reaching";
  const [mention] = isCounted ? [] : question.of("figure");
  return mention ? (areaSaid(plan, question, mention.from)[0] ?? null) : null;
}

export const isOfFigure = (question: Understood, area: string | null): boolean =>
  area !== null && question.of("area").length === 0;

/** A shorter part of a title may be said of something else as well. */
const LONGEST_PART = 4;

/**
 * "Các xã triển khai kế hoạch": duties of which a few words were said, and that none of those has who are
 * asked about. They are not meant.
 */
export function dutiesOfOthers(
  { pieces, text, syllables }: Scanned,
  { plan, today, own }: { readonly plan: Plan; readonly today: Day; readonly own: readonly Unit[] },
): ReadonlySet<string> {
  const isPart = ({ from, to }: Piece) =>
    to - from <= LONGEST_PART &&
    !text.slice(syllables[from]?.start, syllables[to - 1]?.end).includes(".");
  const parts = pieces.flatMap((one) => (one.kind === "duty" && isPart(one) ? [one.codes] : []));
  if (parts.length === 0) return new Set();
  const asked = pieces.flatMap((piece) => {
    if (piece.kind === "unit") return piece.units;
    return piece.kind === "unit-kind" ? (unitsMeant(plan, today, piece.code) ?? []) : [];
  });
  const units = asked.length > 0 ? asked : own;
  if (units.length === 0) return new Set();
  const duties = units.flatMap((unit) => taskDuties(plan, unit, today));
  const theirs = new Set(duties.map(({ code }) => code));
  return new Set(parts.filter((codes) => !codes.some((code) => theirs.has(code))).flat());
}

/** The duties that are named, as far as the units in question have them and their season has come. */
export function dutiesIn(
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
