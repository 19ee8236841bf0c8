import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite from "libsql";
import { type Database, openDatabase } from "../../src/database/index.ts";
import { asked, copyIn, removed, templateUrl } from "../support/databases.ts";

/** A folder that is gone after the test. */
export function temporary(): Disposable & { readonly folder: string } {
  const folder = mkdtempSync(join(tmpdir(), "dau-moi-"));
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
}

let template: Promise<string> | undefined;

/** Migrated once per worker, which runs many test files; a copy costs a millisecond. */
async function migrated(): Promise<string> {
  const url = await templateUrl();
  const database = await openDatabase(url);
  await database.close();
  return url;
}

export interface Fresh extends AsyncDisposable {
  /** Of SQLite alone. */
  readonly file: string;
  readonly url: string;
  readonly database: Database;
  /** Another program's connection, of SQLite alone. */
  other(): Sqlite.Database;
}

/** An empty database of its own, open. */
export async function fresh(): Promise<Fresh> {
  template ??= migrated();
  const { folder, [Symbol.dispose]: remove } = temporary();
  const url = await copyIn(folder, await template);
  const file = join(folder, "test.db");
  const database = await openDatabase(url);
  return {
    file,
    url,
    database,
    other: () => new Sqlite(file),
    async [Symbol.asyncDispose]() {
      await database.close();
      await removed(url);
      remove();
    },
  };
}

interface Raw {
  $queryRawUnsafe(sql: string): Promise<Record<string, unknown>[]>;
}

/** A pragma of the program's own connection, read or set. */
export async function pragma(database: Database, text: string): Promise<unknown> {
  const [row] = await (database.read as unknown as Raw).$queryRawUnsafe(`PRAGMA ${text}`);
  return Object.values(row ?? {})[0];
}

/** From now on a row may name what is not there. */
export async function withoutReferences({ database, url }: Fresh): Promise<void> {
  if (url.startsWith("file:")) {
    await pragma(database, "foreign_keys = OFF");
    return;
  }
  for (const { table } of await asked(
    url,
    `SELECT quote_ident(tablename) AS "table" FROM pg_tables WHERE schemaname = 'public'`,
  )) {
    await asked(url, `ALTER TABLE ${table} DISABLE TRIGGER ALL`);
  }
}
