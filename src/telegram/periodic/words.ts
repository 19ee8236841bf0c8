import type { Unit } from "../../plan/model.ts";
import type { Occasion, OccasionOwed } from "../../plan/occasions.ts";
import { escapeHtml } from "../html.ts";

/** "Báo cáo 06 tháng đầu năm 2024" */
export function nameOf({ name }: Pick<Occasion, "name">): string {
  return escapeHtml(name);
}

/** "Báo cáo 06 tháng đầu năm 2024 (UBND xã Tĩnh Bắc)" */
export function fullName({ occasion, unit }: OccasionOwed): string {
  return `${nameOf(occasion)} (${escapeHtml(unit.shortName)})`;
}

/** On a button of one unit's message: "Báo cáo năm 2024", and whose it is where it is another's. */
export function labelFor({ occasion: { name }, unit }: OccasionOwed, shown: Unit): string {
  return unit === shown ? name : `${name} (${unit.shortName})`;
}
