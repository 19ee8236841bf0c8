import type { Changes } from "../changes.ts";
import type { SqlReads } from "../sql.ts";

/**
 * Triggers of the database (prisma/postgres) note which units' rows a transaction changed, and in which. A
 * mark is the oldest transaction that may not have been over when it was made: whatever that one or a later
 * one changed is read again, so that nothing is missed, of whatever process and in whatever order they end. A
 * server that died may give the numbers of transactions that it lost once more: with its start an epoch begins.
 */
export function postgresChanges(sql: SqlReads): Changes {
  let rollbacks = 0;
  return {
    async since(table, planId, mark) {
      const rows = await sql.rows(SINCE, [table, planId, mark?.number ?? 0]);
      return {
        units: rows.flatMap(([, unit]) => (unit === null ? [] : [String(unit)])),
        mark: { epoch: `${rollbacks} ${rows[0]?.[2]}`, number: Number(rows[0]?.[0]) },
      };
    },
    rolledBack() {
      rollbacks++;
    },
  };
}

const SINCE = `
  SELECT "now"."xmin"::text, "unit", pg_postmaster_start_time()::text
  FROM (SELECT pg_snapshot_xmin(pg_current_snapshot()) AS "xmin") AS "now"
  LEFT JOIN "changed" ON "kind" = ? AND "plan" = ? AND "xact" >= ?::text::xid8`;
