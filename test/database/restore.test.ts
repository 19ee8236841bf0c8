import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { run } from "../../src/backups/cli.ts";
import { type Database, openDatabase } from "../../src/database/index.ts";
import { backup } from "../../src/database/sqlite/backup.ts";
import { type Fresh, fresh, temporary } from "./support.ts";

const row = (key: string) => ({
  ...{ key, question: "q", about: [], since: 0 },
  updatedAt: new Date("2024-06-03T01:00:00Z"),
});
const put = (database: Database, key: string) =>
  database.write((tx) => tx.dialogue.create({ data: row(key) }));

async function keysOf(url: string): Promise<string[]> {
  const database = await openDatabase(url);
  const rows = await database.read.dialogue.findMany({ orderBy: { key: "asc" } });
  await database.close();
  return rows.map(({ key }) => key);
}

/** The database as a bot leaves it that was stopped: libsql keeps what this process had open for a while. */
async function stopped(one: Fresh): Promise<{ readonly url: string; readonly home: string }> {
  const copy = join(dirname(one.file), "copy.db");
  await backup(one.url, copy);
  const home = join(dirname(one.file), "data");
  mkdirSync(home);
  copyFileSync(copy, join(home, "test.db"));
  return { url: `file:${join(home, "test.db")}`, home };
}

async function called(url: string, file: string) {
  const said: string[] = [];
  const say = (line: string) => void said.push(line);
  const code = await run(["restore", file], { DATABASE_URL: url }, say, say);
  return { code, said };
}

function evidence(folder: string, content: string): string {
  const sha256 = createHash("sha256").update(content).digest("hex");
  const file = join(folder, "evidence", sha256.slice(0, 2), sha256);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

test("the administrator restores: what was there comes back, what came after is kept beside it", async () => {
  await using one = await fresh();
  using place = temporary();
  const target = join(place.folder, "dau-moi-2024-06-14.db");
  await put(one.database, "before");
  await backup(one.url, target);
  evidence(place.folder, "một tấm ảnh");
  await put(one.database, "after");
  const { url, home } = await stopped(one);

  const { code, said } = await called(url, target);
  const former = readdirSync(home).find((name) => /^test\.db\.before-\d{4}-/.test(name)) ?? "";
  expect({ code, said }).toEqual({
    code: 0,
    said: [
      `${target}: restored and checked; reports in it: 0.`,
      `The former database is kept as ${join(home, former)}`,
      `Evidence: 1 files were copied back to ${join(home, "evidence")}`,
    ],
  });
  expect(await keysOf(url)).toEqual(["before"]);
  expect(await keysOf(`file:${join(home, former)}`)).toEqual(["after", "before"]);
  expect(existsSync(join(home, "test.db.restoring"))).toBe(false);
});

test("on a new machine there is nothing to be moved aside", async () => {
  await using one = await fresh();
  using place = temporary();
  const target = join(place.folder, "b.db");
  await put(one.database, "before");
  await backup(one.url, target);
  const url = `file:${join(place.folder, "new", "dau-moi.db")}`;
  const { code, said } = await called(url, target);
  expect(code).toBe(0);
  expect(said).toHaveLength(2);
  expect(await keysOf(url)).toEqual(["before"]);
});

test("while the bot runs nothing is restored", async () => {
  await using one = await fresh();
  using place = temporary();
  const target = join(place.folder, "b.db");
  await backup(one.url, target);
  await put(one.database, "after");
  expect(await called(one.url, target)).toEqual({
    code: 1,
    said: ["The database is in use by another process: stop the bot first"],
  });
  await put(one.database, "later");
  expect(await one.database.read.dialogue.count()).toBe(2);
});

test("what is no backup, is damaged, or is not there, changes nothing", async () => {
  await using one = await fresh();
  using place = temporary();
  await put(one.database, "kept");
  const half = join(place.folder, "half.db");
  await backup(one.url, half);
  const bytes = readFileSync(half);
  writeFileSync(half, bytes.subarray(0, bytes.length / 2));
  const text = join(place.folder, "text.db");
  writeFileSync(text, "không phải cơ sở dữ liệu, dù có đủ dài để SQLite đọc thử".repeat(20));
  const { url, home } = await stopped(one);
  for (const [file, words] of [
    [half, /half\.db: SQLite finds it damaged/],
    [text, /text\.db: SQLite finds it damaged/],
    [join(place.folder, "nowhere.db"), /nowhere\.db: there is no such file/],
  ] as const) {
    const { code, said } = await called(url, file);
    expect([file, code]).toEqual([file, 1]);
    expect(said[0]).toMatch(words);
  }
  expect(await keysOf(url)).toEqual(["kept"]);
  expect(readdirSync(home).filter((name) => /restoring|before/.test(name))).toEqual([]);
});

test("files that reports name and that are nowhere are told", async () => {
  await using one = await fresh();
  using place = temporary();
  const target = join(place.folder, "b.db");
  const other = one.other();
  other.exec(`PRAGMA foreign_keys = OFF; INSERT INTO "Evidence"
    ("id", "draftId", "kind", "fileName", "mimeType", "size", "sha256", "uniqueId", "createdAt")
    VALUES ('e', 'd', 'photo', 'a.jpg', 'image/jpeg', 1, '${"ab".repeat(32)}', 'u', '2024-06-14T00:00:00.000+00:00')`);
  other.close();
  await backup(one.url, target);
  const { url } = await stopped(one);
  const { code, said } = await called(url, target);
  expect(code).toBe(1);
  expect(said.at(-1)).toMatch(/^1 files that reports name are missing in .*evidence: copy them$/);
});
