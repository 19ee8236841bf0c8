import { existsSync, mkdtempSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Databases of tests are made and thrown away: in memory no commit waits for a disk. */
const MEMORY = "/dev/shm";
const ROOM = 2 ** 30;

function hasRoom(folder: string): boolean {
  if (!existsSync(folder)) return false;
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize > ROOM;
}

/**
 * Tests that start the program in a process of its own start what `npm start` does. What all of them leave
 * in their folders goes at the end.
 */
export async function setup(): Promise<() => Promise<void>> {
  await import("../../src/build/build.mjs");
  const folder = mkdtempSync(join(hasRoom(MEMORY) ? MEMORY : tmpdir(), "dau-moi-tests-"));
  process.env.TMPDIR = folder;
  const isPostgres = process.env.TEST_DATABASE === "postgresql";
  if (!isPostgres) console.log("Left out: PostgreSQL, which `npm run test:postgres` tries.");
  const stop = isPostgres ? await (await import("./postgres.ts")).sharedIn(folder) : async () => {};
  return async () => {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
