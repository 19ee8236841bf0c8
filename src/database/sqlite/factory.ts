import { statSync } from "node:fs";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import type { SqlDriverAdapter } from "@prisma/driver-adapter-utils";
import { nested } from "../nested.ts";
import { type Sql, sqlOf } from "../sql.ts";
import type { Transactions } from "../write.ts";
import { breathing } from "./breath.ts";
import { keepForOwner } from "./owner-only.ts";

/**
 * How long a write waits for a lock of another process, in milliseconds. SQLite waits in the thread
 * that does everything else: longer waits are made outside, where they hold up nobody.
 */
const BUSY = 1000;

/**
 * WAL, so that a failed commit cannot break the connection for good. FULL: what was confirmed to a
 * person or to Telegram survives a power cut (`npm run bench` shows the price). secure_delete: what
 * people typed is overwritten, not only unlinked, once it was handled.
 */
const PRAGMAS = `
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
PRAGMA foreign_keys = ON;
PRAGMA busy_timeout = ${BUSY};
PRAGMA secure_delete = ON;
`;

/** Values that one statement takes (SQLITE_MAX_VARIABLE_NUMBER); Prisma would assume what it was in 2020. */
const MOST_VALUES = 32_766;

/** The lock goes with the end of the first transaction after it was given up. */
const LEAVE = [
  "PRAGMA journal_mode = DELETE",
  "PRAGMA locking_mode = NORMAL",
  "SELECT count(*) FROM sqlite_master",
];

/** The file that a `file:` address names. */
export function fileOf(url: string): string {
  return url.replace(/^file:(\/\/)?/, "");
}

/** Bytes of a database and the log beside it. */
export function sizeOf(file: string): number {
  const sizes = ["", "-wal"].map((end) => statSync(file + end, { throwIfNoEntry: false })?.size);
  return sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
}

/** Connects Prisma to an SQLite file, which is made for its owner alone if it is not there. */
export class SqliteFactory extends PrismaBetterSqlite3 {
  #file: string;
  #connections: SqlDriverAdapter[] = [];
  #breath = breathing();
  /** Nobody's turn comes in the middle of a transaction. */
  #writes = false;

  constructor(url: string) {
    super({ url: fileOf(url), timeout: BUSY });
    this.#file = fileOf(url);
  }

  override async connect() {
    keepForOwner(this.#file);
    const adapter = await super.connect();
    this.#connections.push(adapter);
    await adapter.executeScript(PRAGMAS);
    adapter.getConnectionInfo = () => ({
      maxBindValues: MOST_VALUES,
      supportsRelationJoins: false,
    });
    const query = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = (asked) => {
      const pause = this.#writes ? null : this.#breath.pause();
      return pause ? pause.then(() => query(asked)) : query(asked);
    };
    return adapter;
  }

  /**
   * The one path for writing on the connection that was opened last. Its transactions are begun here and
   * not by Prisma, so that Prisma's statements and prepared ones share them; what Prisma wants to be a
   * transaction of its own is a part of them.
   */
  writing(): Transactions & { readonly sql: Sql } {
    const connection = this.#connections.at(-1);
    if (!connection) throw new Error("There is no connection yet");
    const sql = sqlOf(connection);
    const say = (statement: string) => async () => {
      this.#writes = statement.startsWith("BEGIN");
      await sql.change(statement, []);
    };
    connection.startTransaction = nested(connection, sql);
    // It takes the lock for writing at once, so that no later statement can meet one: libsql does not
    // reset a statement that did, and SQLite commits nothing as long as there is one.
    return { sql, begin: say("BEGIN IMMEDIATE"), commit: say("COMMIT"), rollback: say("ROLLBACK") };
  }

  /**
   * Closes what was opened here, and leaves the database in its one file: the schema engine leaves
   * closing to its factory, takes the file for itself, and libsql keeps a closed connection, lock and
   * all, until the garbage collector comes.
   */
  async dispose(): Promise<void> {
    for (const connection of this.#connections.splice(0)) {
      for (const sql of LEAVE) await connection.queryRaw({ sql, args: [], argTypes: [] });
      await connection.dispose();
    }
  }
}
