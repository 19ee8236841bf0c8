import type { DestinationStream } from "pino";
import { type Clock, systemClock } from "../clock.ts";
import { type OfficesConfig, secretsOf } from "../config.ts";
import { createLog } from "../log.ts";
import { openPort, type Port } from "../port.ts";
import { findingAt, type Reading } from "../schedule/watch.ts";
import { doorways } from "../telegram/door.ts";
import { createHost, type Host } from "./host.ts";
import { plansRead } from "./plans.ts";
import { type Office, officesIn } from "./run-list.ts";
import { createSharing } from "./sharing.ts";
import { createSlots } from "./slots.ts";
import { officesWeb } from "./web.ts";

export interface OfficesOverrides {
  /** Whoever moves the clock calls `tick` as well: with a clock of theirs, nothing ticks by itself. */
  readonly clock?: Clock;
  /** Where the lines of all logs go. */
  readonly logTo?: DestinationStream;
}

/** Many offices in one process, or in one of several on their folder. */
export interface Offices {
  /** Resolves when updates are waited for. */
  start(): Promise<void>;
  /** Looks at what was added, changed and stopped, and at what is due. The program does so by itself. */
  tick(): Promise<void>;
  /** Resolves when everybody who wrote is answered, and what was due is said. */
  idle(): Promise<void>;
  stop(): Promise<void>;
  /** Never resolves: what ends one office does not end the others. */
  readonly failed: Promise<Error>;
}

/** How often it is looked at what is due, in milliseconds. */
const EVERY = 20_000;
/** An office in which nobody wrote for so long is closed, in milliseconds. */
const IDLE = 3 * 60_000;
/** Set back by more than this, the clock was wrong when the offices foresaw what is due, in milliseconds. */
const SET_BACK = 60_000;

interface Running {
  readonly office: Office;
  readonly host: Host;
}

export function createOffices(config: OfficesConfig, overrides: OfficesOverrides = {}): Offices {
  const { shared } = config;
  const { clock = systemClock, logTo } = overrides;
  const ticking = overrides.clock === undefined;
  const log = createLog(shared.logLevel, secretsOf(shared), logTo);
  const through = doorways(shared.proxy);
  const planAt = plansRead();
  const listed = officesIn(config);
  const running = new Map<string, Running>();
  const hosts = () => [...running.values()].map(({ host }) => host);
  const slots = createSlots({ hosts, most: config.most, now: clock.now });
  const sharing = createSharing(config, { hosts, log, changed: slots.fill });
  const web = officesWeb({
    ...{ config, host: (name) => running.get(name)?.host ?? null, hosts, sharing },
    unreadable: () => listed.unreadable,
  });
  let port: Port | null = null;
  let timer: NodeJS.Timeout | undefined;
  let ticks: Promise<void> = Promise.resolve();
  let underWay = 0;
  let before = read();

  function read(): Reading {
    return { wall: clock.now().getTime(), steady: performance.now() };
  }

  /** Runs what is to be run, and nothing else. */
  async function look(): Promise<void> {
    const wanted = new Map(listed.look(log).map((office) => [office.name, office]));
    const over = [...running.values()].filter(({ office }) => wanted.get(office.name) !== office);
    await Promise.all(
      over.map(async ({ office: { name }, host }) => {
        await host.end();
        running.delete(name);
        log.info({ office: name }, "the office is no longer run as it was");
      }),
    );
    for (const [name, office] of wanted) {
      if (running.has(name)) continue;
      const host = createHost({
        ...{ office, clock, ticking, planAt, through, changed: slots.fill },
        holds: () => sharing.holds(name),
        entering: () => sharing.entering(name),
        log: createLog(shared.logLevel, secretsOf(office.config), logTo, name),
      });
      running.set(name, { office, host });
      host.waitAtDoor();
      log.info({ office: name }, "the office is run");
    }
    sharing.runs([...wanted.keys()]);
  }

  function watchClock(): void {
    const now = read();
    const finding = ticking ? findingAt(before, now, now.steady) : null;
    before = now;
    if (finding?.kind !== "clock-set" || finding.by > -SET_BACK) return;
    log.warn(finding, "the system's clock was set back; each office looks again at what is due");
    for (const host of hosts()) host.doubt();
  }

  async function once(): Promise<void> {
    await look().catch((error) => {
      log.error({ err: error }, "which offices there are could not be read; those that run go on");
    });
    watchClock();
    const now = clock.now();
    if (!ticking) for (const host of hosts()) await host.tick();
    for (const host of hosts()) {
      const isIdle = host.phase === "open" && now.getTime() - host.used.getTime() >= IDLE;
      if (isIdle && (await host.state()) === "resting") void host.leave();
    }
    slots.fill();
  }

  function tick(): Promise<void> {
    underWay++;
    ticks = ticks
      .then(once)
      .catch((error) => {
        log.error({ err: error }, "the offices could not be looked at; it is tried again");
      })
      .finally(() => {
        underWay--;
      });
    return ticks;
  }

  return {
    failed: new Promise(() => {}),
    async start() {
      if (shared.port !== null) {
        port = await openPort(web, { host: shared.host, port: shared.port });
      }
      await sharing.begin();
      await tick();
      // One that takes long is not followed by a row of others.
      const next = () => void (underWay === 0 && tick());
      if (ticking) timer = setInterval(next, EVERY);
      log.info({ offices: running.size }, "running");
    },
    tick,
    async idle() {
      do {
        await slots.idle();
        for (const host of hosts()) await host.idle();
      } while (!slots.isIdle());
    },
    async stop() {
      clearInterval(timer);
      slots.stop();
      await ticks;
      await port?.close();
      await Promise.all(hosts().map((host) => host.end()));
      await sharing.end();
      await through.close();
      log.info("stopped");
    },
  };
}
