import { existsSync } from "node:fs";
import { PrismaClient } from "../client/client.ts";
import type { Engine, Opened, ReadOnly } from "../engine.ts";
import { ALONE } from "../leases.ts";
import { isRun, takeDatabase } from "./alone.ts";
import { sqliteChanges } from "./changes.ts";
import { fileOf, SqliteFactory, sizeOf } from "./factory.ts";
import { forgetting } from "./forget.ts";
import { migrate } from "./migrate.ts";

/** One connection, one process, one file. */
export const sqlite: Engine = {
  nameOf: fileOf,
  isThere: (url) => existsSync(fileOf(url)),
  describing: `
    SELECT t.name, c.name, c.type = 'DATETIME', c.pk FROM sqlite_master AS t, pragma_table_info(t.name) AS c
    WHERE t.type = 'table' AND t.name <> '_prisma_migrations' AND substr(t.name, 1, 7) <> 'sqlite_'`,
  deferring: "PRAGMA defer_foreign_keys = ON",
  isFile: true,
  take: takeDatabase,
  isRun,
  open,
  openToRead,
};

async function connect(url: string) {
  const factory = new SqliteFactory(url);
  const prisma = new PrismaClient({ adapter: factory, errorFormat: "minimal" });
  await prisma.$connect();
  const { sql, ...transactions } = factory.writing();
  const changes = await sqliteChanges(sql);
  return { client: Object.assign(prisma, { sql, changes }), transactions };
}

async function open(url: string): Promise<Opened> {
  const migrations = await migrate(url);
  const { client, transactions } = await connect(url);
  const log = forgetting(() => client.$queryRawUnsafe("PRAGMA wal_checkpoint(TRUNCATE)"));
  return {
    read: client,
    tx: client,
    transactions: {
      ...transactions,
      rollback: () => transactions.rollback().finally(client.changes.rolledBack),
    },
    migrations,
    size: async () => sizeOf(fileOf(url)),
    leases: ALONE,
    written: log.soon,
    ending() {},
    async close() {
      await log.end();
      await client.$disconnect();
    },
  };
}

async function openToRead(url: string): Promise<ReadOnly> {
  const { client } = await connect(url);
  await client.sql.change("PRAGMA query_only = ON", []);
  await client.sql.change("BEGIN", []);
  return {
    read: client,
    async close() {
      await client.sql.change("COMMIT", []);
      await client.$disconnect();
    },
  };
}
