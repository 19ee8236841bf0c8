/** Makes tables in a process of its own: of a hundred thousand reports it takes seconds of a core. */

import type { Made } from "../../tables/make.ts";
import { makeOrder } from "./make-order.ts";
import type { TablesOrder } from "./order.ts";

async function make(
  order: TablesOrder,
): Promise<{ readonly made: Made } | { readonly error: string }> {
  try {
    const made = await makeOrder(order, (done, of) => process.send?.({ word: [done, of] }));
    return { made };
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

process.on("message", async (order: TablesOrder) => process.send?.(await make(order)));
// Ctrl-C and systemd tell every process of the bot to end: the bot ends this one.
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => {});
process.on("disconnect", () => process.exit(0));
