import fc from "fast-check";
import { expect, test } from "vitest";
import type { Tx } from "../../src/database/index.ts";
import { raiseObstacle } from "../../src/obstacles/store/changes.ts";
import type { Telling } from "../../src/obstacles/store/notices.ts";
import { storePlan } from "../../src/plan/store/plan.ts";
import { correctReport } from "../../src/reports/store/changes.ts";
import { findDraft, saveDraft, startDraft } from "../../src/reports/store/drafts.ts";
import { findReport, submitDraft } from "../../src/reports/store/reports.ts";
import { twoProcesses } from "../database/postgres/two-processes.ts";
import { type Fresh, fresh } from "../database/support.ts";
import { SERVER } from "../support/databases.ts";
import { given, plan } from "./inputs.ts";

// Each of these looks before it writes. Two processes do them at once, and all holds as if one alone had written.

const NOW = new Date("2024-06-03T01:00:00Z");
const UNIT = given.unit as string;
const [DUTY = ""] = given.duties;
const author = { id: "hoa", name: "Hoa" };
const hand = { holderId: author.id, heard: 0, now: NOW };
const untold: Telling = {
  outbox: { put: async () => {} },
  word: () => ({ method: "sendMessage", payload: {} }),
};

type Deed = "answer" | "send" | "send-again" | "correct" | "correct-and-send" | "raise";
const deeds = fc.array(
  fc.constantFrom<Deed>(
    ...(["answer", "answer", "answer", "send", "send"] as const),
    ...(["send-again", "correct", "correct", "correct-and-send", "raise"] as const),
  ),
  { minLength: 4, maxLength: 14 },
);

const begun = (tx: Tx) => {
  const answers = { duty: DUTY, status: "completed" } as const;
  return startDraft(tx, { planId: plan.id, unit: UNIT, holderId: author.id, answers }, NOW);
};

/** A report that is there, and a draft that is in two people's hands. */
async function beginning(tx: Tx) {
  const sent = await submitDraft(tx, await begun(tx), plan.id, author, NOW);
  if (sent.kind !== "submitted") throw new Error(sent.kind);
  return { report: sent.report, draft: await begun(tx) };
}

type Beginning = Awaited<ReturnType<typeof beginning>>;

async function perform(tx: Tx, deed: Deed, there: Beginning, place: number): Promise<void> {
  if (deed === "answer") {
    const draft = await findDraft(tx, there.draft.id);
    const figures = { ...draft?.answers.figures, [`so-${place}`]: place };
    await saveDraft(tx, there.draft.id, { ...draft?.answers, figures }, hand);
  } else if (deed === "send") {
    await submitDraft(tx, await begun(tx), plan.id, author, NOW);
  } else if (deed === "send-again") {
    const draft = await findDraft(tx, there.draft.id);
    if (draft) await submitDraft(tx, draft, plan.id, author, NOW);
  } else if (deed === "raise") {
    const raised = { planId: plan.id, unit: UNIT, personId: author.id, text: "Thiếu kinh phí." };
    await raiseObstacle(tx, { ...raised, now: NOW }, untold);
  } else {
    const report = await findReport(tx, there.report.id);
    if (!report) throw new Error("It is gone");
    const draft = await correctReport(tx, report, plan.id, hand);
    if (deed === "correct-and-send") await submitDraft(tx, draft, plan.id, author, NOW);
  }
}

/** 1, 2, 3, … */
const upTo = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

/** A database with the plan and who reports. */
async function office(): Promise<Fresh> {
  const one = await fresh();
  await storePlan(one.database, plan, "digest", NOW);
  await one.database.write((tx) =>
    tx.person.create({
      data: { ...author, telegramId: "1", language: "vi", createdAt: NOW },
    }),
  );
  return one;
}

test.runIf(SERVER)("what looks before it writes holds, whoever writes beside it", async () => {
  await using one = await office();
  await using processes = await twoProcesses(one.url);
  const { read } = one.database;
  await fc.assert(
    fc.asyncProperty(deeds, async (all) => {
      const there = await one.database.write(beginning);
      await Promise.all(
        processes.both.map(async ({ write }, process) => {
          for (const [i, deed] of all.entries()) {
            if (i % 2 === process) await write((tx) => perform(tx, deed, there, i));
          }
        }),
      );

      const mine = { planId: plan.id };
      const [reports, obstacles] = [
        await read.taskReport.findMany({ where: mine, orderBy: { number: "asc" } }),
        await read.obstacle.findMany({ where: mine, orderBy: { number: "asc" } }),
      ];
      expect(reports.map(({ number }) => number)).toEqual(upTo(reports.length));
      expect(obstacles.map(({ number }) => number)).toEqual(upTo(obstacles.length));
      // No answer is lost: of a draft that was sent, those that came before.
      const draft = await findDraft(read, there.draft.id);
      const places = all.flatMap((deed, i) => (deed === "answer" ? [`so-${i}`] : []));
      const kept = Object.keys(draft?.answers.figures ?? {});
      if (all.includes("send-again")) expect(places).toEqual(expect.arrayContaining(kept));
      else expect(kept.toSorted()).toEqual(places.toSorted());
      expect(reports.filter(({ draftId }) => draftId === there.draft.id)).toHaveLength(
        all.includes("send-again") ? 1 : 0,
      );
      // One draft of one correction, one revision of each that was sent, and one of them in force.
      const corrections = await read.draft.count({
        where: { taskReportId: there.report.id, state: { in: ["open", "kept"] } },
      });
      expect(corrections).toBeLessThanOrEqual(1);
      const revisions = await read.revision.findMany({
        where: { reportId: there.report.id },
        orderBy: { number: "asc" },
      });
      expect(revisions.map(({ number }) => number)).toEqual(upTo(revisions.length));
      const report = await findReport(read, there.report.id);
      expect(report?.revision).toBe(revisions.length);
      const standing = await read.dutyStanding.findFirst({
        where: { ...mine, unitCode: UNIT, dutyCode: DUTY },
      });
      expect(standing?.reports).toBe(reports.length);
    }),
    { numRuns: 12 },
  );
});
