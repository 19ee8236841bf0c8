import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { evidenceBeside, SANDBOX } from "../storage.ts";

/** A sandbox that cannot be started, in words for the one at the terminal. */
export class SandboxError extends Error {
  override name = "SandboxError";
}

/**
 * Where a sandbox keeps its things. Each name begins with "sandbox", so that even in a folder with a real
 * database nothing else is ever opened or thrown away.
 */
export interface Folder {
  readonly database: string;
  readonly evidence: string;
  readonly world: string;
  readonly files: string;
  /** Throws away what a former sandbox left. */
  clear(): void;
  /** Says where the page is, to whoever tries to start another sandbox here. */
  announce(url: string): void;
  /** Lets others use it. */
  release(): void;
}

/** @throws SandboxError if another process uses it */
export function openFolder(path: string): Folder {
  mkdirSync(path, { recursive: true });
  const at = (name: string) => join(path, name);
  const lock = at("sandbox.lock");
  take(lock, path);
  const database = at(SANDBOX);
  const folder = {
    database,
    evidence: evidenceBeside(database),
    world: at("sandbox-world.json"),
    files: at("sandbox-files"),
  };
  return {
    ...folder,
    clear() {
      const { database, ...others } = folder;
      // SQLite keeps two more files beside its own.
      for (const name of [
        database,
        `${database}-wal`,
        `${database}-shm`,
        ...Object.values(others),
      ]) {
        rmSync(name, { recursive: true, force: true });
      }
    },
    announce: (url) => writeFileSync(lock, `${process.pid} ${url}`),
    release: () => rmSync(lock, { force: true }),
  };
}

function take(lock: string, path: string): void {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    const [pid = "", url] = readFileSync(lock, "utf8").split(" ");
    if (isRunning(Number(pid))) {
      const where = url ? `open ${url}` : "it is still starting";
      throw new SandboxError(
        `A sandbox runs in ${path} already (process ${pid}): ${where}, stop it, or choose another folder with --data. If that is another program, delete ${lock}.`,
      );
    }
    // Whoever made it was killed.
    writeFileSync(lock, String(process.pid));
  }
}

/** This process itself asks only after it was killed and its number came round again. */
function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
