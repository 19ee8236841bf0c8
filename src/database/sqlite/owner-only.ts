import { chmodSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Makes sure that a database, there already or not, is read by nobody but its owner, whatever the umask.
 * SQLite gives the files that it makes beside it (-wal, -shm, -journal) the rights of the database's. A
 * folder that is there already belongs to whoever made it and stays as it is.
 *
 * A database that is there is never opened here: a process that closes a file loses all its locks on it
 * (fcntl), SQLite's too, and the next program to look into the database would take itself for the only
 * one, and the log away, with all that is written from then on.
 */
export function keepForOwner(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  if (!statSync(file, { throwIfNoEntry: false }))
    writeFileSync(file, "", { mode: 0o600, flag: "a" });
  for (const end of ["", "-wal", "-shm", "-journal"]) {
    const found = statSync(file + end, { throwIfNoEntry: false });
    if (found && (found.mode & 0o077) !== 0) chmodSync(file + end, 0o600);
  }
}
