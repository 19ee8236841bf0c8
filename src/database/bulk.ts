import { chunked } from "./chunks.ts";
import type { Sql } from "./sql.ts";

/** Values of one statement. */
const MOST = 2000;

/**
 * Stores many rows of texts, which all have the same columns, in a few statements: Prisma takes twenty
 * times as long for ten thousand of them.
 */
export async function insertTexts(
  sql: Sql,
  table: string,
  rows: readonly Readonly<Record<string, string | null>>[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  const names = columns.map((column) => `"${column}"`).join(", ");
  const places = `(${columns.map(() => "?").join(", ")})`;
  for (const some of chunked(rows, Math.floor(MOST / columns.length))) {
    const values = some.flatMap((row) => columns.map((column) => row[column] ?? null));
    const all = some.map(() => places).join(", ");
    await sql.change(`INSERT INTO "${table}" (${names}) VALUES ${all}`, values);
  }
}
