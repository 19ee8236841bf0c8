import { setTimeout as sleep } from "node:timers/promises";
import type { Host } from "./host.ts";

export interface SlotsOptions {
  hosts(): readonly Host[];
  /** So many are open at once at most. */
  readonly most: number;
  now(): Date;
}

/** Of whom nobody has wanted anything for so long, what is still to be said can wait, in milliseconds. */
const PATIENT = 30_000;
/** After so many milliseconds it is looked again whether somebody can make room. */
const AGAIN = 250;

/** Who writes comes before who is due; of each the one who has waited longest. */
function inTurn(hosts: readonly Host[], now: Date): Host[] {
  return hosts
    .flatMap((host) => {
      const wanted = host.wanted(now);
      return wanted ? [{ host, ...wanted }] : [];
    })
    .toSorted((a, b) => Number(b.asked) - Number(a.asked) || Number(a.since) - Number(b.since))
    .map(({ host }) => host);
}

/** Opens those that want it, so many at once; who has rested longest makes room for others. */
export function createSlots({ hosts, most, now }: SlotsOptions) {
  const stopped = new AbortController();
  let making: Promise<void> | null = null;
  const underWay = new Set<Promise<void>>();

  const taken = () => hosts().filter(({ phase }) => phase !== "closed").length;

  function follow(work: Promise<void>): void {
    underWay.add(work);
    void work.finally(() => underWay.delete(work));
  }

  function fill(): void {
    if (stopped.signal.aborted) return;
    const waiting = inTurn(hosts(), now());
    for (const host of waiting.splice(0, most - taken())) follow(host.open());
    if (waiting.length > 0 && making === null) {
      making = makeRoom(waiting.length).finally(() => {
        making = null;
        fill();
      });
      follow(making);
    }
  }

  /** Closes as many as have to make room, but nobody in the middle of something. */
  async function makeRoom(count: number): Promise<void> {
    const leaving = hosts().filter(({ phase }) => phase === "leaving").length;
    let lacking = count - leaving;
    const open = hosts()
      .filter(({ phase }) => phase === "open")
      .toSorted((a, b) => Number(a.used) - Number(b.used));
    for (const host of open) {
      if (lacking <= 0) break;
      const state = await host.state();
      const isPatient = now().getTime() - host.used.getTime() >= PATIENT;
      if (state !== "resting" && !(state === "waiting" && isPatient)) continue;
      lacking--;
      follow(host.leave());
    }
    // Nothing may tell that somebody has come to rest.
    await sleep(AGAIN, null, { ref: false, signal: stopped.signal }).catch(() => {});
  }

  return {
    /** To be called whenever somebody wants to be open, or is closed. */
    fill,
    /** Nobody is being opened or closed, and nobody waits for it. */
    isIdle: () => underWay.size === 0 && inTurn(hosts(), now()).length === 0,
    async idle(): Promise<void> {
      while (underWay.size > 0) await Promise.all(underWay);
    },
    stop(): void {
      stopped.abort();
    },
  };
}
