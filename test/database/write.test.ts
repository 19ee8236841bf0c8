import { expect, test } from "vitest";
import type { Database, Tx } from "../../src/database/index.ts";
import { createLog } from "../../src/log.ts";
import { asked } from "../support/databases.ts";
import { fresh } from "./support.ts";

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

test("works that wait together are committed together, in their order", async () => {
  await using one = await fresh();
  const order: number[] = [];
  await Promise.all(
    [1, 2, 3, 4].map((i) =>
      one.database.write(async (tx) => {
        await put(`k${i}`)(tx);
        order.push(i);
      }),
    ),
  );
  expect(order).toEqual([1, 2, 3, 4]);
  expect(await keys(one.database)).toEqual(["k1", "k2", "k3", "k4"]);
});

test("one that fails takes nobody with it", async () => {
  await using one = await fresh();
  const { write } = one.database;
  const results = await Promise.allSettled([
    write(put("a")),
    write(async (tx) => {
      await put("half")(tx);
      throw new Error("a fault");
    }),
    write(put("b")),
    write(put("a")),
    write(put("c")),
  ]);
  expect(results.map(({ status }) => status)).toEqual([
    "fulfilled",
    "rejected",
    "fulfilled",
    "rejected",
    "fulfilled",
  ]);
  expect(await keys(one.database)).toEqual(["a", "b", "c"]);
});

test("the log of an error does not quote what people wrote", async () => {
  await using one = await fresh();
  const wrong = {
    ...{ key: 5, question: "q", about: ["nội dung riêng"], since: 0 },
    updatedAt: NOW,
  };
  const work = (tx: Tx) => tx.dialogue.create({ data: wrong as never });
  const error = await one.database.write(work).catch((reason: unknown) => reason);
  const lines: string[] = [];
  createLog("error", [], { write: (line: string) => void lines.push(line) }).error(
    { err: error },
    "x",
  );
  expect(lines.join()).toContain("Argument `key`: Invalid value provided");
  expect(lines.join()).not.toContain("nội dung riêng");
});

test("closing waits for what is being written", async () => {
  const one = await fresh();
  const written = one.database.write(put("last"));
  await one.database.close();
  await written;
  expect(await asked(one.url, 'SELECT "key" FROM "Dialogue"')).toEqual([{ key: "last" }]);
});
