import fc from "fast-check";
import { expect, test } from "vitest";
import { type Database, openDatabase, type Reads, type Tx } from "../../src/database/index.ts";
import { keptByUnit } from "../../src/database/kept.ts";
import { compare } from "../../src/plan/day.ts";
import { asked as said } from "../support/databases.ts";
import { fresh } from "./support.ts";

const PLAN = "p";
const UNITS = ["a", "b", "c"];
const NOW = new Date("2024-06-03T01:00:00Z");

/** What is kept of places, and how often it was read from the database. */
function watched() {
  const asked: string[][] = [];
  const find = async (read: Reads, where: object) =>
    read.membership.findMany({
      where: { ...where, to: null },
      select: { id: true, unitCode: true, role: true, person: { select: { name: true } } },
      orderBy: { id: "asc" },
    });
  const kept = keptByUnit(
    "Membership",
    (read, where) => {
      asked.push(where.unitCode.in);
      return find(read, where);
    },
    (read, planId) => find(read, { planId, unitCode: null }),
  );
  const all = async (read: Reads) => [...(await kept(read, PLAN)).values()].flat();
  return { asked, all, find: (read: Reads) => find(read, { planId: PLAN }) };
}

async function planned(database: Database): Promise<void> {
  await database.write(async (tx) => {
    await tx.plan.create({
      data: { id: PLAN, year: 2024, title: "", digest: "", loadedAt: NOW },
    });
    await tx.unit.createMany({
      data: UNITS.map((code) => ({ planId: PLAN, code, kind: "xa", name: code })),
    });
  });
}

let serial = 0;

async function join(tx: Tx, unitCode: string | null): Promise<string> {
  const id = `m${serial++}`;
  const person = { id, telegramId: id, name: "Hoa", language: "vi", createdAt: NOW };
  await tx.person.create({ data: person });
  const role = unitCode === null ? ("office" as const) : ("deputy" as const);
  await tx.membership.create({
    data: { id, planId: PLAN, personId: id, unitCode, role, from: NOW },
  });
  return id;
}

/** What may happen to places; `of` picks one of those there are by then. */
const deeds = fc.array(
  fc.record({
    act: fc.constantFrom("join", "join", "move", "leave", "rename", "delete", "fail", "elsewhere"),
    unit: fc.constantFrom<string | null>(...UNITS, null),
    of: fc.nat(10),
    looks: fc.boolean(),
  }),
  { maxLength: 15 },
);

test("what is kept is what is there, whoever wrote it and whatever failed", async () => {
  await fc.assert(
    fc.asyncProperty(deeds, async (sequence) => {
      await using place = await fresh();
      const { database } = place;
      await planned(database);
      const { all, find } = watched();
      const ids: string[] = [];
      for (const { act, unit, of, looks } of sequence) {
        const id = ids[of % Math.max(1, ids.length)] ?? "none";
        const where = { id };
        if (act === "join") ids.push(await database.write((tx) => join(tx, unit)));
        if (act === "move" && unit) {
          await database.write((tx) =>
            tx.membership.updateMany({
              where: { id, unitCode: { not: null } },
              data: { unitCode: unit },
            }),
          );
        }
        if (act === "leave") {
          await database.write((tx) => tx.membership.updateMany({ where, data: { to: NOW } }));
        }
        if (act === "rename") {
          const data = { name: `Hoa ${serial++}` };
          await database.write((tx) => tx.person.updateMany({ where, data }));
        }
        if (act === "delete") await database.write((tx) => tx.membership.deleteMany({ where }));
        if (act === "fail") {
          const failed = database.write(async (tx) => {
            await join(tx, unit);
            // Seen within the transaction, and gone with it.
            expect(inUnits(await all(tx))).toEqual(inUnits(await find(tx)));
            throw new Error("no");
          });
          await expect(failed).rejects.toThrow("no");
        }
        if (act === "elsewhere") {
          const other = await openDatabase(place.url);
          ids.push(await other.write((tx) => join(tx, unit)));
          await other.close();
        }
        if (looks) {
          expect(inUnits(await all(database.read))).toEqual(inUnits(await find(database.read)));
        }
      }
      expect(inUnits(await all(database.read))).toEqual(inUnits(await find(database.read)));
    }),
    { numRuns: 12 },
  );
});

/** In the order of units, which has no meaning where rows are kept by unit; that of a unit's rows stays. */
function inUnits(rows: readonly { readonly unitCode: string | null }[]) {
  return rows.toSorted((a, b) => compare(a.unitCode ?? "", b.unitCode ?? ""));
}

/** Until whoever writes on the same server is done, what was written after they began counts as new. */
async function othersAreDone(url: string): Promise<void> {
  if (url.startsWith("file:")) return;
  const [now] = await said(url, "SELECT pg_snapshot_xmax(pg_current_snapshot())::text AS next");
  const isDone = "SELECT pg_snapshot_xmin(pg_current_snapshot()) >= $1::text::xid8 AS done";
  await expect.poll(() => said(url, isDone, [String(now?.next)])).toEqual([{ done: true }]);
}

test("only the units of which something changed are read again", async () => {
  await using place = await fresh();
  const { database } = place;
  await planned(database);
  const { asked, all } = watched();
  const write = async (unit: string | null) => {
    await database.write((tx) => join(tx, unit));
    await othersAreDone(place.url);
  };
  await write("a");
  expect(await all(database.read)).toHaveLength(1);
  expect(asked.splice(0)).toEqual([UNITS]);
  expect(await all(database.read)).toHaveLength(1);
  expect(asked).toEqual([]);
  await write("b");
  await write(null);
  expect(await all(database.read)).toHaveLength(3);
  expect(asked.splice(0)).toEqual([["b"]]);
});
