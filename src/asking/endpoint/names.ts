import type { Day, Plan } from "../../plan/model.ts";
import { occasionsOf } from "../../plan/occasions.ts";
import { fold } from "../../plan/text.ts";
import { unitsOn } from "../../plan/units.ts";
import type { Query } from "../query.ts";

/** With more units those alone are told whose names share a word with the question. */
const MOST_UNITS = 150;

/** What of the plan may stand in a query on a day, by its kind: codes with their names. */
export interface Names {
  readonly units: ReadonlyMap<string, string>;
  readonly unitKinds: ReadonlyMap<string, string>;
  readonly areas: ReadonlyMap<string, string>;
  readonly duties: ReadonlyMap<string, string>;
  readonly figures: ReadonlyMap<string, string>;
  readonly occasions: ReadonlyMap<string, string>;
}

export function namesOn(plan: Plan, today: Day): Names {
  const units = unitsOn(plan, today);
  return {
    units: new Map(units.map(({ code, shortName }) => [code, shortName])),
    unitKinds: new Map(plan.unitKinds.map(({ code, label }) => [code, label.vi])),
    areas: new Map(plan.areas.map(({ code, shortName }) => [code, shortName])),
    duties: new Map(plan.duties.map(({ code, title }) => [code, title])),
    figures: new Map(plan.figures.map(({ code, label }) => [code, label])),
    occasions: new Map(occasionsOf(plan).map(({ code, name }) => [code, name])),
  };
}

/** Those that a question of these words may mean. */
export function toldFor(names: Names, question: string): Names {
  if (names.units.size <= MOST_UNITS) return names;
  const said = new Set(fold(question).split(" "));
  const shares = (name: string) =>
    fold(name)
      .split(" ")
      .some((word) => said.has(word));
  return { ...names, units: new Map([...names.units].filter(([, name]) => shares(name))) };
}

/** Whether all that a query names is the plan's. */
export function areKnown(names: Names, query: Query): boolean {
  const { units, area, duties, figure, also, parts, period } = query;
  const isUnits = Array.isArray(units)
    ? units.every((code) => names.units.has(code))
    : units === null || names.unitKinds.has(units);
  const figures = [figure, ...(also ?? []), ...(parts ?? [])].filter((code) => code !== null);
  return (
    isUnits &&
    (area === null || names.areas.has(area)) &&
    (duties ?? []).every((code) => names.duties.has(code)) &&
    figures.every((code) => names.figures.has(code)) &&
    (period === null || !("occasion" in period) || names.occasions.has(period.occasion))
  );
}
