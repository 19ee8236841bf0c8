import { chmodSync, existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { DatabaseError, openDatabase } from "../../src/database/index.ts";
import { fresh, pragma, temporary } from "./support.ts";

async function trouble(url: string): Promise<DatabaseError> {
  const error = await openDatabase(url).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(DatabaseError);
  return error as DatabaseError;
}

test("what is confirmed survives a power cut, references hold, deleted text is overwritten", async () => {
  await using one = await fresh();
  expect(await pragma(one.database, "journal_mode")).toBe("wal");
  expect(await pragma(one.database, "synchronous")).toBe(2n); // FULL
  expect(await pragma(one.database, "foreign_keys")).toBe(1n);
  expect(await pragma(one.database, "secure_delete")).toBe(1n);
  expect(await pragma(one.database, "busy_timeout")).toBe(1000n);
});

test("a folder that is not there is made", async () => {
  using place = temporary();
  const file = join(place.folder, "a/b/bot.db");
  const database = await openDatabase(`file:${file}`);
  await database.close();
  expect(existsSync(file)).toBe(true);
});

test("a file that is no database", async () => {
  using place = temporary();
  const file = join(place.folder, "letter.db");
  writeFileSync(file, "Kính gửi Uỷ ban nhân dân huyện\n".repeat(200));
  const error = await trouble(`file:${file}`);
  expect(error.trouble).toBe("unusable");
  expect(error.message).toBe(
    `The database ${file} cannot be used: check DATABASE_URL, or restore a backup (file is not a database)`,
  );
});

test("a folder in place of the file, and a file in place of the folder", async () => {
  using place = temporary();
  mkdirSync(join(place.folder, "bot.db"));
  writeFileSync(join(place.folder, "file"), "");
  expect((await trouble(`file:${place.folder}/bot.db`)).trouble).toBe("unusable");
  expect((await trouble(`file:${place.folder}/file/bot.db`)).trouble).toBe("unusable");
  expect(readdirSync(place.folder).sort()).toEqual(["bot.db", "file"]);
});

test("only the owner reads the database and what lies beside it, whatever the umask", async () => {
  using place = temporary();
  const before = process.umask(0);
  try {
    const file = join(place.folder, "data", "bot.db");
    const rights = () =>
      [".", "bot.db", "bot.db-wal", "bot.db-shm"].map(
        (name) => statSync(join(file, "..", name)).mode & 0o777,
      );
    const first = await openDatabase(`file:${file}`);
    await first.read.person.count();
    expect(rights()).toEqual([0o700, 0o600, 0o600, 0o600]);
    await first.close();
    // As an earlier version left it.
    chmodSync(file, 0o644);
    const second = await openDatabase(`file:${file}`);
    await second.read.person.count();
    expect(rights()).toEqual([0o700, 0o600, 0o600, 0o600]);
    await second.close();
  } finally {
    process.umask(before);
  }
});

test("several databases that are made at once are whole, each of them", async () => {
  using place = temporary();
  const files = ["a", "b", "c", "d"].map((name) => join(place.folder, name, "bot.db"));
  const all = await Promise.all(files.map((file) => openDatabase(`file:${file}`)));
  for (const database of all) {
    expect(database.migrations).toEqual(all[0]?.migrations);
    expect(database.migrations.length).toBeGreaterThan(0);
    expect(await database.read.person.count()).toBe(0);
    await database.close();
  }
});
