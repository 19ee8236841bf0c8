import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { TaskReport } from "../../src/database/client/client.ts";
import { newId } from "../../src/database/id.ts";
import { type Database, openDatabase, type Tx } from "../../src/database/index.ts";
import { storePlan } from "../../src/plan/store/plan.ts";
import { readAnswers, STATUSES, type Status } from "../../src/reports/answers.ts";
import { lifeOf } from "../../src/reports/life.ts";
import { tellsOfDeeds } from "../../src/reports/status.ts";
import { correctReport, restoreReport, withdrawReport } from "../../src/reports/store/changes.ts";
import { startDraft } from "../../src/reports/store/drafts.ts";
import { lapseReturned } from "../../src/reports/store/lapse.ts";
import { type Author, findReport, submitDraft } from "../../src/reports/store/reports.ts";
import { stepsOf } from "../../src/reports/store/steps.ts";
import { takeStep } from "../../src/reports/store/take-step.ts";
import { given, plan } from "./inputs.ts";

let folder: string;
let database: Database;
let author: Author;
let minute = 0;
const now = () => new Date(Date.UTC(2024, 5, 3, 1, minute++));

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "standing-"));
  database = await openDatabase(`file:${join(folder, "test.db")}`);
  await storePlan(database, plan, "digest", now());
  const data = { id: newId(), telegramId: "1", name: "Hoa", language: "vi", createdAt: now() };
  author = await database.write((tx) => tx.person.create({ data }));
});
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

/** A deed; `of` picks one of the reports that there are by then. */
interface Deed {
  readonly act: "submit" | "correct" | "withdraw" | "accept" | "return" | "restore";
  readonly of: number;
  readonly unit: string;
  readonly duty: string;
  readonly status: Status;
  readonly actionMonth: boolean;
}

const deeds = fc.array(
  fc.record<Deed>({
    act: fc.constantFrom<Deed["act"]>(
      ...(["submit", "submit", "correct", "correct", "withdraw"] as const),
      ...(["accept", "return", "restore"] as const),
    ),
    of: fc.nat(20),
    unit: fc.constantFrom("06562", "06559"),
    duty: fc.constantFrom(...given.duties.slice(0, 3)),
    status: fc.constantFrom(...STATUSES),
    actionMonth: fc.boolean(),
  }),
  { minLength: 1, maxLength: 14 },
);

async function perform(tx: Tx, { act, of, unit, duty, status, actionMonth }: Deed): Promise<void> {
  const ids = await tx.taskReport.findMany({ orderBy: { number: "asc" }, select: { id: true } });
  const id = ids[of % Math.max(1, ids.length)]?.id;
  const report = id ? await findReport(tx, id) : null;
  const answers = { duty, status, actionMonth };
  if (act === "submit") {
    const draft = await startDraft(
      tx,
      { planId: plan.id, unit, holderId: author.id, answers },
      now(),
    );
    await submitDraft(tx, draft, plan.id, author, now());
  } else if (!report) {
    return;
  } else if (act === "restore") {
    await restoreReport(tx, report, author.id, now());
  } else if (act === "accept" || act === "return") {
    const deed = act === "accept" ? "accepted" : "returned";
    // Some of the corrections come after it.
    const due = new Date(now().getTime() + 3 * 60_000);
    const step = { deed, personId: author.id, now: now(), due } as const;
    await takeStep(tx, { kind: "task", id: report.id }, step);
  } else if (report.state !== "withdrawn" && act === "correct") {
    const draft = await correctReport(tx, report, plan.id, {
      holderId: author.id,
      heard: 0,
      now: now(),
    });
    // The draft may have been begun in the name of the unit that took over.
    const corrected = { ...draft, unit, answers: { ...draft.answers, ...answers } };
    await submitDraft(tx, corrected, plan.id, author, now());
  } else if (report.state !== "withdrawn") {
    await withdrawReport(tx, report, author.id, "Gửi nhầm nhiệm vụ.", now());
  }
}

/** What counts of these reports, from their revisions and steps alone. */
async function counted(ids: readonly string[], at: Date) {
  const rows = [];
  for (const id of ids) {
    const ref = { kind: "task", id } as const;
    const report = await database.read.taskReport.findUniqueOrThrow({
      where: { id },
      include: { revisions: true },
    });
    const life = lifeOf(await stepsOf(database.read, ref), at);
    const { state, stage, revision, inForce, lapsesAt, waitsSince } = life;
    expect(report).toMatchObject({ state, stage, revision, inForce, lapsesAt, waitsSince });
    const said = report.revisions.find(({ number }) => number === inForce);
    const { duty = "", status = "nil", actionMonth = false } = readAnswers(said?.answers);
    if (state !== "submitted") continue;
    const { unitCode, submittedAt } = report;
    rows.push({ unitCode, submittedAt, dutyCode: duty, status, actionMonth });
  }
  return rows;
}

/** Where units stand, from the reports alone: the latest's word, unless one of them is completed. */
function folded(
  reports: readonly Pick<
    TaskReport,
    "unitCode" | "dutyCode" | "status" | "submittedAt" | "actionMonth"
  >[],
) {
  const standings = new Map<string, object>();
  for (const { unitCode, dutyCode, status, submittedAt, actionMonth } of reports) {
    const key = `${unitCode} ${dutyCode}`;
    const before = standings.get(key) as
      | { reports: number; happened: number; marked: number; firstAt: Date; status: Status }
      | undefined;
    const happened = tellsOfDeeds(status) ? 1 : 0;
    standings.set(key, {
      status: before?.status === "completed" ? "completed" : status,
      reports: (before?.reports ?? 0) + 1,
      happened: (before?.happened ?? 0) + happened,
      marked: (before?.marked ?? 0) + (actionMonth ? happened : 0),
      firstAt: before?.firstAt ?? submittedAt,
      lastAt: submittedAt,
    });
  }
  return standings;
}

test("where units stand is what a fold over the reports in force says", async () => {
  await fc.assert(
    fc.asyncProperty(deeds, async (sequence) => {
      await database.write(async (tx) => {
        await tx.reportStep.deleteMany();
        await tx.revision.deleteMany();
        await tx.taskReport.deleteMany();
        await tx.dutyStanding.deleteMany();
      });
      for (const deed of sequence) await database.write((tx) => perform(tx, deed));
      const all = await database.read.taskReport.findMany({ orderBy: { number: "asc" } });
      expect(all.map(({ number }) => number)).toEqual(all.map((_, i) => i + 1));
      const at = now();
      await lapseReturned(database, plan.id, at);
      const ids = all.map(({ id }) => id);
      const inForce = await counted(ids, at);
      const rows = await database.read.dutyStanding.findMany();
      const stored = new Map(
        rows.map(({ planId: _plan, unitCode: unit, dutyCode: duty, ...rest }) => [
          `${unit} ${duty}`,
          rest,
        ]),
      );
      expect(stored).toEqual(folded(inForce));
    }),
    { numRuns: 25 },
  );
}, 60_000);
