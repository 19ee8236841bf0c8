import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** In memory where the system has such a place: thousands of commits need not wait for a disk. */
const PLACE = existsSync("/dev/shm") ? "/dev/shm" : tmpdir();

export function fastFolder(name: string): string {
  return mkdtempSync(join(PLACE, `dau-moi-${name}-`));
}
