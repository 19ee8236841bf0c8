import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";

/** How often it is looked at who writes, in milliseconds. */
const LOOK = 50;

/** Connections of programs that are in a transaction which writes, and those that wait for it. */
const WRITING = `
  SELECT count(*) FILTER (WHERE backend_xid IS NOT NULL)::int AS open,
    count(*) FILTER (WHERE wait_event = 'advisory')::int AS waiting
  FROM pg_stat_activity WHERE datname = current_database() AND application_name ~ '^dau-moi [0-9]+$'`;
/** The number that the next transaction gets which writes. */
const NEXT = "SELECT pg_snapshot_xmax(pg_current_snapshot())::text AS next";

export interface ServerFigures {
  /** Transactions that wrote. */
  readonly transactions: number;
  /** In what share of the time one was open, from 0 to 1. */
  readonly open: number;
  /** How many programs waited for it, on average. */
  readonly waiting: number;
  /** Milliseconds of the processor. */
  readonly cpu: number;
}

/** Of a process and its children, those too that have ended, in milliseconds (/proc, so on Linux). */
function cpuOf(pid: number): number {
  const fieldsOf = (one: string) => {
    try {
      return readFileSync(`/proc/${one}/stat`, "utf8").split(") ")[1]?.split(" ").map(Number) ?? [];
    } catch {
      return []; // It ended between being listed and being read.
    }
  };
  const all = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  const children = all.map(fieldsOf).filter(([, parent]) => parent === pid);
  const sum = (fields: readonly number[]) => fields.reduce((total, one) => total + one, 0);
  // utime, stime; of the parent also what its children took that have ended.
  const own = fieldsOf(String(pid)).slice(11, 15);
  return (sum(own) + sum(children.map((fields) => sum(fields.slice(11, 13))))) * 10;
}

/** What the server does while something is done. @param pid its first process */
export async function whileWatched<T>(
  { url, pid }: { readonly url: string; readonly pid: number },
  work: () => Promise<T>,
): Promise<{ readonly done: T; readonly server: ServerFigures }> {
  const client = new pg.Client({ connectionString: url, application_name: "bench" });
  await client.connect();
  const next = async () => Number((await client.query(NEXT)).rows[0]?.next);
  const seen = { looks: 0, open: 0, waiting: 0 };
  let isOver = false;
  async function look(): Promise<void> {
    for (; !isOver; await sleep(LOOK)) {
      const [row] = (await client.query<{ open: number; waiting: number }>(WRITING)).rows;
      seen.looks++;
      seen.open += Math.min(1, row?.open ?? 0);
      seen.waiting += row?.waiting ?? 0;
    }
  }
  const [before, cpu] = [await next(), cpuOf(pid)];
  const looking = look();
  const done = await work();
  isOver = true;
  await looking;
  const server = {
    transactions: (await next()) - before,
    open: seen.open / seen.looks,
    waiting: seen.waiting / seen.looks,
    cpu: cpuOf(pid) - cpu,
  };
  await client.end();
  return { done, server };
}
