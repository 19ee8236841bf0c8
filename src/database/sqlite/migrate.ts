import {
  accessSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
} from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { SqlDriverAdapter } from "@prisma/driver-adapter-utils";
import { ROOT } from "../../root.ts";
import { DatabaseError, troubleOf } from "../errors.ts";
import { migrationsIn } from "../migrations.ts";
import { withSchemaEngine } from "../schema-engine.ts";
import { fileOf, SqliteFactory } from "./factory.ts";

export const MIGRATIONS = fileURLToPath(new URL("prisma/migrations", ROOT));

/**
 * Brings the database to this version's schema and says which migrations that took.
 *
 * The migrations run on a copy that takes the database's place only when all of them succeeded: a
 * migration that fails leaves the old database as it was.
 *
 * @throws DatabaseError if the database is from a newer version, or a migration fails
 */
export async function migrate(url: string, folder = MIGRATIONS): Promise<string[]> {
  const file = fileOf(url);
  const known = migrationNames(folder);
  ensureWritable(file);
  if (existsSync(file) && (await isCurrent(url, known))) return [];

  const copy = `${file}.migrating`;
  try {
    remove(copy);
    if (existsSync(file)) copyFileSync(file, copy);
    const names = await apply(`file:${copy}`, folder);
    remove(file, ["-wal", "-shm"]);
    renameSync(copy, file);
    return names;
  } catch (cause) {
    remove(copy);
    throw new DatabaseError(troubleOf(cause) ?? "migration", file, firstLine(cause), cause);
  }
}

export function migrationNames(folder = MIGRATIONS): string[] {
  return migrationsIn(folder).map(({ name }) => name);
}

/** SQLite would open what it cannot write, and say so only when someone waits for an answer. */
function ensureWritable(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  accessSync(dirname(file), constants.W_OK);
  if (existsSync(file)) accessSync(file, constants.W_OK);
}

/**
 * Whether all known migrations are applied. If not, the database is left in its one file, so that
 * copying the file copies it; SQLite refuses that while another process has it open, whose writes
 * would be lost when the copy takes the file's place.
 */
async function isCurrent(url: string, known: readonly string[]): Promise<boolean> {
  const adapter = await new SqliteFactory(url).connect();
  try {
    const applied = await appliedMigrations(adapter);
    const newer = applied.filter((name) => !known.includes(name));
    if (newer.length > 0) throw new DatabaseError("newer", fileOf(url), newer.join(", "));
    if (applied.length === known.length) return true;
    await names(adapter, "PRAGMA journal_mode = DELETE");
    return false;
  } finally {
    await adapter.dispose();
  }
}

async function appliedMigrations(adapter: SqlDriverAdapter): Promise<string[]> {
  const table = "SELECT name FROM sqlite_master WHERE name = '_prisma_migrations'";
  if ((await names(adapter, table)).length === 0) return [];
  return names(
    adapter,
    "SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL",
  );
}

async function names(adapter: SqlDriverAdapter, sql: string): Promise<string[]> {
  const { rows } = await adapter.queryRaw({ sql, args: [], argTypes: [] });
  return rows.map((row) => String(row[0]));
}

async function apply(url: string, folder: string): Promise<string[]> {
  const factory = new SqliteFactory(url);
  const list = {
    migrationsList: {
      baseDir: folder,
      lockfile: { path: "migration_lock.toml", content: 'provider = "sqlite"\n' },
      shadowDbInitScript: "",
      migrationDirectories: migrationsIn(folder).map(({ name, script }) => ({
        path: name,
        migrationFile: { path: "migration.sql", content: { tag: "ok" as const, value: script } },
      })),
    },
    filters: { externalTables: [], externalEnums: [] },
  };
  try {
    return await withSchemaEngine(
      factory,
      async (engine) => (await engine.applyMigrations(list)).appliedMigrationNames,
    );
  } finally {
    await factory.dispose();
  }
}

/** The engine adds where in its own code it happened; of that only the migration's name helps. */
function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const name = /migration_name="([^"]+)"/.exec(message)?.[1];
  return `${name ? `${name}: ` : ""}${message.split("\n")[0]}`;
}

function remove(file: string, ends = ["", "-wal", "-shm"]): void {
  for (const end of ends) rmSync(file + end, { force: true });
}
