import Libsql from "libsql";
import { expect, test } from "vitest";
import { reportUntil } from "../../bench/load.ts";
import { fresh } from "../../database/support.ts";
import { focalPoint, OFFICE } from "../../support/filled.ts";
import { noteStatements } from "../../support/statements.ts";
import { inAYear } from "./support.ts";

// How SQLite finds what it is asked for: in none of the tables that grow from day to day it walks from end
// to end, or through all that belongs to a plan.

const UNITS = 36;
const GROWING = ["Update", "TaskReport", "Revision", "Notice", "LogEntry", "Draft", "Evidence"];
const WALK = /^SCAN (?:main\.)?(\w+)|^SEARCH (?:main\.)?(\w+) USING (?!COVERING).*\(planId=\?\)$/;

/** What changed is counted in a temporary table. */
const isOfTheFile = (statement: string) =>
  /^\s*(SELECT|UPDATE|DELETE)\b/.test(statement) &&
  !statement.includes('"changed"') &&
  // Prisma's way to ask for nothing.
  !statement.includes("WHERE 1=0");
/** The latest first, until there are enough; and the log's whole length, counted for its pages. */
const KNOWN = /TaskReport_planId_number_key|LogEntry_at_id_idx|LogEntry USING COVERING INDEX/;

/** What the steps of this plan of a query walk through. */
function walked(sql: Libsql.Database, statement: string): string[] {
  const values = [...statement.matchAll(/\?/g)].map(() => null);
  // A list of nothing is asked for without looking.
  if (statement.includes("WHERE 1=0")) return [];
  const steps = sql.prepare(`EXPLAIN QUERY PLAN ${statement}`).all(values) as { detail: string }[];
  return steps.flatMap(({ detail }) => {
    const [, all, ofPlan] = WALK.exec(detail) ?? [];
    return GROWING.includes(all ?? ofPlan ?? "") && !KNOWN.test(detail) ? [detail] : [];
  });
}

test("a report, every command, reminders and the weekly post walk through no table that grows", async () => {
  const { app, hoa, asked } = await inAYear(UNITS, 1000, "2024-11-28T08:00:00+07:00");
  await using _ = app;
  const ids = Array.from({ length: UNITS }, (_, i) => focalPoint(2 + i));
  for (const id of [OFFICE, ...ids]) {
    if (id !== focalPoint(UNITS)) await app.world.person(`Người ${id}`, { id }).starts();
  }
  using statements = noteStatements();
  await app.restart();
  await reportUntil(app.world.api, [hoa.person], 2);
  for (const { person, command } of asked) await person.says(`/${command}`);
  await app.tick("2024-11-29T15:31:00+07:00");
  await app.tick("2024-12-02T08:01:00+07:00");
  const said = new Set(statements.said().filter(isOfTheFile));
  expect(said.size).toBeGreaterThan(100);

  // Without rows and statistics it decides as it does in a young database, and in an old one that nobody
  // analysed.
  await using empty = await fresh();
  const sql = new Libsql(empty.file);
  const walks = [...said].flatMap((one) =>
    walked(sql, one).map((detail) => `${detail}: ${one.replace(/^SELECT .*? FROM/s, "… FROM")}`),
  );
  sql.close();
  expect(walks).toEqual([]);
  expect(walked(new Libsql(empty.file), 'SELECT * FROM "Notice" WHERE "call" = ?')).toHaveLength(1);
});
