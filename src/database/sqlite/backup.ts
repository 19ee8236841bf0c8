import { existsSync, renameSync, rmSync } from "node:fs";
import { fileOf, SqliteFactory } from "./factory.ts";
import { keepForOwner } from "./owner-only.ts";

export type Backup =
  | { readonly kind: "made" }
  | { readonly kind: "no-database"; readonly file: string }
  | { readonly kind: "there-already" }
  | { readonly kind: "damaged"; readonly problems: readonly string[] };

/**
 * Copies the database as it is at one instant, also while the bot runs and writes, into a file that
 * only its owner can read. A copy that SQLite finds damaged is not kept.
 *
 * @throws what SQLite or the file system says
 */
export async function backup(url: string, target: string): Promise<Backup> {
  const file = fileOf(url);
  if (!existsSync(file)) return { kind: "no-database", file };
  if (existsSync(target)) return { kind: "there-already" };

  const half = `${target}.half`;
  rmSync(half, { force: true });
  // SQLite fills an empty file as it fills none.
  keepForOwner(half);
  try {
    await statement(url, `VACUUM INTO '${half.replaceAll("'", "''")}'`);
    const problems = await damageIn(`file:${half}`);
    if (problems.length > 0) return { kind: "damaged", problems };
    renameSync(half, target);
    return { kind: "made" };
  } finally {
    for (const end of ["", "-wal", "-shm"]) rmSync(half + end, { force: true });
  }
}

/** What SQLite finds damaged in a database, also one in use; nothing if it is whole. */
export async function damageIn(url: string): Promise<string[]> {
  return damageOf(await statement(url, CHECK));
}

/** The statement that looks through a whole file, and what its answer says. */
export const CHECK = "PRAGMA integrity_check";
/** A file may be too damaged to be looked through, or be no database: SQLite refuses it then. */
export const saysDamaged = (said: string) =>
  /SQLITE_CORRUPT|SQLITE_NOTADB|malformed|not a database/.test(said);

export const damageOf = (answer: readonly string[]) => answer.filter((line) => line !== "ok");

/** Runs one statement on a connection of its own; the first column of what it returns. */
export async function statement(url: string, sql: string): Promise<string[]> {
  const factory = new SqliteFactory(url);
  const connection = await factory.connect();
  try {
    const { rows } = await connection.queryRaw({ sql, args: [], argTypes: [] });
    return rows.map((row) => String(row[0]));
  } finally {
    await connection.dispose();
  }
}
