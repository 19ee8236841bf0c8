import { setTimeout as sleep } from "node:timers/promises";
import { type Database, openDatabase } from "../../../src/database/index.ts";
import { SHARES } from "../../../src/database/leases.ts";

export interface TwoProcesses extends AsyncDisposable {
  readonly both: readonly [Database, Database];
}

/** Two processes on one database, each of which has its part of the chats. */
export async function twoProcesses(url: string): Promise<TwoProcesses> {
  const both = [await openDatabase(url), await openDatabase(url)] as const;
  for (const { leases } of both) await leases.begin([{ leaving: async () => {} }]);
  while (both.some(({ leases }) => leases.shares.length === SHARES.length)) await sleep(20);
  return {
    both,
    async [Symbol.asyncDispose]() {
      for (const database of both) await database.close();
    },
  };
}
