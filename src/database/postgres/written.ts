import type { SqlQuery, SqlQueryable } from "@prisma/driver-adapter-utils";
import { lockOf } from "./address.ts";

/**
 * The last transaction of each process that was committed. Whoever was not answered at the COMMIT asks here: the
 * number by which the server itself knows a transaction is another's after it lost its memory and recovered, so that
 * what was lost would look committed. No part of the schema.
 */
export const WRITTEN = `
  CREATE TABLE IF NOT EXISTS "written" (
    "writer" TEXT PRIMARY KEY NOT NULL, "number" INT8 NOT NULL, "at" TIMESTAMPTZ NOT NULL
  );
  DELETE FROM "written" WHERE "at" < now() - interval '30 days'`;

const text = (value: string) =>
  ({ value, type: { scalarType: "string", arity: "scalar" } }) as const;

function query(sql: string, ...values: readonly string[]): SqlQuery {
  const args = values.map(text);
  return { sql, args: args.map(({ value }) => value), argTypes: args.map(({ type }) => type) };
}

/**
 * Whoever writes holds a lock of the database's until the end: as on SQLite there is one transaction at a time, of
 * whatever process, so that a rule which looks first holds. Any number but the migrations'.
 */
const held = (url: string) => `SELECT pg_advisory_xact_lock(${lockOf(url, 4021)})::text AS "held"`;

/** What one process says of its transactions, and asks about them. */
export function writtenBy(writer: string, url: string) {
  return {
    /** Waits for its turn, and notes in the transaction which one it is. */
    turn: (number: number): SqlQuery =>
      query(
        `WITH "turn" AS MATERIALIZED (${held(url)})
        INSERT INTO "written" SELECT $1, $2::int8, clock_timestamp() FROM "turn" WHERE "held" IS NOT NULL
        ON CONFLICT ("writer") DO UPDATE SET "number" = excluded."number", "at" = excluded."at"`,
        writer,
        String(number),
      ),

    /**
     * Within a transaction of its own: which one was committed last, 0 if none was. One that is still open somewhere
     * has the turn, and is waited for.
     */
    async last(on: SqlQueryable): Promise<number> {
      await on.queryRaw(query(held(url)));
      const { rows } = await on.queryRaw(
        query(`SELECT "number"::text FROM "written" WHERE "writer" = $1`, writer),
      );
      return Number(rows[0]?.[0] ?? 0);
    },
  };
}
