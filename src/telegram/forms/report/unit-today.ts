import type { Unit } from "../../../plan/model.ts";
import { currentUnit } from "../../../plan/units.ts";
import type { Circumstances } from "../../../reports/taken.ts";
import type { Ctx } from "../../context.ts";
import { circumstances } from "./duties.ts";

/** The unit that reports today on what is told in its name, or in that of a unit that it succeeded. */
export function unitToday({ plan, today }: Ctx, told: Unit): Unit {
  return currentUnit(plan, told.code, today) ?? told;
}

/** What a report of its own that is told beside another form is read by. */
export function besideCircumstances(ctx: Ctx, told: Unit): Circumstances {
  return circumstances(ctx, unitToday(ctx, told));
}
