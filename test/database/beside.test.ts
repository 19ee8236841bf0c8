import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync } from "node:fs";
import { expect, test } from "vitest";
import { openDatabase } from "../../src/database/index.ts";
import { fresh } from "./support.ts";

/** What `sqlite3 FILE "SELECT …"` does: the last one to leave a database puts its log into it. */
const LOOKS = `
  let database = new (require("libsql"))(process.argv[1]);
  database.prepare("SELECT count(*) FROM Person").all();
  database.close();
  database = null;
  gc();
  setTimeout(gc, 50);
`;

test("a program that looks into the database while the bot runs takes nothing away from it", async () => {
  await using opened = await fresh();
  const { database, file } = opened;
  const write = (id: string) =>
    database.write((tx) =>
      tx.person.create({ data: { id, name: "Bà", language: "vi", createdAt: new Date() } }),
    );
  await write("before");
  execFileSync(process.execPath, ["--expose-gc", "-e", LOOKS, file]);
  await write("after");

  // As the process would leave its files if it died now.
  for (const end of ["", "-wal"]) {
    if (existsSync(file + end)) copyFileSync(file + end, `${file}.died${end}`);
  }
  const next = await openDatabase(`file:${file}.died`);
  expect((await next.read.person.findMany()).map(({ id }) => id)).toEqual(["before", "after"]);
  await next.close();
});
