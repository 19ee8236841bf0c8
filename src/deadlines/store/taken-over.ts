import type { RowsByUnit } from "../../database/kept.ts";
import type { Plan } from "../../plan/model.ts";
import { rememberedBy, rememberedOf } from "../../plan/remembered.ts";
import { predecessorsOf } from "../../plan/units.ts";
import type { ExtensionFact } from "../facts.ts";
import type { About } from "../unit-facts.ts";

type Rows = RowsByUnit<ExtensionFact & About>;

/** By the code of a unit those of the units from which it ever takes over, where it does. */
const everBefore = rememberedBy((plan: Plan): ReadonlyMap<string, readonly string[]> => {
  const before = new Map<string, string[]>();
  for (const unit of plan.units) {
    const closed = predecessorsOf(plan, unit, unit.validTo ?? "9999-12-31");
    const codes = closed.map(({ code }) => code).filter((code) => code !== unit.code);
    if (codes.length > 0) {
      before.set(unit.code, [...new Set([...(before.get(unit.code) ?? []), ...codes])]);
    }
  }
  return before;
});

/** These codes, and those of the units from which they ever take over. */
export function withThoseBefore(plan: Plan, units: readonly string[]): string[] {
  return [...new Set(units.flatMap((unit) => [unit, ...(everBefore(plan).get(unit) ?? [])]))];
}

/** With what was granted to the units that a unit ever takes over: whose it is stands in `from`. */
export const withTakenOver = rememberedOf((plan: Plan, rows: Rows): Rows => {
  const all = new Map(rows);
  for (const [unit, closed] of everBefore(plan)) {
    const taken = closed.flatMap((from) =>
      (rows.get(from) ?? []).map((one) => ({ ...one, unit, from })),
    );
    if (taken.length > 0) all.set(unit, [...(rows.get(unit) ?? []), ...taken]);
  }
  return all;
});
