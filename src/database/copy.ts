import { createHash } from "node:crypto";
import { chunked } from "./chunks.ts";
import type { Sql, SqlReads, Value } from "./sql.ts";
import { instant } from "./table.ts";

/** A table as its database describes it. */
interface Described {
  readonly name: string;
  readonly columns: readonly string[];
  readonly instants: ReadonlySet<string>;
  /** Columns of the primary key, in their order. */
  readonly key: readonly string[];
}

/** Rows that are in memory at once. */
const PAGE = 500;

/**
 * All tables of this program, with their columns in the order of their names.
 *
 * @param describing asks for table, column, whether it is an instant, place in the primary key (0: none)
 */
async function describedBy(sql: SqlReads, describing: string): Promise<Described[]> {
  const tables = new Map<string, { column: string; isInstant: boolean; place: number }[]>();
  for (const [table, column, isInstant, place] of await sql.rows(describing, [])) {
    const own = tables.get(String(table)) ?? [];
    tables.set(String(table), own);
    own.push({
      column: String(column),
      isInstant: Boolean(Number(isInstant)),
      place: Number(place),
    });
  }
  return [...tables].map(([name, own]) => ({
    name,
    columns: own.map(({ column }) => column).sort(),
    instants: new Set(own.filter(({ isInstant }) => isInstant).map(({ column }) => column)),
    key: own
      .filter(({ place }) => place > 0)
      .sort((a, b) => a.place - b.place)
      .map(({ column }) => column),
  }));
}

const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(", ");

/** The rows in the order of their keys, which both databases sort by their bytes. */
async function* pagesOf(sql: SqlReads, table: Described): AsyncGenerator<Value[][]> {
  const select = `SELECT ${quoted(table.columns)} FROM "${table.name}" ORDER BY ${quoted(table.key)}`;
  for (let at = 0; ; at += PAGE) {
    const rows = await sql.rows(`${select} LIMIT ${PAGE} OFFSET ${at}`, []);
    yield rows.map((row) => row.map((value, i) => storedAs(table, i, value)));
    if (rows.length < PAGE) return;
  }
}

/** Each database drops another part of an instant's zeros; all else is handed on as it came. */
function storedAs({ columns, instants }: Described, at: number, value: unknown): Value {
  const isInstant = value !== null && instants.has(columns[at] ?? "");
  return isInstant ? instant.write(instant.read(value)) : (value as Value);
}

/** The same for a value, whichever database it came from. */
function plain(value: unknown): string | null {
  if (value === null) return null;
  if (value instanceof Uint8Array || Array.isArray(value)) {
    return Buffer.from(value as Uint8Array).toString("base64");
  }
  return typeof value === "boolean" ? String(Number(value)) : String(value);
}

/** What a table holds: how many rows, and a digest of all that is in them. */
export interface Held {
  readonly table: string;
  readonly rows: number;
  readonly digest: string;
}

/** What all tables hold, by their names. */
export async function heldIn(sql: SqlReads, describing: string): Promise<Held[]> {
  const all: Held[] = [];
  for (const table of await describedBy(sql, describing)) {
    const hash = createHash("sha256").update(table.columns.join());
    let count = 0;
    for await (const rows of pagesOf(sql, table)) {
      for (const row of rows) hash.update(JSON.stringify(row.map(plain)));
      count += rows.length;
    }
    all.push({ table: table.name, rows: count, digest: hash.digest("hex") });
  }
  return all.sort((a, b) => (a.table < b.table ? -1 : 1));
}

/** Values of one statement. */
const MOST = 10_000;

/** Puts all rows of one database into another one, whose references wait for the end. */
export async function copyAll(from: SqlReads, describing: string, to: Sql): Promise<void> {
  for (const table of await describedBy(from, describing)) {
    const places = `(${table.columns.map(() => "?").join(", ")})`;
    for await (const page of pagesOf(from, table)) {
      for (const rows of chunked(page, Math.floor(MOST / table.columns.length))) {
        await to.change(
          `INSERT INTO "${table.name}" (${quoted(table.columns)}) VALUES ${rows.map(() => places).join(", ")}`,
          rows.flat(),
        );
      }
    }
  }
}
