import { setTimeout as sleep } from "node:timers/promises";
import { asked } from "./databases.ts";

/** Resolves when each of so many processes on the database, as many as they are by then, has its part of the chats. */
export async function sharedOut(url: string, processes: () => number): Promise<void> {
  const statement = `SELECT count(DISTINCT "holder")::int AS "count" FROM "lease" WHERE length("name") = 1`;
  for (let count = 0; count < processes(); await sleep(100)) {
    const rows = await asked(url, statement).catch(() => []);
    count = Number(rows[0]?.count ?? 0);
  }
}
