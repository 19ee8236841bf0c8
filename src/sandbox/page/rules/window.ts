import type { Row } from "./rows.ts";

/**
 * Which rows of a chat are drawn: a thousand would make every change slow. The first one is named, not
 * counted, so that neither what comes behind nor what is loaded before moves it.
 */
export const EVERYTHING = "";
const FEW = 80;

/** Where the drawn rows begin; `first` null means few from the end. */
export function startOf(rows: readonly Row[], first: string | null): number {
  if (first === EVERYTHING) return 0;
  const named = first === null ? -1 : rows.findIndex(({ key }) => key === first);
  return named >= 0 ? named : Math.max(0, rows.length - FEW);
}

/** The row that is first when so many more are drawn. */
export function earlier(rows: readonly Row[], first: string | null): string | null {
  return rows[Math.max(0, startOf(rows, first) - FEW)]?.key ?? null;
}
