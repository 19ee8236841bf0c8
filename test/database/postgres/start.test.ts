import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openDatabase } from "../../../src/database/index.ts";
import { migrate } from "../../../src/database/postgres/migrate.ts";
import { asked, emptyIn, removed, SERVER } from "../../support/databases.ts";
import { temporary } from "../support.ts";

const SHIPPED = "prisma/postgres/migrations";

/** The migrations that are shipped, and one more. */
function withOneMore(folder: string, script: string): string {
  const migrations = join(folder, "migrations");
  rmSync(migrations, { recursive: true, force: true });
  cpSync(SHIPPED, migrations, { recursive: true });
  mkdirSync(join(migrations, "29990101000000_more"));
  writeFileSync(join(migrations, "29990101000000_more", "migration.sql"), script);
  return migrations;
}

const tables = async (url: string) =>
  (await asked(url, "SELECT tablename FROM pg_tables WHERE schemaname = 'public'")).length;

test.runIf(SERVER)("of processes that start at once one migrates", async () => {
  const url = await emptyIn("");
  const took = await Promise.all([1, 2, 3].map(() => migrate(url)));
  expect(took.map((names) => names.length > 0).sort()).toEqual([false, false, true]);
  expect(await migrate(url)).toEqual([]);
  await removed(url);
});

test.runIf(SERVER)("a migration that fails leaves everything as it was, and says so", async () => {
  using place = temporary();
  const url = await emptyIn("");
  await migrate(url);
  const before = await tables(url);
  const broken = withOneMore(place.folder, `CREATE TABLE "y" (); CREATE TABLE "Plan" ();`);
  await expect(migrate(url, broken)).rejects.toThrow(
    /could not be brought to this version and is unchanged.*29990101000000_more.*already exists/,
  );
  expect(await tables(url)).toBe(before);
  expect(await migrate(url, withOneMore(place.folder, `CREATE TABLE "y" ()`))).toEqual([
    "29990101000000_more",
  ]);
  await removed(url);
});

test.runIf(SERVER)("a database of a newer version is refused", async () => {
  using place = temporary();
  const url = await emptyIn("");
  await migrate(url, withOneMore(place.folder, "SELECT 1"));
  await expect(openDatabase(url)).rejects.toThrow(/was made by a newer version/);
  await removed(url);
});

test.runIf(SERVER)(
  "a server or a database that is not there is told without its password",
  async () => {
    const away = "postgresql://bot:geheim@127.0.0.1:1/office";
    const error = await openDatabase(away).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: "DatabaseError", trouble: "unreachable" });
    expect(String(error)).toContain("postgresql://127.0.0.1:1/office cannot be reached");
    expect(String(error)).not.toContain("geheim");
    const none = new URL(SERVER as string);
    none.pathname = "/none";
    await expect(openDatabase(none.href)).rejects.toMatchObject({ trouble: "unusable" });
  },
);
