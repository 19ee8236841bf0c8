// Reads the data files that come with the program, so that its start need not: src/plan/read-before.ts.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isFresh } from "./fresh.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const FOLDERS = ["plans", "calendars", "lexicons"].map((name) => join(root, "prisma", name));
const lockfile = join(root, "package-lock.json");

/** Makes dist/data/DIGEST.json of each data file that has no fault in its syntax. */
export async function readData(to = join(root, "dist", "data")) {
  mkdirSync(to, { recursive: true });
  for (const folder of FOLDERS) {
    for (const name of readdirSync(folder).filter((file) => file.endsWith(".yaml"))) {
      const text = readFileSync(join(folder, name), "utf8");
      const built = join(to, `${createHash("sha256").update(text).digest("hex")}.json`);
      // Another version of the reader may read otherwise.
      if (isFresh(built, folder, lockfile)) continue;
      const { parseDocument } = await import("yaml");
      const document = parseDocument(text);
      if (document.errors.length + document.warnings.length > 0) continue;
      // Whole or not at all, whoever else builds at the same time.
      const half = `${built}.${process.pid}`;
      writeFileSync(half, JSON.stringify(document.toJS()));
      renameSync(half, built);
    }
  }
}
