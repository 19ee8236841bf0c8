import { join } from "node:path";
import { expect, test } from "vitest";
import { run } from "../../src/database/cli.ts";
import { openDatabase } from "../../src/database/index.ts";
import { move } from "../../src/database/move.ts";
import { startApp } from "../support/app.ts";
import { asked, emptyIn, removed, SERVER } from "../support/databases.ts";
import { givePlaces } from "../support/places.ts";
import { PLAN, report, TU_DOAN } from "../telegram/report/support.ts";
import { temporary } from "./support.ts";

const NIGHT = new Date("2024-06-30T20:00:00Z");

/** Rows in which the databases could differ: texts of any kind, JSON, bytes, instants, what is missing. */
async function oddRows(url: string, planId: string): Promise<void> {
  const database = await openDatabase(url);
  await database.write(async (tx) => {
    const person = await tx.person.findFirstOrThrow();
    for (const [i, value] of ["", "'", "\\", 'Ủy ban — "x"; --', "🏳️‍🌈", "e\u0301"].entries()) {
      await tx.setting.create({ data: { planId, key: `${i}${value}`, value } });
    }
    const detail = { z: 1, a: [null, true, 1.5, "\u0000", "\ud800"], "": {} };
    const entry = { action: "x", subject: "x", personId: person.id };
    for (const [i, at] of [new Date(0), new Date(1), new Date(100), NIGHT].entries()) {
      await tx.logEntry.create({ data: { id: `e${i}`, at, ...entry, ...(i ? { detail } : {}) } });
    }
    await tx.reportTemplate.create({
      data: {
        ...{ id: "t", planId, outline: "o", version: 1, state: "used", name: "x.docx" },
        ...{ file: Buffer.from([0, 255, 10, 0]), personId: person.id, at: NIGHT },
      },
    });
  });
  await database.close();
}

test("an office moves to another database and back: every row and every face stay", async () => {
  using place = temporary();
  const first = join(place.folder, "first");
  const home = `file:${first}.db`;
  const faces: string[] = [];
  async function look(databaseUrl: string, work?: boolean): Promise<void> {
    await using app = await startApp({
      databaseUrl,
      office: ["Lan"],
      at: "2024-06-03T08:00:00+07:00",
    });
    const [lan] = app.office;
    const hoa = app.world.person("Hoa");
    if (work) {
      await givePlaces(app, PLAN.id, [{ person: hoa, unit: TU_DOAN }]);
      await report(hoa);
    }
    const said: string[] = [];
    for (const command of ["/tinhhinh", "/chuabaocao", "/tiepnhan", "/hanchot"]) {
      await lan.says(command);
      said.push(lan.lastMessage().text ?? "");
    }
    for (const command of ["/nhiemvu", "/lichsu"]) {
      await hoa.says(command);
      said.push(hoa.lastMessage().text ?? "");
    }
    faces.push(said.join("\n"));
  }

  await look(home, true);
  await oddRows(home, PLAN.id);
  const there = SERVER ? await emptyIn("") : `file:${join(place.folder, "there.db")}`;
  const moved = await move(home, there);
  expect(moved).toMatchObject({ kind: "moved" });
  const back = `file:${join(place.folder, "back.db")}`;
  const returned = await move(there, back);
  expect(returned).toEqual(moved);
  // Byte by byte, in what SQLite has stored.
  for (const { table } of moved.kind === "moved" ? moved.tables : []) {
    const rows = `SELECT * FROM "${table}" ORDER BY 1, 2`;
    expect([table, await asked(back, rows)]).toEqual([table, await asked(home, rows)]);
  }
  expect(await move(home, there)).toMatchObject({ kind: "not-empty" });

  faces.length = 0;
  for (const url of SERVER ? [home, there, back] : [home, there]) {
    // Telegram counts from the beginning in each of these worlds.
    await asked(url, 'DELETE FROM "Update"');
    await look(url);
  }
  expect(faces[0]).toContain("01/06");
  expect(faces[1]).toBe(faces[0]);
  expect(faces.at(-1)).toBe(faces[0]);
  await removed(there);
});

test("what was moved is told table by table, and what cannot be, too", async () => {
  using place = temporary();
  const [from, to] = ["from", "to"].map((name) => `file:${join(place.folder, name)}.db`) as [
    string,
    string,
  ];
  const said: string[] = [];
  const call = (...args: string[]) =>
    run(
      args,
      {},
      (line) => said.push(line),
      (line) => said.push(line),
    );
  expect(await call("move", from, to)).toBe(1);
  expect(said.splice(0)).toEqual([`${place.folder}/from.db: there is no database here`]);
  const database = await openDatabase(from);
  await database.write((tx) =>
    tx.person.create({ data: { id: "p", language: "vi", createdAt: NIGHT } }),
  );
  await database.close();
  expect(await call("move", from, to)).toBe(0);
  expect(said).toContain("Person: 1");
  expect(said.splice(0).join("\n")).toMatch(/All rows are there.*\n.*Evidence/);
  expect(await call("move", from, to)).toBe(1);
  expect(said.join()).toMatch(
    /to\.db: there is something in it already, and nothing is written over/,
  );
});
