import type { Changes } from "./changes.ts";
import type { Prisma, PrismaClient } from "./client/client.ts";
import { engineOf } from "./engine.ts";
import { DatabaseError, troubleOf } from "./errors.ts";
import type { Leases } from "./leases.ts";
import type { Sql, SqlReads } from "./sql.ts";
import { writer } from "./write.ts";

export { adviceOn, DatabaseError, troubleOf } from "./errors.ts";
export { fenced, LeaseLost, type Member, partOf } from "./leases.ts";

type Reading =
  | `find${"Unique" | "First"}${"" | "OrThrow"}`
  | "findMany"
  | "count"
  | "aggregate"
  | "groupBy";

/** What reads: each model without the methods that would write past `Database.write`. */
export type Reads = {
  readonly [Model in Uncapitalize<Prisma.ModelName>]: Pick<
    PrismaClient[Model],
    Reading & keyof PrismaClient[Model]
  >;
} & { readonly sql: SqlReads; readonly changes: Changes };

/** What reads and writes within one transaction. */
export type Tx = Prisma.TransactionClient & { readonly sql: Sql; readonly changes: Changes };

export interface Database {
  /** For reading. Every write goes through `write`: SQLite has one connection, and a write beside an
   *  open transaction would share its fate. What an open transaction wrote is sure to be seen through its
   *  `tx` alone. */
  readonly read: Reads;
  /**
   * Does all of `work` or nothing of it, durably, before the promise resolves. Works that wait are
   * committed together. `work` may run twice, so it has no effect but on `tx`.
   */
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Who of several processes on this database does what. */
  readonly leases: Leases;
  readonly migrations: readonly string[];
  /** In bytes, with what was written and is not in its place yet. */
  size(): Promise<number>;
  close(): Promise<void>;
}

/**
 * Takes the database for the one process that runs the bot on it; on a server several do.
 *
 * @throws DatabaseError "running", if another process has it
 */
export async function takeDatabase(url: string, since: Date): Promise<() => Promise<void>> {
  return (await engineOf(url)).take(url, since);
}

/**
 * Migrates and opens the database.
 *
 * @param url `file:…` (SQLite) or `postgresql://…`
 * @throws DatabaseError with what to do, if it cannot be used
 */
export async function openDatabase(url: string): Promise<Database> {
  const engine = await engineOf(url);
  try {
    const { read, tx, transactions, migrations, leases, ...opened } = await engine.open(url);
    const write = writer<Tx>(tx, transactions);
    return {
      read,
      write: (work) => write.write(work).finally(opened.written),
      leases,
      migrations,
      size: opened.size,
      close: async () => {
        opened.ending();
        await write.idle();
        await leases.end();
        await opened.close();
      },
    };
  } catch (error) {
    if (error instanceof DatabaseError) throw error;
    const detail = error instanceof Error ? error.message : String(error);
    throw new DatabaseError(troubleOf(error) ?? "unusable", engine.nameOf(url), detail, error);
  }
}
