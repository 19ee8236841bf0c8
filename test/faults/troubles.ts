import { setTimeout as sleep } from "node:timers/promises";
import { asked } from "../support/databases.ts";
import type { Postgres } from "../support/postgres.ts";
import type { Company } from "./company.ts";

interface Sizes {
  readonly kills: number;
  readonly restarts: number;
  readonly cuts: number;
  readonly freezes: number;
  /** How long a frozen process stands still, in milliseconds. */
  readonly frozen: number;
  /** In how many milliseconds all of it happens. */
  readonly lasts: number;
}

/** What happened. */
interface Happened {
  kills: number;
  restarts: number;
  /** Connections that were cut. */
  cuts: number;
  freezes: number;
}

/** The server is away for so long at the most, in milliseconds. */
const AWAY = 6000;
/** One death of three is of one that was just killed, so many milliseconds after its start at the most. */
const STARTING = 2500;
/** So many connections are cut at once, at the most. */
const AT_ONCE = 6;

const CUT = `
  SELECT pg_terminate_backend(pid) FROM (
    SELECT pid FROM pg_stat_activity WHERE application_name LIKE 'dau-moi%' ORDER BY random() LIMIT $1::int
  ) AS "some"`;

/** Which process decides what is due, or asks Telegram for updates: by the connection that renews its leases. */
const HOLDER = `
  SELECT regexp_substr(application_name, '[0-9]+$')::int AS "pid" FROM "lease" JOIN pg_stat_activity USING ("pid")
  WHERE "name" = $1::text`;

/** Does something so many times, at any instants of a time. */
async function scattered(
  count: number,
  within: number,
  act: (i: number) => Promise<unknown>,
): Promise<void> {
  const from = performance.now();
  const instants = Array.from({ length: count }, () => Math.random() * within);
  for (const [i, at] of instants.toSorted((a, b) => a - b).entries()) {
    await sleep(Math.max(0, from + at - performance.now()));
    await act(i);
  }
}

/** Whoever has that task at this instant; any other one that is not frozen, if nobody has. */
async function withTask(
  them: Company,
  url: string,
  task: "deciding" | "fetching",
): Promise<number> {
  const [row] = await asked(url, HOLDER, [task]).catch(() => []);
  const place = them.placeOf(Number(row?.pid));
  return place === null || them.isFrozen(place) ? anyOf(them) : place;
}

function anyOf(them: Company): number {
  const awake = Array.from({ length: them.size }, (_, i) => i).filter((i) => !them.isFrozen(i));
  return awake[Math.floor(Math.random() * awake.length)] as number;
}

/** One that is not frozen, at this instant; every other time the one that decides what is due. */
export async function killOne(them: Company, url: string): Promise<number> {
  const place = Math.random() < 0.5 ? anyOf(them) : await withTask(them, url, "deciding");
  await them.kill(place);
  return place;
}

/** All of it at once, each at instants of its own. */
export async function makeTrouble(
  them: Company,
  server: Postgres,
  url: string,
  { kills, restarts, cuts, freezes, frozen, lasts }: Sizes,
): Promise<Happened> {
  const happened: Happened = { kills: 0, restarts: 0, cuts: 0, freezes: 0 };
  async function kill(): Promise<void> {
    if (happened.kills >= kills) return;
    const place = await killOne(them, url);
    if (++happened.kills % 3 === 1 && happened.kills < kills) {
      await sleep(Math.random() * STARTING);
      if (!them.isFrozen(place)) {
        await them.kill(place);
        happened.kills++;
      }
    }
    // A machine that is slow to start them is not to be without any for minutes.
    await them.shared();
  }
  async function restart(): Promise<void> {
    await server.stop(happened.restarts % 2 === 0 ? "fast" : "immediate");
    await sleep(Math.random() * AWAY);
    await server.start();
    happened.restarts++;
  }
  async function cut(): Promise<void> {
    const many = String(1 + Math.floor(Math.random() * AT_ONCE));
    happened.cuts += (await asked(server.url, CUT, [many]).catch(() => [])).length;
  }
  async function freeze(): Promise<void> {
    const task = happened.freezes++ % 2 === 0 ? "deciding" : "fetching";
    await them.freeze(await withTask(them, url, task), frozen);
  }

  await Promise.all([
    scattered(kills, lasts, kill),
    scattered(restarts, lasts, restart),
    scattered(cuts, lasts, cut),
    // Begun early enough to be over with the rest.
    scattered(freezes, Math.max(0, lasts - freezes * frozen), freeze),
  ]);
  return happened;
}
