import { randomBytes } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** By its mark a folder of offices is known on a server, which may have several of them. */
const MARK = ".mark";

/** The folder's mark; null if nothing was ever run there. */
export function markOf(folder: string): string | null {
  try {
    return readFileSync(join(folder, MARK), "utf8").trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

/** The folder's mark, which is made at the first start: of several processes that make one, all take the first. */
export function ensureMark(folder: string): string {
  const known = markOf(folder);
  if (known !== null) return known;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const made = randomBytes(4).toString("hex");
  const draft = join(folder, `${MARK}-${made}`);
  writeFileSync(draft, `${made}\n`, { mode: 0o600 });
  try {
    linkSync(draft, join(folder, MARK));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    rmSync(draft);
  }
  return markOf(folder) as string;
}
