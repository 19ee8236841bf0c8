import type { Held } from "../leases.ts";

/**
 * What a process holds, as far as it may believe so.
 *
 * @param now a clock that goes on while the process is frozen, in milliseconds
 */
export function holdings(now: () => number) {
  let held = new Set<Held>();
  let believedUntil = 0;
  let expiry: NodeJS.Timeout | undefined;
  return {
    has: (one: Held) => held.has(one) && now() < believedUntil,
    /** The time in which it was believed is over, though perhaps nobody was told so yet: the thread was busy. */
    get hasLapsed() {
      return held.size > 0 && believedUntil <= now();
    },
    /** @returns what came and what went */
    change(next: ReadonlySet<Held>): {
      readonly come: readonly Held[];
      readonly gone: readonly Held[];
    } {
      const gone = [...held].filter((one) => !next.has(one));
      const come = [...next].filter((one) => !held.has(one));
      held = new Set(next);
      return { come, gone };
    },
    /** Renewed too late, nothing is held. */
    believe(until: number, tooLate: () => void): void {
      believedUntil = until;
      clearTimeout(expiry);
      expiry = setTimeout(tooLate, believedUntil - now()).unref();
    },
    end(): void {
      clearTimeout(expiry);
      believedUntil = 0;
    },
  };
}
