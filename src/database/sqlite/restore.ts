import { copyFileSync, existsSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseError, troubleOf } from "../errors.ts";
import { mirror } from "../mirror.ts";
import { CHECK, damageOf, saysDamaged, statement } from "./backup.ts";
import { fileOf, SqliteFactory } from "./factory.ts";
import { migrate } from "./migrate.ts";
import { keepForOwner } from "./owner-only.ts";

export type Unusable =
  | { readonly kind: "no-backup" }
  | { readonly kind: "damaged"; readonly problems: readonly string[] };

export type Restored =
  | {
      readonly kind: "restored";
      /** Where the database lies that was in its place; null if there was none. */
      readonly former: string | null;
      readonly reports: number;
      /** Files of evidence that were copied back. */
      readonly files: number;
      /** What the reports name of evidence: the SHA-256 of each. */
      readonly named: readonly string[];
    }
  /** Another process has the database open. */
  | { readonly kind: "in-use" }
  | Unusable;

/** What a backup holds, as it would come back. */
export interface Holding {
  /** The copy that was checked. */
  readonly file: string;
  readonly reports: number;
  readonly named: readonly string[];
}

const REPORTS = 'SELECT count(*) FROM "TaskReport"';
const NAMED = 'SELECT DISTINCT "sha256" FROM "Evidence" WHERE "removed" = 0';

const ENDS = ["", "-wal", "-shm", "-journal"];

/**
 * Puts a backup in the place of the database, and the evidence beside it back. It is checked and brought to this
 * version first; the database that was there is moved aside, not deleted.
 *
 * @param evidence where the bot keeps it; that of the backup is in the folder "evidence" beside it; null: it stays in its store
 * @throws DatabaseError if the backup is none, or of a newer version
 */
export async function restore(
  url: string,
  evidence: string | null,
  backup: string,
  now: Date,
): Promise<Restored> {
  const file = fileOf(url);
  if (existsSync(backup) && existsSync(file) && (await isInUse(url))) return { kind: "in-use" };
  return onCopy(url, backup, async (copy) => {
    const files = evidence === null ? 0 : await mirror(evidenceOf(backup), evidence);
    const former = moveAside(file, now);
    renameSync(copy.file, file);
    const { reports, named } = copy;
    return { kind: "restored", former, reports, named, files };
  });
}

/** The evidence of a backup lies beside it. */
export const evidenceOf = (backup: string) => join(dirname(backup), "evidence");

/**
 * Copies a backup to where a restore needs room for it, checks the copy and brings it to this version; the backup
 * itself is left as it is. The copy is gone afterwards, unless it was moved.
 *
 * @throws DatabaseError if the backup is none, or of a newer version
 */
export async function onCopy<Done>(
  url: string,
  backup: string,
  then: (copy: Holding) => Promise<Done>,
): Promise<Done | Unusable> {
  if (!existsSync(backup)) return { kind: "no-backup" };
  const half = `${fileOf(url)}.restoring`;
  const gone = () => {
    for (const end of ENDS) rmSync(half + end, { force: true });
  };
  gone();
  try {
    keepForOwner(half);
    copyFileSync(backup, half);
    const [answer = []] = await asked(half, [CHECK]);
    const problems = damageOf(answer);
    if (problems.length > 0) return { kind: "damaged", problems };
    await migrate(`file:${half}`);
    const [reports = [], named = []] = await asked(half, [REPORTS, NAMED]);
    return await then({ file: half, reports: Number(reports[0]), named });
  } catch (error) {
    if (error instanceof DatabaseError) throw error;
    const detail = error instanceof Error ? error.message : String(error);
    if (saysDamaged(detail)) return { kind: "damaged", problems: [detail] };
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
