import type { Day, Plan, Unit } from "../plan/model.ts";
import { currentUnit, unitsOn } from "../plan/units.ts";
import type { Query } from "./query.ts";
import type { Piece } from "./scan.ts";
import { isRole, isUnits, type Understood } from "./understood.ts";

export interface Asking {
  readonly plan: Plan;
  readonly today: Day;
  /** Those for which the asker reports: whoever is not of the office asks about these. */
  readonly own: readonly Unit[];
  readonly isOffice: boolean;
}

/** Whose work is asked about, as the query has it. Nobody of a unit asks about another. */
export function unitsAsked(
  question: Understood,
  { plan, today, own, isOffice }: Asking,
): Query["units"] | "others" {
  const named = question
    .of("unit")
    .flatMap(({ units }) => units)
    .map((unit) => standingFor(plan, unit, today))
    .filter((unit) => unit !== null);
  const codes = [...new Set(named.map(({ code }) => code))];
  if (isOffice) {
    if (codes.length > 0) return codes;
    return question.of("unit-kind")[0]?.code ?? null;
  }
  if (codes.length === 0 && !question.has("own") && asksOfAll(question)) return "others";
  return amongOwn(codes.length > 0 ? codes : null, own);
}

/** What somebody of a unit may ask about of these: the own units, where none is named. */
export function amongOwn(units: Query["units"], own: readonly Unit[]): Query["units"] | "others" {
  const mine = own.map(({ code }) => code);
  if (mine.length === 0 || typeof units === "string") return "others";
  if (units === null) return mine;
  return units.every((code) => mine.includes(code)) ? units : "others";
}

/** "xã nào", "các đơn vị": of more than one's own. */
function asksOfAll({ telling, after, has }: Understood): boolean {
  return (
    has("most", "least") || telling.some((piece) => isUnits(piece) && isRole(after(piece), "which"))
  );
}

/** The reporting units that are meant; null: not limited. */
export function unitsMeant(plan: Plan, today: Day, units: Query["units"]): readonly Unit[] | null {
  if (units === null) return null;
  return unitsOn(plan, today).filter((unit) =>
    typeof units === "string" ? unit.kind === units && unit.reports : units.includes(unit.code),
  );
}

/** Who answers for a unit that is closed. */
export interface Moved {
  readonly from: Unit;
  readonly to: Unit;
}

/** Closed units that are named, with their successors. */
export function movedIn(
  question: Understood,
  { plan, today }: Pick<Asking, "plan" | "today">,
): Moved[] {
  return question
    .of("unit")
    .flatMap(({ units }) => units)
    .flatMap((from): Moved[] => {
      const to = standingFor(plan, from, today);
      return to && to !== from ? [{ from, to }] : [];
    });
}

function standingFor(plan: Plan, unit: Unit, today: Day): Unit | null {
  return unitsOn(plan, today).includes(unit) ? unit : currentUnit(plan, unit.code, today);
}

/** "Hạn nộp báo cáo của xã": whoever is of a commune says so of the own one. */
export function isOwnKind(
  { syllables }: Understood,
  { code, from }: Extract<Piece, { kind: "unit-kind" }>,
  own: readonly Unit[],
): boolean {
  const [unit, ...others] = own;
  const isOne = !SEVERAL.has(syllables[from - 1]?.key ?? "");
  return unit?.kind === code && others.length === 0 && isOne;
}

const SEVERAL = new Set("cac nhung moi tung may".split(" "));
