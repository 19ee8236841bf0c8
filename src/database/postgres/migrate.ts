import { createHash, randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { ROOT } from "../../root.ts";
import { DatabaseError, troubleOf } from "../errors.ts";
import { type Migration, migrationsIn } from "../migrations.ts";
import { lockOf, nameOf, schemaOf } from "./address.ts";
import { settingsOf } from "./connections.ts";
import { told } from "./trouble.ts";
import { WRITTEN } from "./written.ts";

const MIGRATIONS = fileURLToPath(new URL("prisma/postgres/migrations", ROOT));

/** Who migrates holds it: of several processes that start at once one does, and the others find it done. */
const oneAtATime = (url: string) => `SELECT pg_advisory_lock(${lockOf(url, 4020)})`;

/** The schema of one of several offices, made at its first opening. */
function made(url: string): string {
  const schema = schemaOf(url);
  return schema === null ? "" : `CREATE SCHEMA IF NOT EXISTS ${pg.escapeIdentifier(schema)};`;
}

/** A new value of a type is of use only once its transaction is over: the next migration may name it. */
const OVER = /\bADD VALUE\b/;

/** Where Prisma records them, so that `prisma migrate deploy` works as well. */
const RECORD = `
  CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id" VARCHAR(36) PRIMARY KEY NOT NULL,
    "checksum" VARCHAR(64) NOT NULL,
    "finished_at" TIMESTAMPTZ,
    "migration_name" VARCHAR(255) NOT NULL,
    "logs" TEXT,
    "rolled_back_at" TIMESTAMPTZ,
    "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
    "applied_steps_count" INTEGER NOT NULL DEFAULT 0
  )`;

const APPLIED = `
  SELECT "migration_name" AS "name" FROM "_prisma_migrations"
  WHERE "finished_at" IS NOT NULL AND "rolled_back_at" IS NULL`;

const ADD = `
  INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "finished_at", "applied_steps_count")
  VALUES ($1, $2, $3, clock_timestamp(), 1)`;

/**
 * Brings the database to this version's schema and says which migrations that took: all of them or none, in
 * one transaction, but for a new value of a type.
 *
 * @throws DatabaseError if the database is from a newer version, or a migration fails
 */
export async function migrate(url: string, folder = MIGRATIONS): Promise<string[]> {
  const client = new pg.Client(settingsOf(url));
  // What breaks it fails the statement in hand.
  client.on("error", () => {});
  await told(client.connect());
  try {
    await told(client.query(`${oneAtATime(url)}; BEGIN; ${made(url)} ${RECORD}; ${WRITTEN}`));
    const due = await dueOf(client, url, migrationsIn(folder));
    for (const one of due) {
      await apply(client, url, one);
      if (OVER.test(one.script)) await told(client.query("COMMIT; BEGIN"));
    }
    await told(client.query("COMMIT"));
    return due.map(({ name }) => name);
  } finally {
    await client.end().catch(() => {});
  }
}

async function dueOf(client: pg.Client, url: string, known: Migration[]): Promise<Migration[]> {
  const { rows } = await told(client.query<{ name: string }>(APPLIED));
  const applied = rows.map(({ name }) => name);
  const names = known.map(({ name }) => name);
  const newer = applied.filter((name) => !names.includes(name));
  if (newer.length > 0) throw new DatabaseError("newer", nameOf(url), newer.join(", "));
  return known.filter(({ name }) => !applied.includes(name));
}

async function apply(client: pg.Client, url: string, { name, script }: Migration): Promise<void> {
  try {
    await told(client.query(script));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const trouble = troubleOf(error) ?? "migration";
    throw new DatabaseError(trouble, nameOf(url), `${name}: ${message}`, error);
  }
  const checksum = createHash("sha256").update(script).digest("hex");
  await told(client.query(ADD, [randomUUID(), checksum, name]));
}
