import { statSync, utimesSync } from "node:fs";
import { DatabaseError, troubleOf } from "../errors.ts";
import { fileOf, SqliteFactory } from "./factory.ts";

/** Beside a database: locked as long as a process runs the bot on it. */
const LOCK = ".in-use";

/**
 * Takes a database as the process that runs the bot on it. The lock is a file's beside it: backups, checks and
 * exports open the database itself meanwhile.
 *
 * @param since told to whoever comes second
 * @throws DatabaseError "running", if another process has it
 */
export async function takeDatabase(url: string, since: Date): Promise<() => Promise<void>> {
  const lock = fileOf(url) + LOCK;
  try {
    const giveBack = await takeAlone(lock);
    // Never by opening it: a process that closes a file loses its locks on it.
    utimesSync(lock, since, since);
    return giveBack;
  } catch (error) {
    if (troubleOf(error) !== "locked") throw error;
    const detail = `since ${statSync(lock).mtime.toISOString()}`;
    throw new DatabaseError("running", fileOf(url), detail, error);
  }
}

export async function isRun(url: string): Promise<boolean> {
  try {
    const giveBack = await takeAlone(fileOf(url) + LOCK);
    await giveBack();
    return false;
  } catch (error) {
    return troubleOf(error) === "locked";
  }
}

/**
 * Takes a file so that no other process can: its lock goes with the process, however that ends.
 *
 * @returns what gives it back
 * @throws an error that `troubleOf` calls "locked", if another process has it
 */
export async function takeAlone(file: string): Promise<() => Promise<void>> {
  const factory = new SqliteFactory(`file:${file}`);
  try {
    const connection = await factory.connect();
    await connection.executeScript("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT");
    return () => factory.dispose();
  } catch (error) {
    await factory.dispose().catch(() => {});
    throw error;
  }
}
