/**
 * Makes the tables of so many reports, as /xuatbaocao does, and says how long it takes and how much memory
 * it holds beyond those of ten: `node --import tsx test/bench/tables.ts 100000`.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite from "libsql";
import { openDatabase } from "../../src/database/index.ts";
import { digestOf, loadPlan } from "../../src/plan/load.ts";
import { storePlan } from "../../src/plan/store/plan.ts";
import { makeOrder } from "../../src/telegram/tables/make-order.ts";

const PLAN_FILE = "prisma/plans/loc-binh-2024.yaml";
const plan = loadPlan(PLAN_FILE);
const AT = "2024-06-10T02:00:00.000+00:00";

/** Reports of all units and duties, each with the figures that its duty asks for. */
function fill(file: string, count: number): void {
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
    const day = `2024-0${1 + (i % 6)}-1${i % 9}`;
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
    draft.run(`d${i}`, plan.id, unit.code, AT, AT);
    report.run(`r${i}`, plan.id, i + 1, unit.code, duty.code, `d${i}`, day, day, AT, AT);
    revision.run(`v${i}`, `r${i}`, JSON.stringify(answers), AT);
  }
  db.exec("COMMIT");
  db.close();
}

async function measured(count: number) {
  const folder = mkdtempSync(join(tmpdir(), "dau-moi-bench-"));
  const file = join(folder, "bench.db");
  const database = await openDatabase(`file:${file}`);
  await storePlan(database, plan, digestOf(PLAN_FILE), new Date(AT));
  await database.close();
  fill(file, count);
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 20);
  const cpu = process.cpuUsage();
  const from = performance.now();
  await makeOrder(
    {
      ...{ occasion: "6T-2024", what: "tables", audience: "office", databaseUrl: `file:${file}` },
      ...{ evidenceFolder: join(folder, "evidence"), planFile: PLAN_FILE, language: "vi" },
      ...{ at: new Date("2024-06-14T02:00:00Z"), folder, part: null },
    },
    (done, of) => {
      if (process.env.STEPS)
        console.log(
          done,
          of,
          Math.round(process.cpuUsage(cpu).user / 1000),
          Math.round(performance.now() - from),
        );
    },
  );
  const { user, system } = process.cpuUsage(cpu);
  const seconds = (user + system) / 1e6;
  clearInterval(watch);
  rmSync(folder, { recursive: true });
  return { seconds, peak };
}

const small = await measured(10);
const large = await measured(Number(process.argv[2] ?? 100_000));
const more = (large.peak - small.peak) / 1e6;
console.log(
  `${large.seconds.toFixed(1)} s of a core, ${more.toFixed(0)} MB more (${(large.peak / 1e6).toFixed(0)} MB in all)`,
);
