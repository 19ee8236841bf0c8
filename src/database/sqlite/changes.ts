import { BY_UNIT, type ByUnitTable, type Changes, OFFICE } from "../changes.ts";
import type { Sql } from "../sql.ts";

/** Adds one to the count of changes, at the unit that a row belongs to. */
const noted = (kind: string, unit: string, from: string) => `
  INSERT INTO "changed" ("kind", "plan", "unit", "number")
  SELECT '${kind}', ${unit}."planId", coalesce(${unit}."unitCode", '${OFFICE}'),
    (SELECT coalesce(max("number"), 0) + 1 FROM "changed")
  ${from}
  ON CONFLICT ("kind", "plan", "unit") DO UPDATE SET "number" = excluded."number";`;

function triggersOf(table: ByUnitTable): string[] {
  const trigger = (event: string, rows: readonly string[]) =>
    `CREATE TEMP TRIGGER "${table}_${event}" AFTER ${event} ON main."${table}"
     BEGIN ${rows.map((row) => noted(table, row, "WHERE true")).join("")} END`;
  return [
    trigger("INSERT", ["NEW"]),
    trigger("UPDATE", ["OLD", "NEW"]),
    trigger("DELETE", ["OLD"]),
  ];
}

/** A person's name and reach are read together with their places. */
const OF_PEOPLE = `
  CREATE TEMP TRIGGER "Person_UPDATE"
  AFTER UPDATE OF "telegramId", "name", "language", "unreachableAt" ON main."Person"
  BEGIN ${noted("Membership", "place", 'FROM main."Membership" AS "place" WHERE "place"."personId" = NEW."id"')} END`;

/**
 * SQLite's own triggers count the changes, in a table that lives as long as the connection: so no
 * statement can forget to say so, and nothing of it is in the file. What other processes write shows in
 * the file's version.
 */
export async function sqliteChanges(sql: Sql): Promise<Changes> {
  for (const statement of [
    `CREATE TEMP TABLE "changed" (
       "kind" TEXT NOT NULL, "plan" TEXT NOT NULL, "unit" TEXT NOT NULL, "number" INTEGER NOT NULL,
       PRIMARY KEY ("kind", "plan", "unit")
     ) WITHOUT ROWID`,
    `CREATE INDEX temp."changed_number" ON "changed" ("number")`,
    ...BY_UNIT.flatMap(triggersOf),
    OF_PEOPLE,
  ]) {
    await sql.change(statement, []);
  }
  let rollbacks = 0;
  return {
    async since(table, planId, mark) {
      const rows = await sql.rows(SINCE, [table, planId, mark?.number ?? 0]);
      const [version, latest] = rows[0] ?? [];
      return {
        units: rows.flatMap(([, , unit]) => (unit === null ? [] : [String(unit)])),
        // After a rollback the count begins again where it was: the mark is what it says now.
        mark: { epoch: `${version} ${rollbacks}`, number: Number(latest) },
      };
    },
    rolledBack() {
      rollbacks++;
    },
  };
}

const SINCE = `
  SELECT "file"."data_version", (SELECT coalesce(max("number"), 0) FROM "changed"), "unit"
  FROM pragma_data_version AS "file"
  LEFT JOIN "changed" ON "kind" = ? AND "plan" = ? AND "number" > ?`;
