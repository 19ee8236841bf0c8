import { fileURLToPath } from "node:url";
import { ROOT } from "../../root.ts";
import { sharesIn } from "../leases.ts";
import type { Sql, SqlReads } from "../sql.ts";
import type { Fellow, Together } from "../together.ts";
import { PostgresFactory } from "./connections.ts";
import { postgresLeases } from "./leases.ts";
import { migrate } from "./migrate.ts";
import { postgresSql } from "./sql.ts";

const MIGRATIONS = fileURLToPath(new URL("prisma/postgres/together", ROOT));

/** Whether the process of a column has its row among the leases: whoever is gone, or frozen for long, has none. */
const livesIn = (column: string) => `EXISTS (
  SELECT FROM "lease" WHERE "name" = 'process ' || ${column} AND "until" > clock_timestamp()
)`;

const GREET = `
  INSERT INTO "process" ("id", "name", "offices", "since") VALUES (?, ?, ?, clock_timestamp())
  ON CONFLICT ("id") DO UPDATE SET "offices" = excluded."offices", "since" = excluded."since"
  WHERE "process"."offices" <> excluded."offices"`;
const BURY = `DELETE FROM "process" WHERE "id" <> ? AND NOT ${livesIn('"id"')}`;
const FELLOWS = `
  SELECT "id", "process"."name", "offices",
    (extract(epoch FROM clock_timestamp() - "since") * 1000)::int8::text,
    (SELECT coalesce(string_agg("lease"."name", ''), '') FROM "lease"
      WHERE "holder" = "id" AND length("lease"."name") = 1)
  FROM "process" WHERE ${livesIn('"id"')} ORDER BY "process"."name"`;
const VISIT = `INSERT INTO "visit" ("office", "share", "process") VALUES (?, ?, ?) RETURNING "id"::text`;
const END = `UPDATE "visit" SET "process" = NULL WHERE "id" = ANY (string_to_array(?, ',')::int8[])`;
const OVER = `
  SELECT "id"::text, "office" FROM "visit"
  WHERE "share" = ANY (string_to_array(?, ',')) AND ("process" IS NULL OR NOT ${livesIn('"process"')})`;
const FORGET = `DELETE FROM "visit" WHERE "id" = ANY (string_to_array(?, ',')::int8[])`;

/** Both tables are there, as soon as a process was at work. */
const IS_THERE = `SELECT to_regclass('"process"') IS NOT NULL AND to_regclass('"lease"') IS NOT NULL`;

async function fellowsIn(sql: SqlReads): Promise<readonly Fellow[]> {
  const rows = await sql.rows(FELLOWS, []);
  return rows.map(([id, name, offices, since, shares]) => ({
    ...{ id: String(id), name: String(name), offices: String(offices), since: Number(since) },
    shares: sharesIn([...String(shares)] as Fellow["shares"]),
  }));
}

/** Whoever is to end must not wait for a server that is away, in milliseconds. */
const PATIENCE = { connectionTimeoutMillis: 2000, query_timeout: 5000 };

/** One connection: what is said over it is little, and each of it once in a while. */
async function connectionTo(url: string): Promise<{ readonly sql: Sql; end(): Promise<void> }> {
  const factory = new PostgresFactory(url, { ...PATIENCE, max: 1 });
  return { sql: postgresSql(await factory.connect()), end: () => factory.end() };
}

export async function openTogether(url: string): Promise<Together> {
  await migrate(url, MIGRATIONS);
  const leases = postgresLeases(url);
  const { sql, end } = await connectionTo(url);
  const me = leases.holder;
  return {
    leases,
    async greet(name, offices) {
      await sql.change(GREET, [me, name, offices]);
      await sql.change(BURY, [me]);
      return fellowsIn(sql);
    },
    async visit(office, share) {
      const [[id] = []] = await sql.rows(VISIT, [office, share, me]);
      return String(id);
    },
    async end(visits) {
      if (visits.length > 0) await sql.change(END, [visits.join(",")]);
    },
    async over(shares) {
      const rows = shares.length > 0 ? await sql.rows(OVER, [shares.join(",")]) : [];
      return rows.map(([id, office]) => ({ id: String(id), office: String(office) }));
    },
    async forget(visits) {
      if (visits.length > 0) await sql.change(FORGET, [visits.join(",")]);
    },
    async close() {
      await leases.end();
      await end();
    },
  };
}

export async function fellowsAt(url: string): Promise<readonly Fellow[]> {
  const { sql, end } = await connectionTo(url);
  try {
    const [[isThere] = []] = await sql.rows(IS_THERE, []);
    return isThere ? await fellowsIn(sql) : [];
  } finally {
    await end();
  }
}
