import { expect, test } from "vitest";
import { type Database, type Tx, troubleOf } from "../../src/database/index.ts";
import { fresh, pragma } from "./support.ts";

const NOW = new Date("2024-06-03T01:00:00Z");

const put =
  (key: string, size = 1) =>
  (tx: Tx) =>
    tx.dialogue.create({
      data: { key, question: "x".repeat(size), about: [], since: 0, updatedAt: NOW },
    });

async function keys(database: Database): Promise<string[]> {
  const rows = await database.read.dialogue.findMany({ orderBy: { key: "asc" } });
  return rows.map(({ key }) => key);
}

test("a lock of another program is waited for in vain, and then everything works as before", async () => {
  await using one = await fresh();
  await one.database.write(put("before"));
  const other = one.other();
  other.exec("BEGIN IMMEDIATE");
  // Twice: libsql once left a statement behind that met a lock, and nothing could be committed.
  for (const attempt of [1, 2]) {
    const works = [`x${attempt}`, `y${attempt}`].map((key) => one.database.write(put(key)));
    for (const result of await Promise.allSettled(works)) {
      expect(result.status === "rejected" && troubleOf(result.reason)).toBe("locked");
    }
  }
  expect(await keys(one.database)).toEqual(["before"]);
  other.exec("COMMIT");
  other.close();
  await Promise.all([one.database.write(put("p")), one.database.write(put("q"))]);
  expect(await keys(one.database)).toEqual(["before", "p", "q"]);
});

test("a full disk refuses what does not fit, and keeps what is there", async () => {
  await using one = await fresh();
  await one.database.write(put("before"));
  // SQLite reports a file that may not grow as it reports a disk without room.
  await pragma(one.database, "max_page_count = 1");
  const error = await one.database.write(put("large", 100_000)).catch((reason: unknown) => reason);
  expect(troubleOf(error)).toBe("full");
  expect(await keys(one.database)).toEqual(["before"]);
  await pragma(one.database, "max_page_count = 1000000");
  await one.database.write(put("large", 100_000));
  expect(await keys(one.database)).toEqual(["before", "large"]);
});
