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
