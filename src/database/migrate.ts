import { copyFileSync, existsSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { SqlDriverAdapter } from "@prisma/driver-adapter-utils";
import { DatabaseError } from "./errors.ts";
import { openSchemaEngine } from "./schema-engine.ts";
import { fileOf, SqliteFactory } from "./sqlite.ts";

export const MIGRATIONS = fileURLToPath(new URL("../../prisma/migrations", import.meta.url));

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
  const applied = existsSync(file) ? await appliedMigrations(url) : [];
  const newer = applied.filter((name) => !known.includes(name));
  if (newer.length > 0) throw new DatabaseError("newer", file, newer.join(", "));
  if (applied.length === known.length) return [];

  const copy = `${file}.migrating`;
  remove(copy);
  if (existsSync(file)) copyFileSync(file, copy);
  try {
    const names = await apply(`file:${copy}`, folder);
    remove(file, ["-wal", "-shm"]);
    renameSync(copy, file);
    return names;
  } catch (cause) {
    remove(copy);
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new DatabaseError("migration", file, detail, cause);
  }
}

export function migrationNames(folder = MIGRATIONS): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

async function appliedMigrations(url: string): Promise<string[]> {
  const adapter = await new SqliteFactory(url).connect();
  try {
    if (
      (await names(adapter, "SELECT name FROM sqlite_master WHERE name = '_prisma_migrations'"))
        .length === 0
    ) {
      return [];
    }
    // Everything into the one file, so that copying the file copies the database.
    await adapter.executeScript("PRAGMA wal_checkpoint(TRUNCATE)");
    return await names(
      adapter,
      "SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL",
    );
  } finally {
    await adapter.dispose();
  }
}

async function names(adapter: SqlDriverAdapter, sql: string): Promise<string[]> {
  const { rows } = await adapter.queryRaw({ sql, args: [], argTypes: [] });
  return rows.map((row) => String(row[0]));
}

async function apply(url: string, folder: string): Promise<string[]> {
  const factory = new SqliteFactory(url);
  const engine = await openSchemaEngine(factory);
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: {
        baseDir: folder,
        lockfile: { path: "migration_lock.toml", content: 'provider = "sqlite"\n' },
        shadowDbInitScript: "",
        migrationDirectories: migrationNames(folder).map((name) => ({
          path: name,
          migrationFile: {
            path: "migration.sql",
            content: {
              tag: "ok",
              value: readFileSync(join(folder, name, "migration.sql"), "utf8"),
            },
          },
        })),
      },
      filters: { externalTables: [], externalEnums: [] },
    });
    return appliedMigrationNames;
  } finally {
    engine.free();
    await factory.dispose();
  }
}

function remove(file: string, ends = ["", "-wal", "-shm"]): void {
  for (const end of ends) rmSync(file + end, { force: true });
}
