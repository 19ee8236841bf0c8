import { chmodSync, closeSync, mkdirSync, openSync, statSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Makes sure that a database, there already or not, is read by nobody but its owner, whatever the umask.
 * SQLite gives the files that it makes beside it (-wal, -shm, -journal) the rights of the database's. A
 * folder that is there already belongs to whoever made it and stays as it is.
 */
export function keepForOwner(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  closeSync(openSync(file, "a", 0o600));
  for (const end of ["", "-wal", "-shm", "-journal"]) {
    const found = statSync(file + end, { throwIfNoEntry: false });
    if (found && (found.mode & 0o077) !== 0) chmodSync(file + end, 0o600);
  }
}
