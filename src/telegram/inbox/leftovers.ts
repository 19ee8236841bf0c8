import type { Pending } from "./store/updates.ts";

/** In hand this often when the process died, an update may be what ends it: it is tried alone, and last. */
const SUSPECT = 1;
/** After so many times, all but the first of them alone, it is given up. */
const WORN = 4;

/** What a former run left, in the order of arrival, and how each is to be taken up. */
export interface Leftover {
  readonly pending: Pending;
  readonly how: "usual" | "alone" | "given-up";
  /** Stands behind one of its chat that is tried last. */
  readonly behind: boolean;
}

/**
 * Only what was in hand when the process died is suspect, never what merely waited; and whoever wrote
 * behind a suspect waits for it, because a chat keeps its order.
 */
export function takeUp(pending: readonly Pending[]): Leftover[] {
  const delayed = new Set<string>();
  return pending.map((one) => {
    const deaths = one.kind === "update" ? one.deaths : 0;
    const how = deaths >= WORN ? "given-up" : deaths >= SUSPECT ? "alone" : "usual";
    if (how === "alone") delayed.add(one.key);
    return { pending: one, how, behind: delayed.has(one.key) };
  });
}
