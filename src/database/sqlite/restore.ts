import { copyFileSync, existsSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseError, troubleOf } from "../errors.ts";
import { filesIn, mirror } from "../mirror.ts";
import { statement } from "./backup.ts";
import { fileOf, SqliteFactory } from "./factory.ts";
import { migrate } from "./migrate.ts";
import { keepForOwner } from "./owner-only.ts";

export type Restored =
  | {
      readonly kind: "restored";
      /** Where the database lies that was in its place; null if there was none. */
      readonly former: string | null;
      readonly reports: number;
      /** Files of evidence that were copied back. */
      readonly files: number;
      /** Files that the reports name and that are nowhere. */
      readonly missing: number;
    }
  | { readonly kind: "no-backup" }
  /** Another process has the database open. */
  | { readonly kind: "in-use" }
  | { readonly kind: "damaged"; readonly problems: readonly string[] };

const REPORTS = 'SELECT count(*) FROM "TaskReport"';
const NAMED = 'SELECT DISTINCT "sha256" FROM "Evidence" WHERE "removed" = 0';

const ENDS = ["", "-wal", "-shm", "-journal"];

/**
 * Puts a backup in the place of the database, and the evidence beside it back. It is checked and brought to this
 * version first; the database that was there is moved aside, not deleted.
 *
 * @param evidence where the bot keeps it; that of the backup is in the folder "evidence" beside the backup
 * @throws DatabaseError if the backup is none, or of a newer version
 */
export async function restore(
  url: string,
  evidence: string,
  backup: string,
  now: Date,
): Promise<Restored> {
  const file = fileOf(url);
  if (!existsSync(backup)) return { kind: "no-backup" };
  if (existsSync(file) && (await isInUse(url))) return { kind: "in-use" };

  const half = `${file}.restoring`;
  const gone = () => {
    for (const end of ENDS) rmSync(half + end, { force: true });
  };
  gone();
  try {
    keepForOwner(half);
    copyFileSync(backup, half);
    const [problems = []] = await asked(half, ["PRAGMA integrity_check"]);
    if (problems.join() !== "ok") return { kind: "damaged", problems };
    await migrate(`file:${half}`);
    const [reports = [], named = []] = await asked(half, [REPORTS, NAMED]);

    const files = await mirror(join(dirname(backup), "evidence"), evidence);
    const former = moveAside(file, now);
    renameSync(half, file);
    const there = new Set((await filesIn(evidence)).map((name) => name.slice(3)));
    const missing = named.filter((sha256) => !there.has(sha256)).length;
    return { kind: "restored", former, reports: Number(reports[0]), files, missing };
  } catch (error) {
    if (error instanceof DatabaseError) throw error;
    const detail = error instanceof Error ? error.message : String(error);
    throw new DatabaseError(troubleOf(error) ?? "unusable", backup, detail, error);
  } finally {
    gone();
  }
}

/** The first column of what each statement returns; the file is left alone, with nothing beside it. */
async function asked(file: string, statements: readonly string[]): Promise<string[][]> {
  const factory = new SqliteFactory(`file:${file}`);
  try {
    const connection = await factory.connect();
    const all: string[][] = [];
    for (const sql of statements) {
      const { rows } = await connection.queryRaw({ sql, args: [], argTypes: [] });
      all.push(rows.map((row) => String(row[0])));
    }
    return all;
  } finally {
    // What is damaged cannot be left in order, and is not kept.
    await factory.dispose().catch(() => {});
  }
}

/** SQLite takes the log away only for whoever is alone. What is too damaged to tell is in nobody's use. */
async function isInUse(url: string): Promise<boolean> {
  try {
    await statement(url, "PRAGMA journal_mode = DELETE");
    return false;
  } catch (error) {
    return troubleOf(error) === "locked";
  }
}

function moveAside(file: string, now: Date): string | null {
  if (!existsSync(file)) return null;
  const former = `${file}.before-${now.toISOString().slice(0, 19).replaceAll(":", "-")}`;
  for (const end of ENDS) {
    if (existsSync(file + end)) renameSync(file + end, former + end);
  }
  return former;
}
