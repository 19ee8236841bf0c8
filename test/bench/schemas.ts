import { performance } from "node:perf_hooks";
import pg from "pg";
import { inSchema, schemaOf } from "../../src/database/postgres/address.ts";
import { migrate } from "../../src/database/postgres/migrate.ts";

const TABLES = `
  SELECT c.relname AS name FROM pg_class AS c WHERE c.relkind = 'r' AND c.relnamespace = $1::regnamespace`;

/** What an office's schema holds, table by table, as JSON: types of a schema's own are in no other one. */
async function rowsIn(client: pg.Client, schema: string): Promise<ReadonlyMap<string, string>> {
  const { rows: tables } = await client.query<{ name: string }>(TABLES, [schema]);
  const found = new Map<string, string>();
  for (const { name } of tables) {
    // Those of the migrations a schema has from its making.
    if (name === "_prisma_migrations" || name === "lease") continue;
    const table = `${schema}.${pg.escapeIdentifier(name)}`;
    const { rows } = await client.query<{ all: string | null }>(
      `SELECT json_agg(t)::text AS "all" FROM ${table} AS t`,
    );
    const all = rows[0]?.all;
    if (all) found.set(name, all);
  }
  return found;
}

/**
 * Makes a schema at each of these addresses, as the program does at an office's first opening, with the rows
 * that the first address has.
 *
 * @returns milliseconds that each took to be made, without its rows
 */
export async function makeSchemas(template: string, urls: readonly string[]): Promise<number[]> {
  const client = new pg.Client(inSchema(template));
  await client.connect();
  const rows = await rowsIn(client, String(schemaOf(template)));
  const times: number[] = [];
  for (const url of urls) {
    const from = performance.now();
    await migrate(url);
    times.push(performance.now() - from);
    const schema = schemaOf(url);
    // Rows that name each other come in any order, and no trigger notes them.
    await client.query("BEGIN; SET LOCAL session_replication_role = replica");
    for (const [name, all] of rows) {
      const table = `${schema}.${pg.escapeIdentifier(name)}`;
      const from = `json_populate_recordset(NULL::${table}, $1::json)`;
      await client.query(`INSERT INTO ${table} SELECT * FROM ${from}`, [all]);
    }
    await client.query("COMMIT");
  }
  await client.end();
  return times;
}
