import type { Day, Plan, Unit } from "../plan/model.ts";
import { fold } from "../plan/text.ts";
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
    return codes.length > 0 ? codes : kindAsked(question, plan, today);
  }
  if (codes.length === 0 && !question.has("own") && asksOfAll(question, own)) return "others";
  return amongOwn(codes.length > 0 ? codes : null, own);
}

/** "Các xã": a kind; "thị trấn nào": those of it alone that are called so, unless all of it is named beside. */
function kindAsked(question: Understood, plan: Plan, today: Day): Query["units"] {
  const kinds = question.of("unit-kind");
  const [first] = kinds;
  if (!first) return null;
  const existing = unitsOn(plan, today);
  const own = kinds.filter(({ code }) => code === first.code).map(({ only }) => only ?? null);
  const some = own.some((only) => only === null) ? [] : (own[0] ?? []);
  const codes = some.filter((unit) => existing.includes(unit)).map(({ code }) => code);
  return codes.length > 0 ? codes : first.code;
}

/** What somebody of a unit may ask about of these: the own units, where none is named. */
export function amongOwn(units: Query["units"], own: readonly Unit[]): Query["units"] | "others" {
  const mine = own.map(({ code }) => code);
  if (mine.length === 0 || typeof units === "string") return "others";
  if (units === null) return mine;
  return units.every((code) => mine.includes(code)) ? units : "others";
}

/** "xã nào", "bao nhiêu xã", "toàn huyện": of more than one's own. */
function asksOfAll(question: Understood, own: readonly Unit[]): boolean {
  const { telling, before, after, has } = question;
  return (
    has("most", "least") ||
    namesWhole(question, own) ||
    telling.some(
      (piece) => isUnits(piece) && (isRole(after(piece), "which") || isRole(before(piece), "many")),
    )
  );
}

const WHOLE = /(?:^| )(?:toan|ca) (?:huyen|tinh|(xa))(?: |$)/;

/** "toàn xã" is a commune's own work, and all there is where villages report to it. */
function namesWhole({ syllables }: Understood, own: readonly Unit[]): boolean {
  const said = WHOLE.exec(syllables.map(({ key }) => key).join(" "));
  const isCommune = own.some(({ shortName }) => /^(?:ubnd )?xa /.test(fold(shortName)));
  return said !== null && !(said[1] && isCommune);
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
