import { beside } from "../../beside.ts";
import type { Made } from "../../tables/make.ts";
import type { TablesOrder } from "./order.ts";

type MadeTables = { readonly made: Made } | { readonly error: string };

const maker = beside<TablesOrder, MadeTables>({
  from: import.meta.url,
  source: "./maker.ts",
  built: "tables-maker",
  // What is known of a hundred thousand reports takes less than half of it.
  megabytes: 320,
  // Gigabytes of evidence take minutes; what takes longer is given up.
  patience: 30 * 60_000,
});

/**
 * Makes what was ordered beside the thread that answers people, one order at a time.
 *
 * @throws if it could not be made
 */
export async function madeBeside(
  order: TablesOrder,
  told: (done: number, of: number) => void,
  stopping: AbortSignal,
): Promise<Made> {
  const end = () => maker.end();
  stopping.throwIfAborted();
  stopping.addEventListener("abort", end);
  try {
    const outcome = await maker.ask(order, true, (word) => told(...(word as [number, number])));
    if (outcome.kind === "ended") {
      throw new Error(`The process that makes tables ended with ${outcome.signal ?? outcome.code}`);
    }
    if ("error" in outcome.answer) throw new Error(outcome.answer.error);
    return outcome.answer.made;
  } finally {
    stopping.removeEventListener("abort", end);
  }
}
