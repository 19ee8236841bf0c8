import type { Column } from "../documents/xlsx.ts";
import type { Scene } from "./scene.ts";

/** The columns of which most sheets are made. */
export const text = (header: string, width: number): Column => ({ header, width, format: "text" });
export const words = (header: string, width: number): Column => ({
  header,
  width,
  format: "words",
});
export const count = (header: string, width: number): Column => ({
  header,
  width,
  format: "count",
});
export const day = (header: string): Column => ({ header, width: 12, format: "day" });
export const instant = (header: string): Column => ({ header, width: 17, format: "instant" });
/** What a row is about where it is a unit's: its code and its name. */
export const unitColumns = (t: Scene["t"]): readonly Column[] => [
  text(t("tables-unit-code"), 16),
  text(t("tables-unit"), 28),
];
