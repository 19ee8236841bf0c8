import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite from "libsql";
import { type Database, openDatabase } from "../../src/database/index.ts";
import { migrate } from "../../src/database/migrate.ts";

/** A folder that is gone after the test. */
export function temporary(): Disposable & { readonly folder: string } {
  const folder = mkdtempSync(join(tmpdir(), "dau-moi-"));
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
}

let template: Promise<string> | undefined;

/** Migrated once per worker, which runs many test files; a copy costs a millisecond. */
async function migrated(): Promise<string> {
  const file = join(mkdtempSync(join(tmpdir(), "dau-moi-template-")), "empty.db");
  await migrate(`file:${file}`);
  return file;
}

export interface Fresh extends AsyncDisposable {
  readonly file: string;
  readonly url: string;
  readonly database: Database;
  /** Another program's connection. */
  other(): Sqlite.Database;
}

/** An empty database of its own, open. */
export async function fresh(): Promise<Fresh> {
  template ??= migrated();
  const { folder, [Symbol.dispose]: remove } = temporary();
  const file = join(folder, "test.db");
  copyFileSync(await template, file);
  const url = `file:${file}`;
  const database = await openDatabase(url);
  return {
    file,
    url,
    database,
    other: () => new Sqlite(file),
    async [Symbol.asyncDispose]() {
      await database.close();
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
