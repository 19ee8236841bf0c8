import { createApp, type Upcoming } from "../app.ts";
import type { ManualClock } from "../clock.ts";
import type { Config } from "../config.ts";
import { createLog, type Log } from "../log.ts";
import type { Plan } from "../plan/model.ts";
import type { BotApi } from "./bot-api/server.ts";
import { openFace } from "./face.ts";
import type { FillWorld } from "./fill.ts";
import { type Endings, prepareGround, SHIPPED_PLAN } from "./ground.ts";
import { everyMinute } from "./minutes.ts";
import { createPageFiles } from "./page-files.ts";
import type { Snapshot } from "./protocol.ts";
import { createRest } from "./rest.ts";
import { type Restartable, restartable } from "./restartable.ts";
import { createSaver } from "./saving.ts";
import { createTravel, type Destination } from "./travel.ts";

export { type FillWorld, SHIPPED_PLAN };

export interface SandboxOptions {
  /** Where database, evidence and the world of the people are kept. */
  readonly folder: string;
  /** Where the clock starts, or goes on from; by default near the plan's first deadline. */
  readonly at?: Date | ((plan: Plan) => Date | null);
  /** Throws away what was there. */
  readonly reset?: boolean;
  /** Called once on a fresh folder, before the bot starts. */
  readonly fill?: (world: FillWorld) => Promise<void>;
  /** Of the page; 0 takes any that is free. */
  readonly port?: number;
  /** The clock runs on in real time between two moves; else it stands still. */
  readonly running?: boolean;
  readonly planFile?: string;
  readonly log?: Log;
}

export interface RunningSandbox {
  readonly api: BotApi;
  readonly app: Restartable;
  readonly config: Config;
  readonly plan: Plan;
  readonly clock: ManualClock;
  /** Of the page. */
  readonly url: string;
  /** Whether it goes on where a former one stopped. */
  readonly resumed: boolean;
  /** Everything, as the page sees it. */
  snapshot(): Promise<Snapshot>;
  /** Never backwards. What would have happened in between happens, in order. */
  moveClock(to: Destination): Promise<void>;
  /** Resolves when bot and outbox have come to rest. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * The real bot against a Bot API server in this process, in a folder and a time of its own.
 *
 * @throws SandboxError if it cannot start there, or goes on with a time later than `at`
 */
export async function startSandbox(options: SandboxOptions): Promise<RunningSandbox> {
  const endings: Endings = [];
  const stop = async () => {
    for (let end = endings.pop(); end; end = endings.pop()) await end();
  };
  try {
    return { ...(await start(options, endings)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function start(
  options: SandboxOptions,
  endings: Endings,
): Promise<Omit<RunningSandbox, "stop">> {
  const { port = 0, running = false, log = createLog("warn", []) } = options;
  // Loaded only when a browser asks, or will ask soon: esbuild takes its time.
  const page = createPageFiles(async () => (await import("./page-build.ts")).buildPage());
  if (running) page.prepare();

  const ground = await prepareGround(options, endings);
  const { folder, plan, kept, at, clock, api, config, database } = ground;
  const saver = createSaver({ folder, planId: plan.id, api, clock, log });
  endings.push(saver.stop);
  const app = restartable(() => createApp(config, { clock, log, plan }));
  endings.push(app.stop);
  await app.start();

  const rest = createRest(api, app);
  const arrived = async (next?: readonly Upcoming[]) => {
    saver.soon();
    await face.show(next);
  };
  const isTroubled = () => face.faults.on.length > 0;
  const { timeZone } = plan;
  const travel = createTravel({ app, clock, timeZone, rest, log, isTroubled, arrived });
  const face = await openFace({ api, app, plan, clock, travel, database, log, port, page });
  endings.push(face.stop, travel.stop);
  endings.push(
    api.on(({ kind }) => {
      if (kind !== "polled") saver.soon();
    }),
  );

  await rest.settled();
  if (kept && at) await travel.move(at);
  saver.save();
  folder.announce(face.url);
  if (running) {
    clock.run();
    endings.push(everyMinute(clock, travel.tick));
  }
  return {
    ...{ api, app, config, plan, clock },
    ...{ url: face.url, snapshot: face.snapshot, resumed: kept !== null },
    ...{ moveClock: travel.move, settled: rest.settled },
  };
}
