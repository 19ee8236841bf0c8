import { createHash } from "node:crypto";
import { hostname } from "node:os";
import type { OfficesConfig } from "../config.ts";
import { type Member, type Share, sharesIn } from "../database/leases.ts";
import { type Fellow, openTogether, type Together } from "../database/together.ts";
import type { Log } from "../log.ts";
import { isServer, togetherAt } from "../storage.ts";
import { aloneIn } from "./alone.ts";
import type { Host } from "./host.ts";
import { ensureMark } from "./mark.ts";
import { shareOfOffice } from "./shares.ts";
import { createVisits } from "./visits.ts";

/** Which offices this process holds: it waits at their doors, and opens them when something is due. */
export interface Sharing {
  holds(office: string): boolean;
  /** To be called before an office is opened: whoever holds it is to look at it again afterwards. */
  entering(office: string): Promise<void>;
  /** Takes its part. @throws if another process runs these offices, and they cannot be shared */
  begin(): Promise<void>;
  /** What this process runs, as it has just read it. */
  runs(offices: readonly string[]): void;
  /** All processes that run these offices; nobody, if one alone can. */
  readonly fellows: readonly Fellow[];
  /** What is wrong between them, in words for the operator; null if nothing is. */
  problem(): string | null;
  end(): Promise<void>;
}

/** How often it is looked which visits are over, in milliseconds. */
const EVERY = 2000;
/** Who has heard nothing of the server for so long has lost its part to others, if there are any. */
const UNHEARD = 10_000;
/** Whoever adds an office is seen by all processes after so many milliseconds. */
const SEEN_AFTER = 60_000;

/** By which two processes see whether they run the same offices. */
const digestOf = (offices: readonly string[]) =>
  createHash("sha256").update(offices.toSorted().join()).digest("hex").slice(0, 16);

interface SharingOptions {
  hosts(): readonly Host[];
  readonly log: Log;
  /** Some of them are to be opened. */
  changed(): void;
}

/** On a server several can run them; in files one. */
export function createSharing(config: OfficesConfig, options: SharingOptions): Sharing {
  return isServer(config.shared) ? sharedIn(config, options) : aloneIn(config.folder);
}

/** As one of several processes on one folder, whose offices lie on a server. */
function sharedIn(config: OfficesConfig, { hosts, log, changed }: SharingOptions): Sharing {
  const name = `${hostname()}:${process.pid}`;
  const isPolling = config.shared.updates.kind === "polling";
  const leaving = new Set<Share>();
  let together: Together | null = null;
  let offices: string | null = null;
  let fellows: readonly Fellow[] = [];
  let heard = performance.now();
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> | null = null;

  const of = (shares: readonly Share[]) =>
    hosts().filter((host) => shares.includes(shareOfOffice(host.name)));

  function holds(office: string): boolean {
    const share = shareOfOffice(office);
    return !leaving.has(share) && (together?.leases.holds(share) ?? false);
  }

  /** Who has it polls for it; with a webhook nobody is in the way of anybody. */
  function heldByOthers({ leases }: Together): readonly Host[] {
    const others = fellows.filter(({ id }) => id !== leases.holder);
    return of(others.flatMap(({ shares }) => shares)).filter(({ phase }) => phase === "open");
  }

  const visits = createVisits(hosts, holds);
  const member: Member = {
    async gained(held, kept) {
      const before = of(sharesIn(kept));
      for (const host of of(sharesIn(held))) host.gained(before.includes(host));
      changed();
    },
    async leaving(share) {
      leaving.add(share);
      await Promise.all(of([share]).map((host) => host.yielded()));
    },
    lost(held) {
      const shares = sharesIn(held);
      for (const share of shares) leaving.delete(share);
      // An open one goes on: its own leases see to it that nothing is done twice.
      for (const host of of(shares)) void host.lost();
    },
  };

  async function look(on: Together): Promise<void> {
    if (offices !== null) fellows = await on.greet(name, offices);
    for (const host of isPolling ? heldByOthers(on) : []) void host.yielded();
    await visits.tell(on);
    const over = await on.over(on.leases.shares.filter((share) => !leaving.has(share)));
    for (const { office } of over) {
      hosts()
        .find((host) => host.name === office)
        ?.doubt();
    }
    if (over.length > 0) changed();
    await on.forget(over.map(({ id }) => id));
    heard = performance.now();
  }

  function again(): void {
    if (!together || looking) return;
    looking = look(together)
      .catch((error) => {
        log.warn({ err: error }, "the other processes could not be asked; it is tried again");
      })
      .finally(() => {
        looking = null;
      });
  }

  return {
    holds,
    async entering(office) {
      if (together && !holds(office)) await visits.enter(together, office);
    },
    async begin() {
      together = await openTogether(togetherAt(config, ensureMark(config.folder)));
      await together.leases.begin([member]);
      timer = setInterval(again, EVERY).unref();
    },
    runs(names) {
      offices = digestOf(names);
      again();
    },
    get fellows() {
      return fellows;
    },
    problem() {
      const silent = performance.now() - heard;
      if (silent > UNHEARD) {
        return `the database's server has given no answer for ${Math.round(silent / 1000)} seconds`;
      }
      return strangersAmong(fellows, together?.leases.holder ?? "");
    },
    async end() {
      clearInterval(timer);
      await looking;
      await together?.close();
    },
  };
}

/** Who of them has had another list of offices for so long that it is another folder. */
export function strangersAmong(fellows: readonly Fellow[], me: string): string | null {
  const own = fellows.find(({ id }) => id === me);
  if (!own || own.since < SEEN_AFTER) return null;
  const strange = fellows.filter(
    ({ offices, since }) => offices !== own.offices && since >= SEEN_AFTER,
  );
  if (strange.length === 0) return null;
  const names = strange.map((one) => one.name).join(", ");
  return `${names} can run other offices than this process: all need one folder OFFICES and the same settings`;
}
