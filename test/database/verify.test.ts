import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { run } from "../../src/backups/cli.ts";
import { backup } from "../../src/database/sqlite/backup.ts";
import { type Fresh, fresh, temporary } from "./support.ts";

const PHOTO = "một tấm ảnh";
const SHA256 = createHash("sha256").update(PHOTO).digest("hex");

async function verified(url: string, ...file: string[]) {
  const said: string[] = [];
  const say = (line: string) => void said.push(line);
  const code = await run(["verify", ...file], { DATABASE_URL: url }, say, say);
  return { code, said };
}

/** A backup that names one photo, and the photo beside it. */
async function backedUp(one: Fresh, folder: string) {
  const other = one.other();
  other.exec(`PRAGMA foreign_keys = OFF; INSERT INTO "Evidence"
    ("id", "draftId", "kind", "fileName", "mimeType", "size", "sha256", "uniqueId", "createdAt")
    VALUES ('e', 'd', 'photo', 'a.jpg', 'image/jpeg', 1, '${SHA256}', 'u', '2024-06-14T00:00:00.000+00:00')`);
  other.close();
  const file = join(folder, "dau-moi-2024-06-14.db");
  await backup(one.url, file);
  const photo = join(folder, "evidence", SHA256.slice(0, 2), SHA256);
  mkdirSync(dirname(photo), { recursive: true });
  writeFileSync(photo, PHOTO);
  return { file, photo };
}

test("a backup is tried without restoring it, its evidence read, and nothing is left behind", async () => {
  await using one = await fresh();
  using place = temporary();
  const { file } = await backedUp(one, place.folder);
  const before = [readdirSync(place.folder), readdirSync(dirname(one.file))];
  expect(await verified(one.url, file)).toEqual({
    code: 0,
    said: [`${file}: whole; reports in it: 0, files of evidence named: 1`],
  });
  expect([readdirSync(place.folder), readdirSync(dirname(one.file))]).toEqual(before);
});

test("evidence that is missing or is no longer what it was is told", async () => {
  await using one = await fresh();
  using place = temporary();
  const { file, photo } = await backedUp(one, place.folder);
  writeFileSync(photo, "hỏng");
  const evidence = join(place.folder, "evidence");
  const damaged = await verified(one.url, file);
  expect([damaged.code, damaged.said[1]]).toEqual([
    1,
    `1 of them are damaged in ${evidence}: ${SHA256}`,
  ]);
  rmSync(photo);
  const missing = await verified(one.url, file);
  expect([missing.code, missing.said[1]]).toEqual([1, `1 of them are missing in ${evidence}`]);
});

test("what is damaged, no backup, or not there is none to rely on", async () => {
  await using one = await fresh();
  using place = temporary();
  const { file } = await backedUp(one, place.folder);
  const half = join(place.folder, "half.db");
  const bytes = readFileSync(file);
  writeFileSync(half, bytes.subarray(0, bytes.length / 2));
  const text = join(place.folder, "text.db");
  writeFileSync(text, "không phải cơ sở dữ liệu, dù có đủ dài để SQLite đọc thử".repeat(20));
  for (const [bad, words] of [
    [half, /half\.db: SQLite finds it damaged/],
    [text, /text\.db: SQLite finds it damaged/],
    [join(place.folder, "nowhere.db"), /nowhere\.db: there is no such file/],
  ] as const) {
    const { code, said } = await verified(one.url, bad);
    expect([bad, code]).toEqual([bad, 1]);
    expect(said[0]).toMatch(words);
  }
});
