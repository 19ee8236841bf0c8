import { expect, test } from "vitest";
import { newId } from "../../../src/database/id.ts";
import { type Database, openDatabase, type Tx } from "../../../src/database/index.ts";
import { raiseObstacle } from "../../../src/obstacles/store/changes.ts";
import { readStanding } from "../../../src/progress/store/standing.ts";
import type { Answers } from "../../../src/reports/answers.ts";
import { startDraft, taskDrafts } from "../../../src/reports/store/drafts.ts";
import { submitDraft } from "../../../src/reports/store/reports.ts";
import { at, plan, TAM_GIA } from "../../progress/plan-2024.ts";
import { stored } from "../../progress/stored.ts";
import { SERVER } from "../../support/databases.ts";
import { sentDraft } from "../../support/sent-draft.ts";

const NOW = at("2024-06-03", "08:00");
const MANY = 12;
const ba = { id: "ba", name: "ba" };
const unit = { planId: plan.id, unitCode: TAM_GIA };

/** Two processes on one database, of which each does every second of these works, all at once. */
async function together() {
  const one = await stored();
  const other = await openDatabase(one.url);
  const both: readonly Database[] = [one.database, other];
  return {
    both,
    report: one.report,
    all: <T>(work: (tx: Tx, i: number) => Promise<T>) =>
      Promise.allSettled(
        Array.from({ length: MANY }, (_, i) =>
          (both[i % 2] as Database).write((tx) => work(tx, i)),
        ),
      ),
    async [Symbol.asyncDispose]() {
      await other.close();
      await one[Symbol.asyncDispose]();
    },
  };
}

const NIL: Answers = { duty: "IV.12.3", status: "nil" };
const upTo = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

test.runIf(SERVER)(
  "two processes: reports are numbered one after the other, and both see where it stands",
  async () => {
    await using two = await together();
    const before = await Promise.all(two.both.map(({ read }) => readStanding(read, plan, NOW)));
    const ends = await two.all(async (tx) => {
      const draft = { planId: plan.id, unit: TAM_GIA, holderId: "ba", answers: NIL };
      return submitDraft(tx, await startDraft(tx, draft, NOW), plan.id, ba, NOW);
    });
    expect(ends.filter(({ status }) => status === "rejected")).toEqual([]);
    const [first, second] = two.both as [Database, Database];
    const reports = await first.read.taskReport.findMany({ orderBy: { number: "asc" } });
    expect(reports.map(({ number }) => number)).toEqual(upTo(MANY));
    const standings = await Promise.all(
      [first, second].map(({ read }) => readStanding(read, plan, NOW)),
    );
    expect(JSON.stringify(standings[0])).toBe(JSON.stringify(standings[1]));
    expect(JSON.stringify(standings[0])).not.toBe(JSON.stringify(before[0]));
  },
);

test.runIf(SERVER)("two processes: obstacles are numbered one after the other", async () => {
  await using two = await together();
  const telling = {
    outbox: { put: async () => {} },
    word: () => ({ method: "sendMessage", payload: {} }),
  };
  const ends = await two.all((tx, i) =>
    raiseObstacle(
      tx,
      { planId: plan.id, unit: TAM_GIA, personId: "ba", text: `Khó ${i}`, now: NOW },
      telling,
    ),
  );
  expect(ends.filter(({ status }) => status === "rejected")).toEqual([]);
  const rows = await (two.both[1] as Database).read.obstacle.findMany({
    orderBy: { number: "asc" },
  });
  expect(rows.map(({ number }) => number)).toEqual(upTo(MANY));
});

test.runIf(SERVER)(
  "two processes: a report is corrected in one draft, whoever begins",
  async () => {
    await using two = await together();
    const reportId = await two.report(TAM_GIA, NIL, NOW);
    const ends = await two.all(async (tx) => {
      const begun = await taskDrafts.correctionOf(tx, reportId);
      if (begun) return begun.id;
      const draft = { planId: plan.id, unit: TAM_GIA, holderId: "ba", answers: NIL, reportId };
      return (await taskDrafts.start(tx, draft, NOW)).id;
    });
    const ids = new Set(ends.map((end) => (end.status === "fulfilled" ? end.value : end.reason)));
    expect(ids.size).toBe(1);
  },
);

test.runIf(SERVER)(
  "two processes: of an occasion one report is in force, and the others are refused",
  async () => {
    await using two = await together();
    const ends = await two.all(async (tx) => {
      const draftId = await sentDraft(tx, { ...unit, holderId: "ba" }, NOW);
      const times = { submittedAt: NOW, updatedAt: NOW };
      const said = { state: "submitted", revision: 1, ...times } as const;
      return tx.periodicReport.create({
        data: { id: newId(), ...unit, occasionCode: "6T-2024", draftId, ...said },
      });
    });
    expect(ends.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await (two.both[0] as Database).read.periodicReport.count()).toBe(1);
  },
);
