import { cpSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Sqlite from "libsql";
import { expect, test } from "vitest";
import { openDatabase } from "../../src/database/index.ts";
import { MIGRATIONS, migrate, migrationNames } from "../../src/database/sqlite/migrate.ts";
import { temporary } from "./support.ts";

/** A database that former versions made, with a row in it, and the folder of this version's migrations. */
async function olderDatabase(folder: string) {
  const file = join(folder, "bot.db");
  const migrations = join(folder, "migrations");
  cpSync(MIGRATIONS, migrations, { recursive: true });
  await migrate(`file:${file}`, migrations);
  const database = new Sqlite(file);
  database.exec(
    "INSERT INTO Dialogue (key, question, about, since, updatedAt) VALUES ('7:7', 'q', '[]', 0, '2024-06-03')",
  );
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

test("reports of the first version are there after the migrations that followed it", async () => {
  using place = temporary();
  const file = join(place.folder, "bot.db");
  const first = join(place.folder, "first");
  const [start = ""] = migrationNames();
  cpSync(join(MIGRATIONS, start), join(first, start), { recursive: true });
  cpSync(join(MIGRATIONS, "migration_lock.toml"), join(first, "migration_lock.toml"));
  await migrate(`file:${file}`, first);
  const old = new Sqlite(file);
  old.exec(`PRAGMA journal_mode = WAL;
    INSERT INTO Plan VALUES ('p', 2024, 'Kế hoạch', 'd', '2024-02-01');
    INSERT INTO Unit VALUES ('p', 'u', 'xa', 'Xã U', NULL, NULL, NULL);
    INSERT INTO Duty VALUES ('p', 'IV.1', 'Nhiệm vụ', 'q', NULL);
    INSERT INTO Person (id, language, createdAt) VALUES ('hoa', 'vi', '2024-02-01');
    INSERT INTO Draft (id, planId, unit, holderId, state, answers, createdAt, updatedAt)
      VALUES ('d1', 'p', 'u', 'hoa', 'submitted', '{}', '2024-02-01', '2024-02-01');
    INSERT INTO Evidence (id, draftId, kind, fileName, mimeType, size, sha256, uniqueId, createdAt)
      VALUES ('e1', 'd1', 'photo', 'a.jpg', 'image/jpeg', 1, 's', 'q', '2024-02-01');
    INSERT INTO TaskReport (id, planId, number, unit, duty, draftId, state, status, revision, submittedAt, updatedAt)
      VALUES ('r1', 'p', 1, 'u', 'IV.1', 'd1', 'submitted', 'nil', 1, '2024-02-01', '2024-02-01');
    INSERT INTO Revision VALUES ('v1', 'r1', 1, 'hoa', '{}', '2024-02-01');
    INSERT INTO RevisionEvidence VALUES ('v1', 'e1');`);
  // As after a crash: the rows are only in the write-ahead log.
  const crashed = join(place.folder, "crashed.db");
  for (const end of ["", "-wal"]) cpSync(file + end, crashed + end);
  old.close();
  expect(await migrate(`file:${crashed}`)).toEqual(migrationNames().slice(1));

  const database = await openDatabase(`file:${crashed}`);
  const report = await database.read.taskReport.findUniqueOrThrow({
    where: { id: "r1" },
    include: { revisions: { include: { evidence: { include: { evidence: true } } } } },
  });
  expect(report).toMatchObject({ number: 1, months: "" });
  expect(report.revisions[0]?.evidence[0]?.evidence.fileName).toBe("a.jpg");
  expect(await database.read.draft.findMany()).toMatchObject([{ id: "d1", kind: "task" }]);
  await database.close();
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
