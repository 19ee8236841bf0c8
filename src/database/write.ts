import { setImmediate as immediate } from "node:timers/promises";
import type { Prisma, PrismaClient } from "./client/client.ts";
import { troubleOf } from "./errors.ts";

interface Job {
  work(tx: Prisma.TransactionClient): Promise<unknown>;
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

/** More would make the first of them wait long for the last. */
const BATCH = 64;

/**
 * The one write path. Works that wait while a transaction commits go into the next one together, so
 * that under load many users share one flush to the disk; alone, a work is its own transaction.
 *
 * If a shared transaction fails, each of its works runs again by itself, and only the one at fault
 * fails; unless it is the database that cannot write, which would fail them all, one slow attempt
 * after the other.
 */
export function writer(client: PrismaClient) {
  const waiting: Job[] = [];
  let running: Promise<void> | null = null;

  async function commit(jobs: Job[]): Promise<void> {
    try {
      const results = await client.$transaction(
        async (tx) => {
          const done: unknown[] = [];
          for (const job of jobs) done.push(await job.work(tx));
          return done;
        },
        { maxWait: 30_000, timeout: 30_000 },
      );
      jobs.forEach((job, i) => {
        job.resolve(results[i]);
      });
    } catch (error) {
      if (jobs.length === 1 || troubleOf(error)) for (const job of jobs) job.reject(error);
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
    write<T>(work: (tx: Prisma.TransactionClient) => Promise<T>): Promise<T> {
      const result = new Promise<T>((resolve, reject) => {
        waiting.push({ work, resolve: resolve as Job["resolve"], reject });
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
