import { sqliteChanges } from "./changes.ts";
import { PrismaClient } from "./client/client.ts";
import type { Reads } from "./index.ts";
import { SqliteFactory } from "./sqlite.ts";

/** A database as it is at one instant, while another process goes on writing to it. */
export interface ReadOnly {
  readonly read: Reads;
  close(): Promise<void>;
}

/**
 * Opens a database that is there and migrated, for a process that reads and nothing else. All that it reads is of
 * one instant: long tables agree with each other whatever is written meanwhile.
 */
export async function openToRead(url: string): Promise<ReadOnly> {
  const factory = new SqliteFactory(url);
  const prisma = new PrismaClient({ adapter: factory, errorFormat: "minimal" });
  await prisma.$connect();
  const { sql } = factory.writing();
  const read: Reads = Object.assign(prisma, { sql, changes: await sqliteChanges(sql) });
  await sql.change("PRAGMA query_only = ON", []);
  await sql.change("BEGIN", []);
  return {
    read,
    async close() {
      await sql.change("COMMIT", []);
      await prisma.$disconnect();
    },
  };
}
