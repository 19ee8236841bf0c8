import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newId } from "../../src/database/id.ts";
import { type Database, openDatabase } from "../../src/database/index.ts";
import { loadPlan } from "../../src/plan/load.ts";
import type { Plan } from "../../src/plan/model.ts";
import { storePlan } from "../../src/plan/store/plan.ts";
import { obligations } from "../../src/plan/units.ts";
import { startBotApi } from "../../src/sandbox/bot-api/server.ts";
import { BUILT, startBot } from "../support/process.ts";
import { percentile } from "./load.ts";

const PLAN_FILE = "prisma/plans/loc-binh-2024.yaml";
const OFFICE = 7_777_777;
const ASKED = 60;
const CHUNK = 500;

/** Milliseconds from "/tinhhinh" to its answer (median), with so many reports stored. */
export async function measureStatus(reports: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "dau-moi-bench-"));
  const url = `file:${join(folder, "bench.db")}`;
  const plan = loadPlan(PLAN_FILE);
  const database = await openDatabase(url);
  await fill(database, plan, reports);
  await database.close();
  const api = await startBotApi({ callLog: 0 });
  const lan = api.people.createPerson({ firstName: "Lan", language: "vi", id: OFFICE });
  const bot = await startBot(api, BUILT, {
    TELEGRAM_RATE: "0",
    DATABASE_URL: url,
    PLAN_FILE,
    OFFICE_TELEGRAM_IDS: String(OFFICE),
  });
  try {
    const times: number[] = [];
    for (let i = 0; i < ASKED; i++) {
      const from = performance.now();
      const answered = new Promise<void>((resolve) => {
        const off = api.on((event) => {
          if (event.kind !== "message" || !event.message.from.is_bot) return;
          off();
          resolve();
        });
      });
      api.people.say(lan, "/tinhhinh");
      await answered;
      times.push(performance.now() - from);
    }
    return percentile(times.slice(ASKED / 3), 0.5);
  } finally {
    await bot.stop();
    await api.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Reports of all units on all duties in turn, as if they had been sent. */
async function fill(database: Database, plan: Plan, count: number): Promise<void> {
  const planId = plan.id;
  const now = new Date();
  await storePlan(database, plan, "bench", now);
  const owed = obligations(plan, "2024-06-14");
  const personId = newId();
  await database.write((tx) =>
    tx.person.create({ data: { id: personId, language: "vi", createdAt: now } }),
  );
  for (let from = 0; from < count; from += CHUNK) {
    const rows = Array.from({ length: Math.min(CHUNK, count - from) }, (_, i) => {
      const number = from + i + 1;
      const { unit, duty } = owed[number % owed.length] as (typeof owed)[number];
      return { id: `bench-${number}`, number, unitCode: unit.code, dutyCode: duty.code };
    });
    await database.write(async (tx) => {
      const times = { createdAt: now, updatedAt: now };
      await tx.draft.createMany({
        data: rows.map(({ id, unitCode }) => ({
          ...{ id, planId, unitCode, holderId: personId, state: "submitted" as const },
          ...{ answers: {}, ...times },
        })),
      });
      await tx.taskReport.createMany({
        data: rows.map((row) => ({
          ...row,
          planId,
          draftId: row.id,
          state: "submitted",
          status: "completed",
          revision: 1,
          submittedAt: now,
          updatedAt: now,
        })),
      });
      await tx.revision.createMany({
        data: rows.map(({ id, dutyCode: duty }) => ({
          id,
          reportId: id,
          number: 1,
          personId,
          answers: { duty, status: "completed", result: "Đã tổ chức thực hiện theo kế hoạch." },
          submittedAt: now,
        })),
      });
    });
  }
  const each = Math.floor(count / owed.length);
  await database.write((tx) =>
    tx.dutyStanding.createMany({
      data: owed.map(({ unit, duty }) => ({
        planId,
        unitCode: unit.code,
        dutyCode: duty.code,
        status: "completed",
        reports: each,
        happened: each,
        marked: 0,
        firstAt: now,
        lastAt: now,
      })),
    }),
  );
}
