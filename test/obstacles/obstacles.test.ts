import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Database, openDatabase } from "../../src/database/index.ts";
import { answerObstacle, raiseObstacle } from "../../src/obstacles/store/changes.ts";
import type { Telling } from "../../src/obstacles/store/notices.ts";
import type { NewNotice } from "../../src/outbox/index.ts";
import { storePlan } from "../../src/plan/store/plan.ts";
import { at, plan, TAM_GIA } from "../progress/plan-2024.ts";
import { sentDraft } from "../support/sent-draft.ts";

const NOW = at("2024-06-03", "08:00");
let folder: string;
let database: Database;
let notices: NewNotice[];

const telling: Telling = {
  outbox: { put: async (_tx, notice) => void notices.push(notice) },
  word: ({ language }, { number }) => ({ method: "sendMessage", payload: { language, number } }),
};

/** Two of the office, one of whom the bot cannot reach, and a focal point. */
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "obstacles-"));
  database = await openDatabase(`file:${join(folder, "test.db")}`);
  notices = [];
  await storePlan(database, plan, "digest", NOW);
  await database.write(async (tx) => {
    for (const [id, unit, unreachableAt] of [
      ["lan", null, null],
      ["minh", null, NOW],
      ["ba", TAM_GIA, null],
    ] as const) {
      const language = id === "lan" ? "en" : "vi";
      await tx.person.create({
        data: { id, telegramId: `1${id.length}${id}`, language, unreachableAt, createdAt: NOW },
      });
      const role = unit === null ? "office" : "principal";
      await tx.membership.create({
        data: { id: `m-${id}`, planId: plan.id, personId: id, unitCode: unit, role, from: NOW },
      });
    }
  });
});

afterEach(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

async function reportWithObstacle(): Promise<string> {
  const planId = plan.id;
  await database.write(async (tx) => {
    const draftId = await sentDraft(tx, { planId, unitCode: TAM_GIA, holderId: "ba" }, NOW);
    await tx.taskReport.create({
      data: {
        id: "r",
        planId,
        number: 1,
        unitCode: TAM_GIA,
        dutyCode: "IV.12.3",
        draftId,
        state: "submitted",
        status: "ongoing",
        revision: 1,
        submittedAt: NOW,
        updatedAt: NOW,
      },
    });
  });
  return "r";
}

const raise = (text: string, more: { reportId?: string; id?: string } = {}) =>
  database.write((tx) =>
    raiseObstacle(
      tx,
      { planId: plan.id, unit: TAM_GIA, personId: "ba", text, now: NOW, ...more },
      telling,
    ),
  );

test("obstacles are numbered, and the office is told; for whom the bot cannot reach it waits", async () => {
  expect((await raise("Chưa có kinh phí.")).number).toBe(1);
  expect((await raise("Thiếu cán bộ.")).number).toBe(2);
  expect(notices.map(({ chatId }) => chatId)).toEqual([
    ...["13lan", "14minh"],
    ...["13lan", "14minh"],
  ]);
  expect(new Set(notices.map(({ key }) => key)).size).toBe(4);
  expect(notices[0]?.call.payload).toEqual({ language: "en", number: 1 });
});

test("raising under one id twice raises once", async () => {
  await raise("Chưa có kinh phí.", { id: "1.7" });
  await raise("Chưa có kinh phí.", { id: "1.7" });
  expect(await database.read.obstacle.count()).toBe(1);
  expect(notices).toHaveLength(2);
});

test("a corrected report raises its obstacle anew only if the text is another", async () => {
  const reportId = await reportWithObstacle();
  const first = await raise("Chưa có kinh phí.", { reportId });
  await raise("Chưa có kinh phí.", { reportId });
  expect(notices).toHaveLength(2);

  await database.write((tx) =>
    answerObstacle(tx, first.id, { personId: "lan", text: "Đã bố trí.", now: NOW }, String),
  );
  const second = await raise("Chưa có kinh phí và cán bộ.", { reportId });
  expect(second).toMatchObject({ id: first.id, number: 1, state: "open", answer: null });
  expect(notices).toHaveLength(4);
  const log = await database.read.logEntry.findFirst({ where: { action: "obstacle.changed" } });
  expect(log?.detail).toEqual({ text: "Chưa có kinh phí.", answer: "Đã bố trí." });
  // What was answered to the former text is not unsaid.
  expect(await database.read.obstacleAnswer.findMany()).toMatchObject([{ text: "Đã bố trí." }]);
});

test("a second answer is added to the first", async () => {
  const { id } = await raise("Chưa có kinh phí.");
  const join = (before: string, more: string) => `${before} / ${more}`;
  const answer = (personId: string, text: string) =>
    database.write((tx) => answerObstacle(tx, id, { personId, text, now: NOW }, join));
  expect((await answer("lan", "Đã bố trí."))?.before).toBeNull();
  const second = await answer("minh", "Xem công văn 12.");
  expect(second?.before).toEqual({ answerer: null, at: NOW });
  expect(second?.obstacle.answer).toBe("Đã bố trí. / Xem công văn 12.");
  const answers = await database.read.obstacleAnswer.findMany({ where: { obstacleId: id } });
  expect(answers.map(({ personId, text, at }) => ({ personId, text, at }))).toEqual([
    { personId: "lan", text: "Đã bố trí.", at: NOW },
    { personId: "minh", text: "Xem công văn 12.", at: NOW },
  ]);
});
