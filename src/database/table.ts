import type { Sql, SqlReads, Value } from "./sql.ts";

/** How a column's values are stored: exactly as Prisma stores them. */
export interface Kind<T> {
  read(stored: unknown): T;
  write(value: T): Value;
}

const asItIs = <T extends Value>(): Kind<T> => ({
  read: (stored) => stored as T,
  write: (value) => value,
});

export const text = asItIs<string>();
export const int = asItIs<number>();
/** One of the words of an enum. */
export const word = <Word extends string>() => asItIs<Word>();
export const big: Kind<bigint> = {
  read: (stored) => BigInt(stored as number | string),
  write: (value) => value,
};
export const flag: Kind<boolean> = {
  read: (stored) => Boolean(stored),
  write: (value) => value,
};
export const instant: Kind<Date> = {
  read: (stored) => new Date(stored as string),
  write: (value) => value.toISOString().replace("Z", "+00:00"),
};
/** Keys that are undefined are not stored. */
export const json: Kind<unknown> = {
  read: (stored) => (typeof stored === "string" ? JSON.parse(stored) : stored),
  write: (value) => JSON.stringify(value),
};
export function orNull<T>(kind: Kind<T>): Kind<T | null> {
  return {
    read: (stored) => (stored === null ? null : kind.read(stored)),
    write: (value) => (value === null ? null : kind.write(value)),
  };
}

type Kinds<Row> = { readonly [Column in keyof Row]-?: Kind<Row[Column]> };

/**
 * Makes statements on one table that cost a fiftieth of Prisma's: for what each step of each person
 * needs, and for nothing else (docs/decisions/0015-the-hot-path.md). They are written once, when the
 * program is loaded, in what SQLite and PostgreSQL both understand, and run on Prisma's own connection,
 * so that both can be mixed in a transaction.
 *
 * @param kinds of every column; that they are Prisma's, a test sees to
 */
export function table<Row extends object>(name: string, kinds: Kinds<Row>) {
  type Column = keyof Row & string;
  const all = Object.keys(kinds) as Column[];
  const named = (columns: readonly Column[]) => columns.map((one) => `"${one}"`).join(", ");
  const written = (row: Partial<Row>, columns: readonly Column[]) =>
    columns.map((column) => kinds[column].write(row[column] as Row[Column]));

  return {
    name,
    columns: all,
    /** @param rest from WHERE on; its values are given as they are stored */
    select<Some extends Column>(columns: readonly Some[], rest: string) {
      const statement = `SELECT ${named(columns)} FROM "${name}" ${rest}`;
      const readers = columns.map((column) => [column, kinds[column]] as const);
      return async (sql: SqlReads, ...values: Value[]): Promise<Pick<Row, Some>[]> => {
        const rows = await sql.rows(statement, values);
        return rows.map((stored) => {
          const row: Partial<Row> = {};
          readers.forEach(([column, kind], i) => {
            row[column] = kind.read(stored[i]);
          });
          return row as Pick<Row, Some>;
        });
      };
    },
    /** @param rest what is done if the row is there already: ON CONFLICT … */
    insert(rest = "") {
      const places = all.map(() => "?").join(", ");
      const statement = `INSERT INTO "${name}" (${named(all)}) VALUES (${places}) ${rest}`;
      return (sql: Sql, row: Row): Promise<number> => sql.change(statement, written(row, all));
    },
    /** Inserts so many rows by one statement. @param rest what is returned of them: … RETURNING … */
    insertSome(count: number, rest: string) {
      const places = Array(count).fill(`(${all.map(() => "?").join(", ")})`);
      const statement = `INSERT INTO "${name}" (${named(all)}) VALUES ${places.join(", ")} ${rest}`;
      return (sql: Sql, rows: readonly Row[]): Promise<unknown[][]> =>
        sql.rows(
          statement,
          rows.flatMap((row) => written(row, all)),
        );
    },
    /** @param rest from WHERE on; its values are given as they are stored */
    update<Some extends Column>(columns: readonly Some[], rest: string) {
      const changes = columns.map((column) => `"${column}" = ?`).join(", ");
      const statement = `UPDATE "${name}" SET ${changes} ${rest}`;
      return (sql: Sql, row: Pick<Row, Some>, ...values: Value[]): Promise<number> =>
        sql.change(statement, [...written(row as Partial<Row>, columns), ...values]);
    },
    /** @param rest from WHERE on; its values are given as they are stored */
    delete(rest: string) {
      const statement = `DELETE FROM "${name}" ${rest}`;
      return (sql: Sql, ...values: Value[]): Promise<number> => sql.change(statement, values);
    },
  };
}
