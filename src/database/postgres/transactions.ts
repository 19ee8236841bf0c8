import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type {
  SqlDriverAdapter,
  SqlDriverAdapterFactory,
  SqlQuery,
  SqlQueryable,
  Transaction,
} from "@prisma/driver-adapter-utils";
import { troubleOf } from "../errors.ts";
import { nested } from "../nested.ts";
import type { Sql } from "../sql.ts";
import type { Transactions } from "../write.ts";
import { adapterOver, factoryOf, infoOf } from "./one-connection.ts";
import { postgresSql } from "./sql.ts";
import { told } from "./trouble.ts";
import { writtenBy } from "./written.ts";

/** In milliseconds, from one question about it to the next. */
const ASK_AGAIN = 250;

/** How long it is asked for while the program ends, in milliseconds. */
const LAST_QUESTION = 3000;

const plain = (sql: string): SqlQuery => ({ sql, args: [], argTypes: [] });

interface Open {
  readonly transaction: Transaction;
  readonly number: number;
  /** What PostgreSQL refused; from then on it takes nothing more, and would end COMMIT as a rollback. */
  failed: unknown;
}

/** Transactions of the one path for writing, and what Prisma and prepared statements write in them. */
export interface Writing {
  readonly sql: Sql;
  readonly transactions: Transactions;
  /** What Prisma's client for writing is connected to: the transaction that is open. */
  readonly factory: SqlDriverAdapterFactory;
  /** The program ends: what is not known a moment later is not asked for any more. */
  ending(): void;
}

/** @param pool whose connections they are made on, and which is asked about their fate */
export function openWriting(pool: SqlDriverAdapter, url: string): Writing {
  const written = writtenBy(randomUUID(), url);
  let begun = 0;
  let open: Open | null = null;
  const ended = new AbortController();

  async function run<T>(work: (on: SqlQueryable) => Promise<T>): Promise<T> {
    const on = open;
    if (!on) throw new Error("There is no transaction");
    try {
      return await told(work(on.transaction));
    } catch (error) {
      on.failed ??= error;
      throw error;
    }
  }

  const connection = adapterOver(
    {
      queryRaw: (query) => run((on) => on.queryRaw(query)),
      async executeRaw(query) {
        const count = await run((on) => on.executeRaw(query));
        // What failed since the savepoint is as if it had not been tried.
        if (open && query.sql.startsWith("ROLLBACK TO")) open.failed = null;
        return count;
      },
    },
    infoOf(url),
  );
  const sql = postgresSql(connection);
  connection.startTransaction = nested(connection, sql);

  async function lastWritten(): Promise<number> {
    const transaction = await pool.startTransaction();
    try {
      return await written.last(transaction);
    } finally {
      await end(transaction, "ROLLBACK");
    }
  }

  /** @throws the error that left it open, unless it was committed after all */
  async function settle(number: number, error: unknown): Promise<void> {
    while (!ended.signal.aborted) {
      const last = await lastWritten().catch(() => null);
      if (last === number) return;
      if (last !== null) throw error;
      await sleep(ASK_AGAIN, undefined, { signal: ended.signal }).catch(() => {});
    }
    throw new Error("Nobody knows whether it was committed");
  }

  return {
    sql,
    transactions: {
      async begin() {
        const transaction = await told(pool.startTransaction());
        try {
          const number = ++begun;
          await told(transaction.executeRaw(written.turn(number)));
          open = { transaction, number, failed: null };
        } catch (error) {
          await end(transaction, "ROLLBACK").catch(() => {});
          throw error;
        }
      },
      async commit() {
        if (!open) throw new Error("There is no transaction");
        const { transaction, number, failed } = open;
        if (failed) throw failed;
        open = null;
        await end(transaction, "COMMIT").catch((error) => {
          if (troubleOf(error) !== "unreachable") throw error;
          return settle(number, error);
        });
      },
      async rollback() {
        const { transaction } = open ?? {};
        open = null;
        if (transaction) await end(transaction, "ROLLBACK");
      },
    },
    factory: factoryOf(connection),
    ending: () => setTimeout(() => ended.abort(), LAST_QUESTION).unref(),
  };
}

/** Ends it, and gives its connection back; a connection that was lost is not used again. */
async function end(transaction: Transaction, by: "COMMIT" | "ROLLBACK"): Promise<void> {
  try {
    await told(transaction.executeRaw(plain(by)));
  } finally {
    await transaction.commit();
  }
}
