import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { TaskReport } from "../../src/database/client/client.ts";
import { newId } from "../../src/database/id.ts";
import { type Database, openDatabase, type Tx } from "../../src/database/index.ts";
import { storePlan } from "../../src/plan/store/plan.ts";
import { STATUSES, type Status } from "../../src/reports/answers.ts";
import { tellsOfDeeds } from "../../src/reports/status.ts";
import { correctReport, withdrawReport } from "../../src/reports/store/changes.ts";
import { startDraft } from "../../src/reports/store/drafts.ts";
import { type Author, findReport, submitDraft } from "../../src/reports/store/reports.ts";
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
  readonly act: "submit" | "correct" | "withdraw";
  readonly of: number;
  readonly unit: string;
  readonly duty: string;
  readonly status: Status;
  readonly actionMonth: boolean;
}

const deeds = fc.array(
  fc.record<Deed>({
    act: fc.constantFrom("submit", "submit", "correct", "withdraw"),
    of: fc.nat(20),
    unit: fc.constantFrom("06562", "06559"),
    duty: fc.constantFrom(...given.duties.slice(0, 3)),
    status: fc.constantFrom(...STATUSES),
    actionMonth: fc.boolean(),
  }),
  { minLength: 1, maxLength: 12 },
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
  } else if (report?.state === "submitted" && act === "correct") {
    const draft = await correctReport(tx, report, plan.id, {
      holderId: author.id,
      heard: 0,
      now: now(),
    });
    // The draft may have been begun in the name of the unit that took over.
    const corrected = { ...draft, unit, answers: { ...draft.answers, ...answers } };
    await submitDraft(tx, corrected, plan.id, author, now());
  } else if (report?.state === "submitted") {
    await withdrawReport(tx, report, plan.id, author.id, "Gửi nhầm nhiệm vụ.", now());
  }
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
        await tx.revision.deleteMany();
        await tx.taskReport.deleteMany();
        await tx.dutyStanding.deleteMany();
      });
      for (const deed of sequence) await database.write((tx) => perform(tx, deed));
      const all = await database.read.taskReport.findMany({ orderBy: { number: "asc" } });
      expect(all.map(({ number }) => number)).toEqual(all.map((_, i) => i + 1));
      const inForce = all.filter(({ state }) => state === "submitted");
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
