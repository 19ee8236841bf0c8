/** Draws in a process of its own: a sheet of thousands of links takes seconds of a core. */
import { briefSheet } from "./brief-sheet.ts";
import type { Drawn, Order } from "./drawing.ts";
import { invitationSheet } from "./invitation-sheet.ts";
import { matrixPicture } from "./matrix-picture.ts";
import { progressPicture } from "./picture.ts";

function bytesOf(order: Order): Promise<Uint8Array> {
  switch (order.kind) {
    case "sheet":
      return invitationSheet(order.sheet);
    case "picture":
      return progressPicture(order.picture);
    case "matrix":
      return matrixPicture(order.matrix);
    case "brief":
      return briefSheet(order.brief);
  }
}

async function draw(order: Order): Promise<Drawn> {
  try {
    return { bytes: await bytesOf(order) };
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

process.on("message", async (order: Order) => process.send?.(await draw(order)));
// Ctrl-C and systemd tell every process of the bot to end: this one finishes what the bot waits for.
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => {});
process.on("disconnect", () => process.exit(0));
