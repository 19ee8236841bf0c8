import type { App, Upcoming } from "../app.ts";
import type { Clock } from "../clock.ts";
import type { Database } from "../database/index.ts";
import type { Log } from "../log.ts";
import type { Plan } from "../plan/model.ts";
import type { BotApi } from "./bot-api/server.ts";
import { createFaultSwitches, type FaultSwitches } from "./faults.ts";
import { listen } from "./listen.ts";
import { createPageEvents } from "./page-events.ts";
import type { PageFiles } from "./page-files.ts";
import { createPlaces } from "./places.ts";
import type { ClockView, Snapshot } from "./protocol.ts";
import { MOST_NEXT, type Travel } from "./travel.ts";
import { viewAll, viewClock } from "./views.ts";
import { watchWorld } from "./watch.ts";
import { createWeb } from "./web.ts";

export interface FaceOptions {
  readonly api: BotApi;
  readonly app: App;
  readonly plan: Plan;
  readonly clock: Clock;
  readonly travel: Travel;
  /** For reading only. */
  readonly database: Pick<Database, "read">;
  readonly log: Log;
  readonly port: number;
  readonly page: PageFiles;
}

/** What the browser sees of the sandbox. */
export interface Face {
  readonly url: string;
  readonly faults: FaultSwitches;
  snapshot(): Promise<Snapshot>;
  /** Shows the clock, what is to come, and what the bot now knows people as. */
  show(next?: readonly Upcoming[]): Promise<void>;
  stop(): Promise<void>;
}

/** How long after the last call of the bot its database is looked at, in milliseconds. */
const CALM = 100;

export async function openFace(options: FaceOptions): Promise<Face> {
  const { api, app, plan, clock, travel, page, log } = options;
  const events = createPageEvents();
  const places = createPlaces(options.database, plan, clock);
  const watch = watchWorld(api, places, events);
  const faults = createFaultSwitches(api, () => {
    events.emit({ kind: "faults", faults: faults.on });
  });
  let looking: NodeJS.Timeout | undefined;
  let looked: Promise<void> | undefined;

  async function clockNow(known?: readonly Upcoming[]): Promise<ClockView> {
    const next = known ?? (await app.upcoming(MOST_NEXT));
    return viewClock(clock.now(), plan.timeZone, travel.to, next);
  }

  async function show(next?: readonly Upcoming[]): Promise<void> {
    for (const id of await places.look()) watch.person(id);
    events.emit({ kind: "clock", clock: await clockNow(next) });
  }

  const unwatch = api.on(({ kind }) => {
    // A journey shows each of its stops.
    if (kind !== "call" || travel.to) return;
    clearTimeout(looking);
    looking = setTimeout(() => {
      looked = show().catch((error) => {
        log.error({ err: error }, "the sandbox could not be shown");
      });
    }, CALM);
  });

  async function snapshot(): Promise<Snapshot> {
    await places.look();
    const view = { clock: await clockNow(), faults: faults.on, placeOf: places.of };
    return viewAll(api, plan, view);
  }

  const web = createWeb({
    ...{ api, travel, faults, events, page, log, snapshot },
    port: () => listening.port,
  });
  const listening = await listen(web, options.port);

  return {
    url: `http://127.0.0.1:${listening.port}`,
    faults,
    snapshot,
    show,
    async stop() {
      unwatch();
      clearTimeout(looking);
      await looked;
      watch.stop();
      faults.stop();
      events.end();
      await listening.close();
    },
  };
}
