import { getPrismaClientClass } from "../client/internal/postgres.ts";
import type { Engine, Opened, ReadOnly } from "../engine.ts";
import { nameOf, schemaOf } from "./address.ts";
import { postgresChanges } from "./changes.ts";
import { PostgresFactory } from "./connections.ts";
import { LIVES } from "./lease-table.ts";
import { postgresLeases } from "./leases.ts";
import { migrate } from "./migrate.ts";
import { adapterOver, factoryOf, infoOf } from "./one-connection.ts";
import { postgresSql } from "./sql.ts";
import { openWriting } from "./transactions.ts";
import { told } from "./trouble.ts";

/** A server, to which others may be connected as well. */
export const postgres: Engine = {
  nameOf,
  // Only a connection tells.
  isThere: () => true,
  describing: `
    SELECT c.table_name::text, c.column_name::text, (c.data_type LIKE 'timestamp%')::int,
      coalesce((
        SELECT k.ordinal_position FROM information_schema.key_column_usage AS k
        JOIN information_schema.table_constraints AS t USING (constraint_schema, constraint_name, table_name)
        WHERE t.constraint_type = 'PRIMARY KEY' AND k.table_schema = c.table_schema
          AND k.table_name = c.table_name AND k.column_name = c.column_name
      ), 0)::int
    FROM information_schema.columns AS c
    WHERE c.table_schema = current_schema() AND c.table_name NOT IN ('_prisma_migrations', 'changed', 'lease', 'written')`,
  deferring: "SET CONSTRAINTS ALL DEFERRED",
  isFile: false,
  take: async () => async () => {},
  isRun,
  open,
  openToRead,
};

const HAS_LEASES = `SELECT to_regclass('"lease"') IS NOT NULL`;
const IS_RUN = `SELECT EXISTS (SELECT FROM "lease" WHERE ${LIVES})`;

async function isRun(url: string): Promise<boolean> {
  const factory = new PostgresFactory(url, { max: 1 });
  try {
    const sql = postgresSql(await factory.connect());
    for (const question of [HAS_LEASES, IS_RUN]) {
      const [[is] = []] = await sql.rows(question, []);
      if (!is) return false;
    }
    return true;
  } finally {
    await factory.end();
  }
}

const PrismaClient = getPrismaClientClass();

const SIZE = "SELECT pg_database_size(current_database())";
const SIZE_OF_SCHEMA = `
  SELECT coalesce(sum(pg_total_relation_size(c.oid)), 0)::bigint FROM pg_class AS c
  WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r'`;

/** Reads go to whichever connection is free, writes to the one transaction that is open. */
async function open(url: string): Promise<Opened> {
  const migrations = await migrate(url);
  const factory = new PostgresFactory(url);
  const pool = await factory.connect();
  const writing = openWriting(pool, url);
  const [reader, changer] = [factory, writing.factory].map(
    (adapter) => new PrismaClient({ adapter, errorFormat: "minimal" }),
  ) as [InstanceType<typeof PrismaClient>, InstanceType<typeof PrismaClient>];
  await reader.$connect();
  await changer.$connect();
  const sql = postgresSql(pool);
  const { transactions } = writing;
  const tx = Object.assign(changer, { sql: writing.sql, changes: postgresChanges(writing.sql) });
  return {
    read: Object.assign(reader, { sql, changes: postgresChanges(sql) }),
    tx,
    transactions: {
      ...transactions,
      rollback: () => transactions.rollback().finally(tx.changes.rolledBack),
    },
    migrations,
    async size() {
      const [[bytes] = []] = await sql.rows(schemaOf(url) === null ? SIZE : SIZE_OF_SCHEMA, []);
      return Number(bytes);
    },
    leases: postgresLeases(url),
    written() {},
    ending: writing.ending,
    async close() {
      await reader.$disconnect();
      await changer.$disconnect();
      await factory.end();
    },
  };
}

async function openToRead(url: string): Promise<ReadOnly> {
  // Whoever copies waits for the other side in between, and nobody waits for a reader.
  const factory = new PostgresFactory(url, { idle_in_transaction_session_timeout: 0 });
  const pool = await factory.connect();
  const snapshot = await told(pool.startTransaction("REPEATABLE READ"));
  const connection = adapterOver(
    {
      queryRaw: (query) => told(snapshot.queryRaw(query)),
      executeRaw: (query) => told(snapshot.executeRaw(query)),
    },
    infoOf(url),
  );
  const sql = postgresSql(connection);
  await sql.change("SET TRANSACTION READ ONLY", []);
  const reader = new PrismaClient({ adapter: factoryOf(connection), errorFormat: "minimal" });
  return {
    read: Object.assign(reader, { sql, changes: postgresChanges(sql) }),
    async close() {
      await sql.change("COMMIT", []);
      await snapshot.commit();
      await reader.$disconnect();
      await factory.end();
    },
  };
}
