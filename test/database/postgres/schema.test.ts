import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { postgresScript, schemaNow } from "../../../prisma/postgres/write.ts";
import { openDatabase } from "../../../src/database/index.ts";
import { asked, emptyIn, removed, SERVER } from "../../support/databases.ts";
import { fresh } from "../support.ts";

const OWN = "'_prisma_migrations', 'changed', 'written'";

/** What a database is made of, but what Prisma's schema does not tell: the counting of changes. */
async function shapeOf(url: string): Promise<Record<string, readonly string[]>> {
  const all = async (sql: string) =>
    (await asked(url, sql)).map((row) => Object.values(row).join(" · ")).sort();
  return {
    columns: await all(`
      SELECT c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,
        l.collname, pg_get_expr(d.adbin, d.adrelid)
      FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid AND c.relkind = 'r'
      JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = 'public'
      LEFT JOIN pg_collation l ON l.oid = a.attcollation
      LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
      WHERE a.attnum > 0 AND NOT a.attisdropped AND c.relname NOT IN (${OWN})`),
    constraints: await all(`
      SELECT c.relname, o.conname, pg_get_constraintdef(o.oid)
      FROM pg_constraint o JOIN pg_class c ON c.oid = o.conrelid
      WHERE o.contype IN ('p', 'f', 'u', 'c') AND c.relname NOT IN (${OWN})`),
    indexes: await all(`
      SELECT tablename, indexdef FROM pg_indexes
      WHERE schemaname = 'public' AND tablename NOT IN (${OWN})`),
    enums: await all(`
      SELECT t.typname, string_agg(e.enumlabel, ',' ORDER BY e.enumlabel)
      FROM pg_enum e JOIN pg_type t ON t.oid = e.enumtypid GROUP BY t.typname`),
  };
}

test.runIf(SERVER)("the migrations build exactly what the schema says", async () => {
  await using migrated = await fresh();
  const built = await emptyIn("");
  await asked(built, await postgresScript(null, schemaNow()));
  const shape = await shapeOf(built);
  expect(shape.columns?.length).toBeGreaterThan(200);
  expect(await shapeOf(migrated.url)).toEqual(shape);
  await removed(built);
});

/** Tables with their columns, and indexes with what they are unique by, as both databases can tell it. */
async function plainShape(url: string, columns: string, indexes: string) {
  const names = async (sql: string) =>
    (await asked(url, sql)).map(({ name }) => String(name)).sort();
  return { columns: await names(columns), indexes: await names(indexes) };
}

test.runIf(SERVER)("both databases have the same columns and indexes", async () => {
  await using migrated = await fresh();
  const folder = mkdtempSync(join(tmpdir(), "dau-moi-"));
  const file = `file:${join(folder, "x.db")}`;
  await (await openDatabase(file)).close();
  const here = await plainShape(
    migrated.url,
    `SELECT table_name || '.' || column_name || ' ' || is_nullable AS name
     FROM information_schema.columns WHERE table_schema = 'public' AND table_name NOT IN (${OWN})`,
    `SELECT c.relname || ' ' || i.indisunique || ' ' || (i.indpred IS NOT NULL) AS name
     FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_class t ON t.oid = i.indrelid
     JOIN pg_namespace n ON n.oid = t.relnamespace AND n.nspname = 'public'
     WHERE NOT i.indisprimary AND t.relname NOT IN (${OWN})`,
  );
  const there = await plainShape(
    file,
    `SELECT t.name || '.' || c.name || ' ' || iif(c."notnull", 'NO', 'YES') AS name
     FROM sqlite_master t, pragma_table_info(t.name) c
     WHERE t.type = 'table' AND t.name NOT IN (${OWN}) AND t.name NOT LIKE 'sqlite_%'`,
    `SELECT i.name || ' ' || iif(i."unique", 'true', 'false') || ' ' || iif(i.partial, 'true', 'false') AS name
     FROM sqlite_master t, pragma_index_list(t.name) i
     WHERE t.type = 'table' AND i.origin <> 'pk' AND t.name NOT IN (${OWN})`,
  );
  expect(here.columns.length).toBeGreaterThan(200);
  expect(here).toEqual(there);
  rmSync(folder, { recursive: true });
});
