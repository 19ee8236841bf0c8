import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite from "libsql";
import { openDatabase } from "../../src/database/index.ts";
import { digestOf, loadPlan } from "../../src/plan/load.ts";
import type { Day } from "../../src/plan/model.ts";
import { storePlan } from "../../src/plan/store/plan.ts";

export const PLAN_FILE = "prisma/plans/loc-binh-2024.yaml";
export const plan = loadPlan(PLAN_FILE);
const AT = "2024-06-10T02:00:00.000+00:00";

export interface ManyReports {
  readonly folder: string;
  readonly url: string;
  [Symbol.dispose](): void;
}

/** A database with so many reports of the shipped plan, of all units and duties, each on a day of its own. */
export async function manyReports(
  count: number,
  dayOf = (i: number): Day => `2024-0${1 + (i % 6)}-1${i % 9}`,
): Promise<ManyReports> {
  const folder = mkdtempSync(join(tmpdir(), "dau-moi-bench-"));
  const file = join(folder, "bench.db");
  const database = await openDatabase(`file:${file}`);
  await storePlan(database, plan, digestOf(PLAN_FILE), new Date(AT));
  await database.close();
  fill(file, count, dayOf);
  return {
    folder,
    url: `file:${file}`,
    [Symbol.dispose]: () => rmSync(folder, { recursive: true }),
  };
}

/** Each with the figures that its duty asks for. */
function fill(file: string, count: number, dayOf: (i: number) => Day): void {
  const db = new Sqlite(file);
  db.exec("PRAGMA foreign_keys = OFF; BEGIN");
  db.prepare(
    'INSERT INTO "Person" ("id", "telegramId", "language", "createdAt") VALUES (?, ?, ?, ?)',
  ).run("p", "7", "vi", AT);
  const draft = db.prepare(
    `INSERT INTO "Draft" ("id", "planId", "unitCode", "holderId", "state", "answers", "createdAt", "updatedAt")
     VALUES (?, ?, ?, 'p', 'submitted', '{}', ?, ?)`,
  );
  const report = db.prepare(
    `INSERT INTO "TaskReport" ("id", "planId", "number", "unitCode", "dutyCode", "draftId", "state",
      "status", "from", "to", "revision", "submittedAt", "updatedAt")
     VALUES (?, ?, ?, ?, ?, ?, 'submitted', 'completed', ?, ?, 1, ?, ?)`,
  );
  const revision = db.prepare(
    `INSERT INTO "Revision" ("id", "reportId", "number", "personId", "answers", "submittedAt")
     VALUES (?, ?, 1, 'p', ?, ?)`,
  );
  const duties = plan.duties.filter(({ fulfilledBy }) => fulfilledBy.kind === "task");
  for (let i = 0; i < count; i++) {
    const unit = plan.units[i % plan.units.length];
    const duty = duties[i % duties.length];
    if (!unit || !duty) continue;
    const day = dayOf(i);
    const figures = Object.fromEntries(
      duty.figures.map((code) => {
        const kind = plan.figures.find((one) => one.code === code)?.kind;
        if (kind === "ratio") return [code, { part: i % 40, whole: 40 }];
        if (kind === "document") return [code, [{ number: `${i}/KH-UBND`, day }]];
        return [code, i % 200];
      }),
    );
    const answers = {
      ...{ duty: duty.code, status: "completed", period: { from: day, to: day }, figures },
      ...{
        result: "Đã tổ chức hội nghị tuyên truyền tại nhà văn hóa thôn, có đông đủ hội viên dự.",
      },
    };
    // Ids sort in the order in which they were made, as the program's own do.
    const id = String(i).padStart(7, "0");
    draft.run(`d${id}`, plan.id, unit.code, AT, AT);
    report.run(`r${id}`, plan.id, i + 1, unit.code, duty.code, `d${id}`, day, day, AT, AT);
    revision.run(`v${id}`, `r${id}`, JSON.stringify(answers), AT);
  }
  db.exec("COMMIT; PRAGMA wal_checkpoint(TRUNCATE)");
  db.close();
}
