import { type Changes, sqliteChanges } from "./changes.ts";
import { type Prisma, PrismaClient } from "./client/client.ts";
import { DatabaseError, troubleOf } from "./errors.ts";
import { forgetting } from "./forget.ts";
import { migrate } from "./migrate.ts";
import type { Sql, SqlReads } from "./sql.ts";
import { fileOf, SqliteFactory, sizeOf } from "./sqlite.ts";
import { writer } from "./write.ts";

export { adviceOn, DatabaseError, troubleOf } from "./errors.ts";

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
   *  open transaction would share its fate. */
  readonly read: Reads;
  /**
   * Does all of `work` or nothing of it, durably, before the promise resolves. Works that wait are
   * committed together. `work` may run twice, so it has no effect but on `tx`.
   */
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  readonly migrations: readonly string[];
  /** In bytes, with what was written and is not in its place yet. */
  size(): Promise<number>;
  close(): Promise<void>;
}

/**
 * Migrates and opens the database.
 *
 * @param url `file:…` (SQLite)
 * @throws DatabaseError with what to do, if it cannot be used
 */
export async function openDatabase(url: string): Promise<Database> {
  const file = fileOf(url);
  try {
    const migrations = await migrate(url);
    const factory = new SqliteFactory(url);
    const prisma = new PrismaClient({ adapter: factory, errorFormat: "minimal" });
    await prisma.$connect();
    const { sql, ...connection } = factory.writing();
    const changes = await sqliteChanges(sql);
    const client = Object.assign(prisma, { sql, changes });
    const rollback = () => connection.rollback().finally(changes.rolledBack);
    const write = writer<Tx>(client, { ...connection, rollback });
    const log = forgetting(() => client.$queryRawUnsafe("PRAGMA wal_checkpoint(TRUNCATE)"));
    return {
      read: client,
      write: (work) => write.write(work).finally(log.soon),
      migrations,
      size: async () => sizeOf(file),
      close: async () => {
        await write.idle();
        await log.end();
        await client.$disconnect();
      },
    };
  } catch (error) {
    if (error instanceof DatabaseError) throw error;
    const detail = error instanceof Error ? error.message : String(error);
    throw new DatabaseError(troubleOf(error) ?? "unusable", file, detail, error);
  }
}
