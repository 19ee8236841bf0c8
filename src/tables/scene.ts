import type { Language } from "../config.ts";
import { dayOf } from "../plan/day.ts";
import type { Day, Figure, Plan, Unit } from "../plan/model.ts";
import type { Occasion } from "../plan/occasions.ts";
import { reportingUnits, unitNamed, unitsBeside } from "../plan/units.ts";
import type { Scope } from "../progress/totals.ts";
import { timeOf } from "../progress/totals.ts";
import type { Words } from "./words.ts";

/** For whom tables are made: small counts of sensitive figures are for the office alone. */
type Audience = "office" | "outside";

/** What tables are made of, and for whom. */
export interface Scene {
  readonly plan: Plan;
  /** Null: the whole plan. */
  readonly occasion: Occasion | null;
  readonly at: Date;
  readonly day: Day;
  readonly audience: Audience;
  readonly t: Words;
  readonly language: Language;
}

export function sceneOf(
  plan: Plan,
  at: Date,
  rest: Pick<Scene, "occasion" | "audience" | "t" | "language">,
): Scene {
  return { plan, at, day: dayOf(at, plan.timeZone), ...rest };
}

/** All whose work counts: those that report, and the office's own. */
function unitsIn({ plan, day }: Scene): Unit[] {
  return [...reportingUnits(plan, day), ...unitsBeside(plan, day)];
}

/** Of all units and all duties in the scene's time. */
export function scopeIn(scene: Scene): Scope {
  const time = scene.occasion ?? timeOf(scene.plan.period);
  return { time, area: null, duties: null, units: unitsIn(scene) };
}

/** The unit as it was or is called. */
export function nameOf({ plan, day }: Pick<Scene, "plan" | "day">, code: string): string {
  return unitNamed(plan, code, day)?.shortName ?? code;
}

/** "Kinh phí thực hiện (đồng)" */
export function figureName({ label, unit }: Figure): string {
  return unit === null || label.includes(unit) ? label : `${label} (${unit})`;
}
