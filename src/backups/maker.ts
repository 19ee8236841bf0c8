/** Makes backups in a process of its own: copying a large database takes seconds in which nobody was answered. */

import type { Outcome } from "./index.ts";
import { type BackupOrder, makeBackup } from "./make.ts";

async function make(order: BackupOrder): Promise<Outcome> {
  try {
    return { made: await makeBackup(order) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

process.on("message", async (order: BackupOrder) => process.send?.(await make(order)));
// Ctrl-C and systemd tell every process of the bot to end: the bot ends this one.
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => {});
process.on("disconnect", () => process.exit(0));
