import { setImmediate as immediate, setTimeout as sleep } from "node:timers/promises";
import { type DatabaseTrouble, troubleOf } from "./errors.ts";

interface Job<Tx> {
  work(tx: Tx): Promise<unknown>;
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

/** A transaction on the one connection that writes. Rolled back, it is as if it had not been begun. */
export interface Transactions {
  begin(): Promise<void>;
  commit(): Promise<void>;
  rollback(): Promise<void>;
}

/** More would make the first of them wait long for the last. */
const BATCH = 64;

/** A transaction that failed by these is as if it had not been begun, and the next one may succeed. */
const PASSING: ReadonlySet<DatabaseTrouble> = new Set(["conflict", "unreachable"]);

/** Pauses before it is begun anew, in milliseconds; after that whoever wrote hears of it. */
const AGAIN = [0, 100, 1000];

/**
 * The one write path. Works that wait while a transaction commits go into the next one together, so
 * that under load many users share one flush to the disk; alone, a work is its own transaction.
 *
 * If a shared transaction fails, each of its works runs again by itself, and only the one at fault
 * fails; unless it is the database that cannot write, which would fail them all, one slow attempt
 * after the other.
 *
 * @param tx the connection that the transactions are of
 */
export function writer<Tx>(tx: Tx, transactions: Transactions) {
  const waiting: Job<Tx>[] = [];
  let running: Promise<void> | null = null;

  async function inOne(jobs: readonly Job<Tx>[]): Promise<unknown[]> {
    await transactions.begin();
    try {
      const done: unknown[] = [];
      for (const job of jobs) done.push(await job.work(tx));
      await transactions.commit();
      return done;
    } catch (error) {
      // A full disk may have rolled it back already; what went wrong first is what is told.
      await transactions.rollback().catch(() => {});
      throw error;
    }
  }

  async function commit(jobs: Job<Tx>[], failures = 0): Promise<void> {
    try {
      const results = await inOne(jobs);
      jobs.forEach((job, i) => {
        job.resolve(results[i]);
      });
    } catch (error) {
      const trouble = troubleOf(error);
      const pause = trouble && PASSING.has(trouble) ? AGAIN[failures] : undefined;
      if (pause !== undefined) {
        await sleep(pause);
        await commit(jobs, failures + 1);
      } else if (jobs.length === 1 || trouble) for (const job of jobs) job.reject(error);
      else for (const job of jobs) await commit([job]);
    }
  }

  async function run(): Promise<void> {
    while (waiting.length > 0) {
      // SQLite answers without a pause, so that nobody could join while a transaction runs: what has
      // arrived meanwhile gets its turn first, and its works come along.
      await immediate();
      await commit(waiting.splice(0, BATCH));
    }
    running = null;
  }

  return {
    write<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
      const result = new Promise<T>((resolve, reject) => {
        waiting.push({ work, resolve: resolve as Job<Tx>["resolve"], reject });
      });
      running ??= run();
      return result;
    },
    /** Resolves when nothing is waiting to be written. */
    async idle(): Promise<void> {
      while (running) await running;
    },
  };
}
