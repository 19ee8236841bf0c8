import type { Words } from "./words.ts";

/** "UBND xã Tam Gia (gồm cả UBND xã Tĩnh Bắc)": a row that holds the work of units that were merged says so. */
export function unitWith(t: Words, unit: string, others: readonly string[]): string {
  return others.length === 0 ? unit : t("tables-unit-with", { unit, others: others.join(", ") });
}
