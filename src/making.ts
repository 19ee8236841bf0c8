import { type BesideOptions, beside } from "./beside.ts";

/** Told while it is made: so many steps of so many are done. */
export type Told = (done: number, of: number) => void;

type Answer<Made> = { readonly made: Made } | { readonly error: string };

/**
 * Has a process apart make what is ordered, one order at a time. The process's own program calls `makesOrders`.
 *
 * @throws what is returned does, if it could not be made, or the program stops
 */
export function makingBeside<Order extends object, Made>(
  options: BesideOptions,
): (order: Order, told: Told, stopping: AbortSignal) => Promise<Made> {
  const maker = beside<Order, Answer<Made>>(options);
  return async (order, told, stopping) => {
    const end = () => maker.end();
    stopping.throwIfAborted();
    stopping.addEventListener("abort", end);
    try {
      const outcome = await maker.ask(order, false, (word) => told(...(word as [number, number])));
      if (outcome.kind === "ended") {
        const how = outcome.signal ?? outcome.code;
        throw new Error(`The process "${options.built}" ended with ${how}`);
      }
      if ("error" in outcome.answer) throw new Error(outcome.answer.error);
      return outcome.answer.made;
    } finally {
      stopping.removeEventListener("abort", end);
    }
  };
}

/** Makes this process one that makes what `makingBeside` orders. */
export function makesOrders<Order, Made>(make: (order: Order, told: Told) => Promise<Made>): void {
  const answer = async (order: Order): Promise<Answer<Made>> => {
    try {
      return { made: await make(order, (done, of) => process.send?.({ word: [done, of] })) };
    } catch (error) {
      return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
  };
  process.on("message", async (order: Order) => process.send?.(await answer(order)));
  // Ctrl-C and systemd tell every process of the bot to end: the bot ends this one.
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => {});
  process.on("disconnect", () => process.exit(0));
}
