import { rmSync } from "node:fs";
import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { mirror, removeUnseen } from "../database/mirror.ts";
import { backup } from "../database/sqlite/backup.ts";
import { instantOf } from "../plan/day.ts";
import type { Day } from "../plan/model.ts";
import { dayNamed, type Keep, keptOf, nameOf } from "./keep.ts";

/** One night's backup. */
export interface BackupOrder {
  readonly databaseUrl: string;
  /** Where the evidence lies; null: a store keeps it. */
  readonly evidence: string | null;
  readonly folder: string;
  readonly day: Day;
  readonly at: Date;
  readonly timeZone: string;
  readonly keep: Keep;
}

export interface BackupMade {
  /** Files of evidence that were added. */
  readonly files: number;
  /** Backups, and files of evidence, whose time was over. */
  readonly removed: number;
}

/** The days that have a backup in this folder, oldest first. */
export async function daysIn(folder: string): Promise<Day[]> {
  const names = await readdir(folder).catch((error) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  return names.flatMap((name) => dayNamed(name) ?? []).sort();
}

/**
 * Copies the database, unless the day has its copy already, and the evidence after it, so that none is missing;
 * then takes away what is kept no longer. If the copy fails, nothing is taken away.
 *
 * @throws with what is wrong, for the operator
 */
export async function makeBackup(order: BackupOrder): Promise<BackupMade> {
  const { folder, day, timeZone } = order;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const made = await backup(order.databaseUrl, join(folder, nameOf(day)));
  if (made.kind === "damaged") {
    throw new Error(`the database is damaged: ${made.problems.slice(0, 3).join("; ")}`);
  }
  if (made.kind === "no-database") throw new Error(`there is no database at ${made.file}`);
  const copies = join(folder, "evidence");
  const files = order.evidence === null ? 0 : await mirror(order.evidence, copies, order.at);

  const days = await daysIn(folder);
  const kept = keptOf(days, order.keep);
  const over = days.filter((one) => !kept.includes(one));
  for (const one of over) rmSync(join(folder, nameOf(one)));
  // A backup needs what was there on its day.
  if (order.evidence === null) return { files, removed: over.length };
  const removed = await removeUnseen(copies, instantOf(kept[0] ?? day, "00:00", timeZone));
  return { files, removed: over.length + removed };
}
