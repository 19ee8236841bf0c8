import type { Unit } from "../../../plan/model.ts";
import { currentUnit } from "../../../plan/units.ts";
import type { Ctx } from "../../context.ts";

/** The units that this person holds a place in, as its leader too; after a merger the successor. */
export function ownUnits({ plan, who, today }: Pick<Ctx, "plan" | "who" | "today">): Unit[] {
  const units = who.places.flatMap(({ unit }) => currentUnit(plan, unit, today) ?? []);
  return [...new Set(units)];
}
