import { rmSync } from "node:fs";
import { bundle } from "../../src/build/bundle.mjs";
import { isFresh } from "../../src/build/fresh.mjs";
import { newsOf } from "../../src/database/postgres/lease-table.ts";
import { chance } from "../../src/sandbox/demo/chance.ts";
import { asked } from "../support/databases.ts";
import { alone } from "./alone.ts";
import type { District, Setting } from "./district.ts";
import { bear } from "./mortal.ts";
import { PROGRAM, startRemote } from "./remote.ts";
import { several } from "./several.ts";
import type { Weather } from "./weather.ts";

/** What serves the district: one program, or several on one database. */
export interface Company extends AsyncDisposable {
  readonly isEmpty: boolean;
  /** Ends those that are down, and begins those that are not there; returns how many it ended. */
  muster(isDown: (place: number) => boolean): Promise<number>;
  /**
   * All that is due now is done, as far as they live.
   *
   * @param upgrade of several, whoever decides what is due is ended in good order before
   * @returns whether somebody lived to do it, and how many died
   */
  turn(upgrade: boolean): Promise<{ readonly lived: boolean; readonly deaths: number }>;
  /** How often the turn to decide passed from one to another. */
  readonly turns: number;
}

/** Each of several programs is a process of its own; on SQLite there is one, here. */
export async function companyOf(
  { plan, calendar }: Setting,
  { clock, api, database, databaseUrl, send, passed }: District,
  { seed, skies }: { readonly seed: number; readonly skies: readonly Weather[] },
  complain: (line: string) => void,
): Promise<Company> {
  const mortalityAt = (place: number) => skies[place]?.mortality ?? 0;
  if (databaseUrl.startsWith("file:")) {
    const luck = chance(seed, "death");
    const dies = () => luck.is(mortalityAt(0));
    return alone(() => bear({ plan, calendar, clock, database, send, dies, complain }));
  }
  // What it is put together of lies in this folder, too.
  if (!isFresh(PROGRAM, "test/simulate")) rmSync(PROGRAM, { force: true });
  await bundle("../test/simulate/simulated.ts", "simulated");
  const [channel, words] = newsOf(databaseUrl, "", "leases", "");
  return several({
    ...{ places: skies.length, clock, passed },
    start: (place, life) =>
      startRemote(
        {
          ...{ databaseUrl, year: plan.year, apiRoot: api.root, token: api.token },
          ...{ key: [seed, "death", life], mortality: mortalityAt(place) },
        },
        complain,
      ),
    async hurry() {
      await asked(databaseUrl, "SELECT pg_notify($1, $2)", [channel, words]);
    },
  });
}
