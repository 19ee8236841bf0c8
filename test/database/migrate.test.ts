import { cpSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Sqlite from "libsql";
import { expect, test } from "vitest";
import { openDatabase } from "../../src/database/index.ts";
import { MIGRATIONS, migrate, migrationNames } from "../../src/database/migrate.ts";
import { temporary } from "./support.ts";

/** A database that former versions made, with a row in it, and the folder of this version's migrations. */
async function olderDatabase(folder: string) {
  const file = join(folder, "bot.db");
  const migrations = join(folder, "migrations");
  cpSync(MIGRATIONS, migrations, { recursive: true });
  await migrate(`file:${file}`, migrations);
  const database = new Sqlite(file);
  database.exec("INSERT INTO Dialogue (key, state, updatedAt) VALUES ('7:7', '{}', '2024-06-03')");
  database.close();
  return {
    file,
    url: `file:${file}`,
    migrations,
    add(name: string, sql: string) {
      mkdirSync(join(migrations, name), { recursive: true });
      writeFileSync(join(migrations, name, "migration.sql"), sql);
    },
  };
}

function dialogues(file: string): unknown {
  const database = new Sqlite(file);
  const keys = database.prepare("SELECT key FROM Dialogue").pluck().all();
  database.close();
  return keys;
}

test("migrations are applied once, and their names told", async () => {
  using place = temporary();
  const url = `file:${place.folder}/bot.db`;
  expect(await migrate(url)).toEqual(migrationNames());
  expect(await migrate(url)).toEqual([]);
  const database = await openDatabase(url);
  expect(database.migrations).toEqual([]);
  await database.close();
});

test("a later migration keeps what is there", async () => {
  using place = temporary();
  const old = await olderDatabase(place.folder);
  old.add("29990101000000_note", "CREATE TABLE Note (id TEXT PRIMARY KEY);");
  expect(await migrate(old.url, old.migrations)).toEqual(["29990101000000_note"]);
  expect(dialogues(old.file)).toEqual(["7:7"]);
});

test("a migration that fails leaves the database as it was, and nothing beside it", async () => {
  using place = temporary();
  const old = await olderDatabase(place.folder);
  old.add(
    "29990101000000_halfway",
    "DELETE FROM Dialogue; CREATE TABLE Note (id TEXT PRIMARY KEY); CREATE TABLE Note (x);",
  );
  await expect(migrate(old.url, old.migrations)).rejects.toMatchObject({
    trouble: "migration",
    message: `The database ${old.file} could not be brought to this version and is unchanged: run the former version, and report this (29990101000000_halfway: table Note already exists)`,
  });
  expect(dialogues(old.file)).toEqual(["7:7"]);
  for (const end of [".migrating", ".migrating-wal", ".migrating-shm"]) {
    expect(existsSync(old.file + end)).toBe(false);
  }
  expect(await migrate(old.url)).toEqual([]);
});

test("a copy that a killed migration left is no hindrance", async () => {
  using place = temporary();
  const old = await olderDatabase(place.folder);
  writeFileSync(`${old.file}.migrating`, "half a copy");
  old.add("29990101000000_note", "CREATE TABLE Note (id TEXT PRIMARY KEY);");
  expect(await migrate(old.url, old.migrations)).toEqual(["29990101000000_note"]);
  expect(dialogues(old.file)).toEqual(["7:7"]);
});

test("a database of a newer version is left alone", async () => {
  using place = temporary();
  const old = await olderDatabase(place.folder);
  old.add("29990101000000_note", "CREATE TABLE Note (id TEXT PRIMARY KEY);");
  await migrate(old.url, old.migrations);
  await expect(openDatabase(old.url)).rejects.toMatchObject({
    trouble: "newer",
    message: `The database ${old.file} was made by a newer version of this program: update the program, or name another DATABASE_URL (29990101000000_note)`,
  });
});

test("a database that another program has open is not migrated under its feet", async () => {
  using place = temporary();
  const old = await olderDatabase(place.folder);
  const other = new Sqlite(old.file);
  other.exec("PRAGMA journal_mode = WAL; BEGIN IMMEDIATE");
  old.add("29990101000000_note", "CREATE TABLE Note (id TEXT PRIMARY KEY);");
  await expect(migrate(old.url, old.migrations)).rejects.toThrow();
  other.exec("ROLLBACK");
  other.close();
});
