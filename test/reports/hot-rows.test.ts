import fc from "fast-check";
import { expect, test } from "vitest";
import type { DraftState } from "../../src/database/client/client.ts";
import { inOrder } from "../../src/database/id.ts";
import type { Database } from "../../src/database/index.ts";
import { storePlan } from "../../src/plan/store/plan.ts";
import { findDraft, saveDraft, unfinishedDrafts } from "../../src/reports/store/drafts.ts";
import { submitDraft } from "../../src/reports/store/reports.ts";
import { reportedBy } from "../../src/reports/store/standing.ts";
import { fresh } from "../database/support.ts";
import { given, plan } from "./inputs.ts";

// What the prepared statements of a report find and write, beside Prisma's answer to the same question.

const UNITS = ["06562", "06559"];
const UNFINISHED: DraftState[] = ["open", "kept"];
const minute = (n: number) => new Date(Date.UTC(2024, 5, 3, 1, n));

const piece = fc.record({ at: fc.nat(500), removed: fc.boolean() });
const draft = fc.record({
  unitCode: fc.constantFrom(...UNITS),
  kind: fc.constantFrom("task" as const, "periodic" as const),
  state: fc.constantFrom("open", "kept", "submitted", "discarded" as const),
  duty: fc.constantFrom(...given.duties.slice(0, 2)),
  pieces: fc.array(piece, { maxLength: 3 }),
});
type Drawn = typeof draft extends fc.Arbitrary<infer One> ? One : never;

async function prepare(database: Database): Promise<void> {
  await storePlan(database, plan, "digest", minute(0));
  const people = ["a", "b"].map((id) => ({ id, language: "vi", createdAt: minute(0) }));
  await database.write((tx) => tx.person.createMany({ data: people }));
}

/** These drafts and no others, none changed at the same time as another. */
async function store(database: Database, drawn: readonly Drawn[]): Promise<void> {
  await database.write(async (tx) => {
    await tx.dutyStanding.deleteMany();
    await tx.revisionEvidence.deleteMany();
    await tx.revision.deleteMany();
    await tx.taskReport.deleteMany();
    await tx.draft.deleteMany();
    for (const [i, { duty, pieces, ...one }] of drawn.entries()) {
      const own = { id: `d${i}`, planId: plan.id, holderId: "a", heard: i };
      const times = { createdAt: minute(i), updatedAt: minute((i * 7) % 31) };
      const answers = one.kind === "task" ? { duty, status: "ongoing" } : {};
      await tx.draft.create({ data: { ...own, ...one, ...times, answers } });
      const files = pieces.map(({ at, removed }, k) => ({
        ...{ id: `d${i}-${k}`, draftId: `d${i}`, kind: "photo" as const, fileName: `${k}.jpg` },
        ...{ mimeType: "image/jpeg", size: 9, sha256: `${k}`, uniqueId: `${k}`, removed },
        createdAt: minute(at * 4 + k),
      }));
      await tx.evidence.createMany({ data: files });
    }
  });
}

const include = { evidence: { where: { removed: false }, orderBy: inOrder("createdAt") } } as const;

test("drafts are found with their evidence as Prisma finds them", async () => {
  await using one = await fresh();
  const { database } = one;
  await prepare(database);
  await fc.assert(
    fc.asyncProperty(
      fc.array(draft, { maxLength: 6 }),
      fc.subarray(UNITS),
      async (drawn, units) => {
        await store(database, drawn);
        const { read } = database;
        const kind = "task" as const;
        const where = { planId: plan.id, unitCode: { in: units }, state: { in: UNFINISHED }, kind };
        const query = { where, include, orderBy: inOrder("updatedAt", "desc") } as const;
        const mine = await unfinishedDrafts(read, plan.id, units);
        expect(mine).toMatchObject(await read.draft.findMany(query));
        for (const i of drawn.keys()) {
          const prismas = await read.draft.findFirst({ where: { id: `d${i}`, kind }, include });
          const own = await findDraft(read, `d${i}`);
          if (prismas) expect(own).toMatchObject(prismas);
          else expect(own).toBeNull();
        }
      },
    ),
    { numRuns: 40 },
  );
});

test("an answer changes a draft in hand, and none that was sent or discarded", async () => {
  await using one = await fresh();
  const { database } = one;
  await prepare(database);
  await fc.assert(
    fc.asyncProperty(fc.array(draft, { minLength: 1, maxLength: 4 }), async (drawn) => {
      await store(database, drawn);
      const before = await database.read.draft.findMany({ orderBy: { id: "asc" } });
      const answers = { result: "Đã làm", period: { from: "2024-06-01", to: "2024-06-02" } };
      const hand = { holderId: "b", heard: 7, now: minute(59) };
      await database.write(async (tx) => {
        for (const i of drawn.keys()) await saveDraft(tx, `d${i}`, answers, hand);
      });
      const changed = { answers, holderId: "b", heard: 7, state: "open", updatedAt: minute(59) };
      const expected = before.map((row) =>
        row.kind === "task" && UNFINISHED.includes(row.state) ? { ...row, ...changed } : row,
      );
      expect(await database.read.draft.findMany({ orderBy: { id: "asc" } })).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});

test("reports are numbered without gaps, and a unit's standing is what Prisma counts", async () => {
  await using one = await fresh();
  const { database } = one;
  await prepare(database);
  await fc.assert(
    fc.asyncProperty(fc.array(draft, { minLength: 1, maxLength: 6 }), async (drawn) => {
      await store(database, drawn);
      const { read } = database;
      for (const i of drawn.keys()) {
        const found = await findDraft(read, `d${i}`);
        if (!found) continue;
        const now = minute(10 + i);
        await database.write((tx) => submitDraft(tx, found, plan.id, { id: "a", name: null }, now));
      }
      const reports = await read.taskReport.findMany({ orderBy: { number: "asc" } });
      expect(reports.map(({ number }) => number)).toEqual(reports.map((_, i) => i + 1));
      expect(await read.revision.count()).toBe(reports.length);
      expect(await read.draft.count({ where: { state: "submitted", kind: "task" } })).toBe(
        reports.length + drawn.filter((d) => d.kind === "task" && d.state === "submitted").length,
      );
      const counted = await read.taskReport.groupBy({
        by: ["unitCode", "dutyCode"],
        _count: true,
        _min: { submittedAt: true },
        _max: { submittedAt: true },
        orderBy: [{ unitCode: "asc" }, { dutyCode: "asc" }],
      });
      const standings = await read.dutyStanding.findMany({
        orderBy: [{ unitCode: "asc" }, { dutyCode: "asc" }],
      });
      expect(standings).toMatchObject(
        counted.map(({ unitCode, dutyCode, _count, _min, _max }) => ({
          ...{ unitCode, dutyCode, reports: _count, status: "ongoing" },
          ...{ firstAt: _min.submittedAt, lastAt: _max.submittedAt },
        })),
      );
      const rows = await read.dutyStanding.findMany({
        orderBy: [{ unitCode: "asc" }, { dutyCode: "asc" }],
      });
      const expected = rows.map(({ planId: _, dutyCode: duty, ...row }) => ({
        ...row,
        ...{ unit: row.unitCode, duty, months: row.months ?? {} },
      }));
      const codes = ["06559", "06562"];
      const many = [...codes, "06565", "06568", "06571"];
      expect(await reportedBy(read, plan.id, codes)).toEqual(expected);
      expect(await reportedBy(read, plan.id, many)).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});
