import { join } from "node:path";
import { expect, test } from "vitest";
import { run } from "../../src/backups/cli.ts";
import { openDatabase, takeDatabase } from "../../src/database/index.ts";
import { move } from "../../src/database/move.ts";
import { asked, emptyIn, removed, SERVER } from "../support/databases.ts";
import { facesOf } from "../support/december.ts";
import { everything } from "./everything.ts";
import { fresh, temporary } from "./support.ts";

const NIGHT = new Date("2024-06-30T20:00:00Z");

test("an office with a year behind it moves to another database and back: every row and every face stay", async () => {
  using place = temporary();
  const [home, back] = ["home", "back"].map((name) => `file:${join(place.folder, name)}.db`) as [
    string,
    string,
  ];
  await everything(home.replace("file:", ""));
  const there = SERVER ? await emptyIn("") : `file:${join(place.folder, "there.db")}`;
  const moved = await move(home, there);
  if (moved.kind !== "moved") throw new Error(moved.kind);
  expect(moved.tables.filter(({ rows }) => rows === 0)).toEqual([]);
  expect(await move(there, back)).toEqual(moved);
  // Byte by byte, in what SQLite has stored.
  for (const { table } of moved.tables) {
    const rows = `SELECT * FROM "${table}" ORDER BY 1, 2`;
    expect([table, await asked(back, rows)]).toEqual([table, await asked(home, rows)]);
  }
  expect(await move(home, there)).toMatchObject({ kind: "not-empty" });

  const before = await facesOf(home);
  expect(before.get("office /tinhhinh")).toContain("163/242");
  expect([...before.values()].filter((face) => face === "")).toEqual([]);
  for (const url of SERVER ? [there, back] : [there]) expect(await facesOf(url)).toEqual(before);
  await removed(there);
});

test("what was moved is told table by table, and what cannot be, too", async () => {
  using place = temporary();
  const [from, to] = ["from", "to"].map((name) => `file:${join(place.folder, name)}.db`) as [
    string,
    string,
  ];
  const said: string[] = [];
  const say = (line: string) => void said.push(line);
  const call = (args: string[], env = {}) => run(args, env, say, say);
  expect(await call(["move", from, to])).toBe(1);
  expect(said.splice(0)).toEqual([`${place.folder}/from.db: there is no database here`]);
  const database = await openDatabase(from);
  await database.write((tx) =>
    tx.person.create({ data: { id: "p", language: "vi", createdAt: NIGHT } }),
  );
  await database.close();
  expect(await call(["move", from, to])).toBe(0);
  expect(said).toContain("Person: 1");
  expect(said.splice(0).join("\n")).toMatch(
    /All rows are there.*\n.*Evidence.* stays in .*evidence$/,
  );
  const giveBack = await takeDatabase(from, NIGHT);
  expect(await call(["move", from, to])).toBe(1);
  expect(said.splice(0)).toEqual([
    `${place.folder}/from.db: the bot runs on it, and would go on there: end it first`,
  ]);
  await giveBack();
  const away = (name: string) => `file:${join(place.folder, name, "to.db")}`;
  expect(await call(["move", from, away("apart")])).toBe(0);
  expect(said.splice(0).slice(-2)).toEqual([
    "Evidence (photos, documents) is not in a database. Move its folder before the start:",
    `  it lies in ${place.folder}/evidence, and will be looked for in ${place.folder}/apart/evidence`,
  ]);
  expect(await call(["move", from, away("own")], { EVIDENCE_URL: "file:/srv/evidence" })).toBe(0);
  expect(said.splice(0).at(-1)).toBe("Evidence (photos, documents) stays where EVIDENCE_URL says.");
  expect(await call(["move", from, to])).toBe(1);
  expect(said.join()).toMatch(
    /to\.db: there is something in it already, and nothing is written over/,
  );
});

test.runIf(SERVER)("while a process runs on a server, nothing is taken from there", async () => {
  await using one = await fresh();
  using place = temporary();
  const there = (name: string) => `file:${join(place.folder, name)}`;
  await one.database.leases.begin([]);
  expect(await move(one.url, there("early.db"))).toMatchObject({ kind: "running" });
  await one.database.leases.end();
  expect((await move(one.url, there("late.db"))).kind).toBe("moved");
});
