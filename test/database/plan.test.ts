import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parsePlan } from "../../src/plan/load.ts";
import type { Plan } from "../../src/plan/model.ts";
import { storePlan } from "../../src/plan/store/plan.ts";
import { fresh } from "./support.ts";

const TEXT = readFileSync("test/fixtures/plans/xa-na-duong-2026.yaml", "utf8");
const NOW = new Date("2026-02-02T01:00:00Z");
const NONE = { added: [], changed: [], removed: [] };

function plan(text: string): Plan {
  const parsed = parsePlan(text);
  if (!parsed.plan) throw new Error(parsed.problems.map(({ message }) => message).join("\n"));
  return parsed.plan;
}

/** The plan with one more unit, as someone would write it below the others. */
function withUnit(text: string): string {
  const at = text.indexOf("units:\n") + "units:\n".length;
  return `${text.slice(0, at)}  - code: TMOI\n    kind: thon\n    name: Thôn Mới\n    shortName: Mới\n${text.slice(at)}`;
}

test("loading twice changes nothing", async () => {
  await using one = await fresh();
  const first = await storePlan(one.database, plan(TEXT), "1", NOW);
  expect(first.added.length).toBeGreaterThan(10);
  expect(await storePlan(one.database, plan(TEXT), "1", NOW)).toEqual(NONE);
  // The same plan in another text: a comment was added.
  expect(await storePlan(one.database, plan(`# xem lại\n${TEXT}`), "2", NOW)).toEqual(NONE);
});

test("what the file adds, renames and takes out is said, and reports outlive their unit", async () => {
  await using one = await fresh();
  const { database } = one;
  const { id: planId } = plan(TEXT);
  await storePlan(database, plan(withUnit(TEXT)), "1", NOW);
  await database.write(async (tx) => {
    await tx.person.create({ data: { id: "p", language: "vi", createdAt: NOW } });
    await tx.draft.create({
      data: {
        id: "d",
        planId,
        unitCode: "TMOI",
        holderId: "p",
        state: "open",
        answers: {},
        createdAt: NOW,
        updatedAt: NOW,
      },
    });
  });

  const renamed = withUnit(TEXT).replace("name: Thôn Mới", "name: Thôn Mới Hai");
  expect(await storePlan(database, plan(renamed), "2", NOW)).toEqual({
    ...NONE,
    changed: ["unit TMOI"],
  });
  expect(await storePlan(database, plan(TEXT), "3", NOW)).toEqual({
    ...NONE,
    removed: ["unit TMOI"],
  });
  const unit = { planId_code: { planId, code: "TMOI" } };
  const row = await database.read.unit.findUnique({ where: unit, include: { drafts: true } });
  expect(row).toMatchObject({ name: "Thôn Mới Hai", removedAt: NOW, drafts: [{ id: "d" }] });

  expect(await storePlan(database, plan(renamed), "4", NOW)).toEqual({
    ...NONE,
    changed: ["unit TMOI"],
  });
  expect((await database.read.unit.findUnique({ where: unit }))?.removedAt).toBeNull();
});

test("the database alone can say what a unit was called on the day that it reported", async () => {
  await using one = await fresh();
  const { database } = one;
  const base = plan(withUnit(TEXT));
  const [thon, ...others] = base.units;
  if (!thon) throw new Error("The plan has no units");
  const units = [
    { ...thon, name: "Thôn Mới", validTo: "2026-06-30" },
    { ...thon, name: "Phố Mới", validFrom: "2026-07-01", validTo: null },
    ...others,
  ];
  await storePlan(database, { ...base, units }, "1", NOW);
  const calledOn = async (day: string) =>
    (
      await database.read.unitSpan.findMany({
        where: {
          unitCode: thon.code,
          AND: [
            { OR: [{ validFrom: null }, { validFrom: { lte: day } }] },
            { OR: [{ validTo: null }, { validTo: { gte: day } }] },
          ],
        },
        orderBy: { id: "asc" },
      })
    ).map(({ name }) => name);
  expect(await calledOn("2026-06-30")).toEqual(["Thôn Mới"]);
  expect(await calledOn("2026-07-01")).toEqual(["Phố Mới"]);
  expect(await storePlan(database, { ...base, units }, "2", NOW)).toEqual(NONE);

  // A day that was wrong in the file; and a span that it names no more is kept, and marked.
  const [first, second] = units as [typeof thon, typeof thon];
  const later = [{ ...first, validTo: "2026-07-31" }, second, ...others];
  expect((await storePlan(database, { ...base, units: later }, "3", NOW)).changed).toEqual([
    `unit ${thon.code}`,
  ]);
  expect(await calledOn("2026-07-31")).toEqual(["Thôn Mới", "Phố Mới"]);
  await storePlan(database, { ...base, units: [second, ...others] }, "4", NOW);
  const rows = await database.read.unitSpan.findMany({
    where: { unitCode: thon.code },
    orderBy: { id: "asc" },
  });
  expect(rows.map(({ name, removedAt }) => [name, removedAt])).toEqual([
    ["Thôn Mới", NOW],
    ["Phố Mới", null],
  ]);
});
