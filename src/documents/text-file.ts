import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { looksLikeFormula } from "./xlsx-cells.ts";

const OWN_FILE = 0o600;
/** By it spreadsheets know that a text is UTF-8. */
export const BOM = "\ufeff";

/** Writes a text piece by piece. */
export async function writeText(file: string, text: AsyncIterable<string>): Promise<void> {
  await pipeline(Readable.from(text), createWriteStream(file, { mode: OWN_FILE }));
}

/** A line of a CSV file; what a spreadsheet would take for a formula is kept from being one. */
export function csvLine(values: readonly (string | number | null)[]): string {
  return `${values.map(csvCell).join(",")}\r\n`;
}

function csvCell(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const safe = looksLikeFormula(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
