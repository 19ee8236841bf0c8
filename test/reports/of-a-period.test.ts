import { rmSync } from "node:fs";
import { dirname } from "node:path";
import fc from "fast-check";
import Sqlite from "libsql";
import { expect, test } from "vitest";
import { openDatabase } from "../../src/database/index.ts";
import { storePlan } from "../../src/plan/store/plan.ts";
import { placeIn } from "../../src/reports/activity-period.ts";
import { STATUSES } from "../../src/reports/answers.ts";
import { tellsOfDeeds } from "../../src/reports/status.ts";
import { readAllFacts, readDeeds } from "../../src/reports/store/task-facts.ts";
import { fresh } from "../database/support.ts";
import { plan } from "../progress/plan-2024.ts";
import { SERVER } from "../support/databases.ts";

// The reports of a period are found by their days, a slice after the other, whatever else there is; which of
// them lie in it is judged by the one rule. Here all are read, and the same rule says which ones were missed.

const REPORTS = 900;
const duties = plan.duties
  .filter(({ fulfilledBy }) => fulfilledBy.kind === "task")
  .map(({ code }) => code)
  .slice(0, 6);
const units = plan.units.map(({ code }) => code).slice(0, 25);
const AT = "2024-03-10T02:00:00.000+00:00";

const day = fc
  .record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) })
  .map((on) => `2024-${String(on.month).padStart(2, "0")}-${String(on.day).padStart(2, "0")}`);
const days = fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));
const report = fc.record({
  ...{ unit: fc.constantFrom(...units), duty: fc.constantFrom(...duties) },
  status: fc.constantFrom(...STATUSES, "completed" as const),
  state: fc.constantFrom("submitted", "submitted", "submitted", "withdrawn"),
  period: fc.oneof(
    day.map((on) => ({ from: on, to: on })),
    days,
    fc.constant(null),
  ),
});

const INSERTS = {
  draft: `INSERT INTO "Draft" ("id", "planId", "unitCode", "holderId", "state", "answers", "createdAt", "updatedAt")
    VALUES (?, ?, ?, 'p', 'submitted', '{}', '${AT}', '${AT}')`,
  report: `INSERT INTO "TaskReport" ("id", "planId", "number", "unitCode", "dutyCode", "draftId", "state",
      "status", "from", "to", "revision", "submittedAt", "updatedAt")
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, '${AT}', '${AT}')`,
  revision: `INSERT INTO "Revision" ("id", "reportId", "number", "personId", "answers", "submittedAt")
    VALUES (?, ?, 1, 'p', ?, '${AT}')`,
};

async function full() {
  const empty = await fresh();
  await storePlan(empty.database, plan, "digest", new Date(AT));
  await empty.database.close();
  const sql = new Sqlite(empty.file);
  sql.exec("PRAGMA foreign_keys = OFF; BEGIN");
  for (const [i, one] of fc.sample(report, { numRuns: REPORTS, seed: 7 }).entries()) {
    const { unit, duty, status, state, period } = one;
    const answers = JSON.stringify({ duty, status, ...(period && { period }) });
    const [from, to] = [period?.from ?? null, period?.to ?? null];
    sql.prepare(INSERTS.draft).run([`d${i}`, plan.id, unit]);
    sql
      .prepare(INSERTS.report)
      .run([`r${i}`, plan.id, i + 1, unit, duty, `d${i}`, state, status, from, to]);
    sql.prepare(INSERTS.revision).run([`v${i}`, `r${i}`, answers]);
  }
  sql.exec("COMMIT");
  sql.close();
  const database = await openDatabase(empty.url);
  return {
    read: database.read,
    async [Symbol.asyncDispose]() {
      await database.close();
      rmSync(dirname(empty.file), { recursive: true, force: true });
    },
  };
}

test.skipIf(SERVER)(
  "of a period every report is read that may lie in it, of some units and duties or of all",
  async () => {
    await using database = await full();
    const { read } = database;
    const all = await readAllFacts(read, plan);
    expect(all.length).toBeGreaterThan(600);
    const asked = fc.record({
      period: fc.option(days),
      duties: fc.subarray(duties, { minLength: 1 }),
      units: fc.option(fc.subarray(units, { minLength: 1, maxLength: 3 })),
    });
    await fc.assert(
      fc.asyncProperty(asked, async ({ period, duties, units }) => {
        const numbersOf = (facts: typeof all) =>
          facts
            .filter((fact) => !period || placeIn(period, fact) !== "outside")
            .filter(({ unit }) => !units || units.includes(unit))
            .map(({ number }) => number);
        const found = await readDeeds(read, plan, { duties, units, period });
        const own = all.filter(({ duty, status }) => duties.includes(duty) && tellsOfDeeds(status));
        expect(numbersOf(found)).toEqual(numbersOf(own));
        expect(new Set(found.map(({ number }) => number)).size).toBe(found.length);
      }),
      { numRuns: 40 },
    );
  },
);
