import { readFileSync } from "node:fs";
import { join } from "node:path";
import Sqlite from "libsql";
import { expect, test } from "vitest";
import { scriptBetween } from "../../src/database/schema-engine.ts";
import { SqliteFactory } from "../../src/database/sqlite/factory.ts";
import { migrate } from "../../src/database/sqlite/migrate.ts";
import { temporary } from "../database/support.ts";

type Row = Record<string, unknown>;

/** What a database is made of. Not its SQL: a column that a later migration adds is written elsewhere. */
function shapeOf(database: Sqlite.Database): Record<string, unknown> {
  const all = (sql: string) => database.prepare(sql).all() as Row[];
  // Rows that a partial index holds: SQLite says only that it is one.
  const whereOf = (index: string) =>
    all(`SELECT sql FROM sqlite_master WHERE name = '${index}'`).map(
      ({ sql }) => / WHERE (.*)$/s.exec(String(sql))?.[1] ?? null,
    );
  const tables = all("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    .map(({ name }) => String(name))
    .filter((name) => !name.startsWith("_prisma") && !name.startsWith("sqlite_"));
  return Object.fromEntries(
    tables.map((table) => {
      const columns = all(`PRAGMA table_info("${table}")`).map(({ cid: _, ...column }) => column);
      const indexes = all(`PRAGMA index_list("${table}")`).map(({ name, unique, origin }) => ({
        name,
        unique,
        origin,
        where: whereOf(String(name)),
        columns: all(`PRAGMA index_info("${name}")`).map((column) => column.name),
      }));
      const references = all(`PRAGMA foreign_key_list("${table}")`).map(({ id: _, ...one }) => one);
      return [
        table,
        { columns: sorted(columns), indexes: sorted(indexes), references: sorted(references) },
      ];
    }),
  );
}

const sorted = (rows: readonly Row[]): string[] => rows.map((row) => JSON.stringify(row)).sort();

test("the migrations build exactly what the schema says", async () => {
  using place = temporary();
  const migrated = join(place.folder, "migrated.db");
  await migrate(`file:${migrated}`);

  const schema = readFileSync("prisma/schema.prisma", "utf8");
  const factory = new SqliteFactory(`file:${join(place.folder, "empty.db")}`);
  const script = await scriptBetween(null, schema, factory);
  await factory.dispose();

  const built = new Sqlite(join(place.folder, "built.db"));
  built.exec(script);
  const shape = shapeOf(built);
  expect(Object.keys(shape).length).toBeGreaterThan(15);
  expect(JSON.stringify(shape)).toContain("'submitted'");
  expect(shapeOf(new Sqlite(migrated))).toEqual(shape);
});

test("every reference can be followed back by an index", async () => {
  using place = temporary();
  const file = join(place.folder, "migrated.db");
  await migrate(`file:${file}`);
  const database = new Sqlite(file);
  const all = (sql: string) => database.prepare(sql).all() as Row[];
  const bare = all("SELECT name FROM sqlite_master WHERE type = 'table'").flatMap(({ name }) => {
    const keys = new Map<unknown, Row[]>();
    for (const row of all(`PRAGMA foreign_key_list("${name}")`)) {
      keys.set(row.id, [...(keys.get(row.id) ?? []), row]);
    }
    const indexes = all(`PRAGMA index_list("${name}")`)
      .filter(({ partial }) => !partial)
      .map((index) => all(`PRAGMA index_info("${index.name}")`).map((column) => column.name));
    return [...keys.values()]
      .map((columns) => columns.map(({ from }) => from))
      .filter((columns) => !indexes.some((index) => columns.every((one, i) => index[i] === one)))
      .map((columns) => `${name}: ${columns.join(", ")}`);
  });
  database.close();
  expect(bare).toEqual([]);
});
