import { type Database, openDatabase } from "../../src/database/index.ts";
import { asOf010 } from "../support/december.ts";

const PLAN = "loc-binh-2024";
const OCCASION = "NAM-2024";
const NIGHT = new Date("2024-12-10T20:00:00Z");

/**
 * A year of an office in a file of SQLite: what 0.1.0 left, and something in each table that came later. Whoever
 * adds a table gives it a row here: the tests of moving ask for one.
 */
export async function everything(file: string): Promise<void> {
  await asOf010(file);
  const database = await openDatabase(`file:${file}`);
  try {
    await later(database);
    await odd(database);
  } finally {
    await database.close();
  }
}

async function later(database: Database): Promise<void> {
  const report = await database.read.taskReport.findFirstOrThrow({ orderBy: { number: "asc" } });
  const periodic = await database.read.periodicReport.findFirstOrThrow({ orderBy: { id: "asc" } });
  const obstacle = await database.read.obstacle.findFirstOrThrow({ orderBy: { number: "asc" } });
  const [office, other] = await database.read.membership.findMany({
    where: { role: "office" },
    orderBy: { id: "asc" },
  });
  const [personId, standInId] = [office?.personId ?? "", other?.personId ?? ""];
  const { unitCode } = report;
  const of = { planId: PLAN, unitCode, personId };
  await database.write(async (tx) => {
    await tx.absence.create({
      data: { id: "n1", ...of, standInId, from: "2024-12-09", to: "2024-12-13", createdAt: NIGHT },
    });
    await tx.confirmation.create({
      data: {
        ...{ id: "n2", planId: PLAN, unitCode: periodic.unitCode, draftId: periodic.draftId },
        ...{ state: "agreed", askedById: personId, askedAt: NIGHT, word: "Đồng ý." },
        ...{ settledById: personId, settledAt: NIGHT },
      },
    });
    await tx.delayReason.create({
      data: { id: "n3", ...of, about: `deadline:${OCCASION}`, text: "Chờ số liệu", at: NIGHT },
    });
    await tx.reportStep.create({
      data: {
        ...{ id: "n4", taskReportId: report.id, number: 1, deed: "noted", personId, at: NIGHT },
        ...{ revision: report.revision, items: ["so_cuoc"], word: "Đã xem" },
      },
    });
    await tx.joint.create({
      data: {
        ...{ id: "n5", reportId: report.id, planId: PLAN, unitCode: periodic.unitCode },
        ...{ part: "partner", state: "refused", askedAt: NIGHT, personId, answeredAt: NIGHT },
      },
    });
    await tx.served.create({
      data: {
        ...{ reportId: report.id, planId: PLAN, unitCode, dutyCode: report.dutyCode, at: NIGHT },
      },
    });
    await tx.obstacleHanding.create({
      data: { id: "n6", obstacleId: obstacle.id, personId, at: NIGHT, to: "UBND huyện" },
    });
    const asking = { question: "x", about: { z: [1, null] } };
    await tx.dialogue.create({
      data: { key: "1:1", ...asking, since: 7, updatedAt: NIGHT },
    });
    await tx.held.create({
      data: { id: "n7", key: "1:1", ...asking, text: "e\u0301 ấy", createdAt: NIGHT },
    });
    await tx.filesSent.create({
      data: { personId, day: "2024-12-10", files: 3, bytes: 1_234_567 },
    });
    await tx.job.create({
      data: {
        ...{ id: "n8", planId: PLAN, personId, kind: "tables", about: { occasion: OCCASION } },
        ...{ state: "done", files: [], askedAt: NIGHT, settledAt: NIGHT },
      },
    });
    const frozen = { planId: PLAN, occasionCode: "6T-2024", personId, at: NIGHT };
    await tx.closing.create({ data: { id: "n9", ...frozen, deed: "closed" } });
    await tx.snapshot.create({ data: { id: "n10", ...frozen, number: 1, content: {} } });
  });
}

/** In which two databases could differ: texts of any kind, JSON, bytes, instants, what is missing. */
async function odd(database: Database): Promise<void> {
  await database.write(async (tx) => {
    const person = await tx.person.findFirstOrThrow();
    for (const [i, value] of ["", "'", "\\", 'Ủy ban — "x"; --', "🏳️‍🌈", "e\u0301"].entries()) {
      await tx.setting.create({ data: { planId: PLAN, key: `${i}${value}`, value } });
    }
    const detail = { z: 1, a: [null, true, 1.5, "\u0000", "\ud800"], "": {} };
    const entry = { action: "x", subject: "x", personId: person.id };
    for (const [i, at] of [new Date(0), new Date(1), new Date(100), NIGHT].entries()) {
      await tx.logEntry.create({ data: { id: `e${i}`, at, ...entry, ...(i ? { detail } : {}) } });
    }
    await tx.reportTemplate.create({
      data: {
        ...{ id: "t", planId: PLAN, outline: "o", version: 1, state: "used", name: "x.docx" },
        ...{ file: Buffer.from([0, 255, 10, 0]), personId: person.id, at: NIGHT },
      },
    });
  });
}
