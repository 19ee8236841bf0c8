import { existsSync, readdirSync, statSync, watch, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { openDatabase } from "../../src/database/index.ts";
import { backup } from "../../src/database/sqlite/backup.ts";
import { fresh, temporary } from "./support.ts";

const row = (key: string) => ({
  ...{ key, question: "q", about: [], since: 0 },
  updatedAt: new Date("2024-06-03T01:00:00Z"),
});

test("while it is made nobody else can read it either", async () => {
  await using one = await fresh();
  using place = temporary();
  const before = process.umask(0);
  const seen = new Set<number>();
  const watcher = watch(place.folder, () => {
    for (const name of readdirSync(place.folder)) {
      const found = statSync(join(place.folder, name), { throwIfNoEntry: false });
      if (found) seen.add(found.mode & 0o777);
    }
  });
  try {
    await backup(one.url, join(place.folder, "backup.db"));
    await vi.waitUntil(() => seen.size > 0);
  } finally {
    process.umask(before);
    watcher.close();
  }
  expect([...seen]).toEqual([0o600]);
});

test("a running database is copied as it is at one instant, and the copy can be opened", async () => {
  await using one = await fresh();
  using place = temporary();
  const target = join(place.folder, "nhà kho's", "backup.db");
  await one.database.write((tx) => tx.dialogue.create({ data: row("before") }));
  const [made] = await Promise.all([
    backup(one.url, target),
    ...["p", "q", "r"].map((key) =>
      one.database.write((tx) => tx.dialogue.create({ data: row(key) })),
    ),
  ]);
  expect(made).toEqual({ kind: "made" });
  expect(statSync(target).mode & 0o777).toBe(0o600);
  expect(readdirSync(join(target, ".."))).toEqual(["backup.db"]);

  const copy = await openDatabase(`file:${target}`);
  expect(await copy.read.dialogue.findUnique({ where: { key: "before" } })).not.toBeNull();
  await copy.close();
  await one.database.write((tx) => tx.dialogue.create({ data: row("after") }));
});

test("a file that is there is not overwritten, and no database is not made", async () => {
  await using one = await fresh();
  using place = temporary();
  const target = join(place.folder, "backup.db");
  writeFileSync(target, "");
  expect(await backup(one.url, target)).toEqual({ kind: "there-already" });
  const nowhere = join(place.folder, "nowhere.db");
  expect(await backup(`file:${nowhere}`, join(place.folder, "x"))).toEqual({
    kind: "no-database",
    file: nowhere,
  });
  expect(existsSync(nowhere)).toBe(false);
});
