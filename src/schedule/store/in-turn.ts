import { type Database, LeaseLost } from "../../database/index.ts";
import type { Outbox } from "../../outbox/index.ts";
import type { Clockwork } from "../clockwork.ts";

/** One tick of one of several processes: whose turn it is decides what is due, and each sends to its own chats. */
export async function tickInTurn(
  { leases, write }: Pick<Database, "leases" | "write">,
  clockwork: Pick<Clockwork, "tick">,
  outbox: Pick<Outbox, "sweep">,
): Promise<{ readonly decided: boolean }> {
  try {
    const decided = leases.holds("deciding");
    if (decided) await clockwork.tick();
    if (decided && leases.shared) await write((tx) => leases.tell(tx, "notices", ""));
    outbox.sweep();
    return { decided };
  } catch (error) {
    // What is due, another decides by now.
    if (!(error instanceof LeaseLost)) throw error;
    return { decided: false };
  }
}
