import { setTimeout as sleep } from "node:timers/promises";
import type { BotApi } from "../../src/sandbox/bot-api/server.ts";
import { freePort } from "../app/support.ts";
import { BUILT, launchBot } from "../support/process.ts";
import { sharedOut } from "../support/shared-out.ts";
import { startBalancer } from "./balancer.ts";

const SECRET = "mot-bi-mat-cua-webhook-2";
/** Whoever ended by itself is started again so much later, as an operator's system does, in milliseconds. */
const AGAIN = 1000;

type Bot = ReturnType<typeof launchBot>;

interface CompanyOptions {
  readonly api: BotApi;
  readonly url: string;
  readonly env: Record<string, string>;
  /** With a webhook a balancer stands before them. */
  readonly way: "polling" | "webhook";
  /** One for each process: milliseconds by which its machine's clock goes before this one's. */
  readonly shifts: readonly number[];
}

/** Several processes on one database, each of which is started again when it ends. */
export interface Company extends AsyncDisposable {
  readonly size: number;
  /** After how many milliseconds processes ended by themselves: none does once it runs. */
  readonly ownEnds: readonly number[];
  /** Ends it at this instant, and starts it again. */
  kill(place: number): Promise<void>;
  /** It stands still for so many milliseconds, and goes on as if nothing had happened. */
  freeze(place: number, milliseconds: number): Promise<void>;
  isFrozen(place: number): boolean;
  /** Where the process of that number runs; null when it is none of them any more. */
  placeOf(pid: number): number | null;
  /** Resolves when each of them that is not frozen has its part of the chats. */
  shared(): Promise<void>;
}

export async function company(options: CompanyOptions): Promise<Company> {
  const { api, url, env, way, shifts } = options;
  const ports = await Promise.all(shifts.map(() => freePort()));
  const balancer = way === "webhook" ? await startBalancer(ports) : null;
  const bots: Bot[] = [];
  const frozen = new Set<number>();
  const killed = new Set<Bot>();
  const deaths = new Map<number, Promise<void>>();
  const ownEnds: number[] = [];
  let isOver = false;

  function start(place: number): void {
    const [shift = 0, since] = [shifts[place], performance.now()];
    const bot = launchBot(
      api,
      [...(shift ? ["--import", "./test/faults/shifted.mjs"] : []), ...BUILT],
      {
        ...env,
        SHIFT: String(shift),
        ...(balancer && {
          ...{ WEBHOOK_URL: balancer.url, WEBHOOK_SECRET: SECRET, PORT: String(ports[place]) },
        }),
      },
    );
    bots[place] = bot;
    void bot.ended.then(async () => {
      if (isOver || killed.has(bot)) return;
      ownEnds.push(Math.round(performance.now() - since));
      await sleep(AGAIN);
      if (!isOver && bots[place] === bot) start(place);
    });
  }

  for (const place of ports.keys()) start(place);
  const all: Company = {
    size: ports.length,
    ownEnds,
    kill(place) {
      // Two that kill the same one kill it one after the other.
      const death = (deaths.get(place) ?? Promise.resolve()).then(async () => {
        const bot = bots[place] as Bot;
        killed.add(bot);
        await bot.kill();
        start(place);
      });
      deaths.set(place, death);
      return death;
    },
    async freeze(place, milliseconds) {
      const bot = bots[place] as Bot;
      frozen.add(place);
      await bot.freeze(milliseconds);
      frozen.delete(place);
    },
    isFrozen: (place) => frozen.has(place),
    placeOf: (pid) => [...ports.keys()].find((place) => bots[place]?.pid === pid) ?? null,
    shared: () => sharedOut(url, () => ports.length - frozen.size),
    async [Symbol.asyncDispose]() {
      isOver = true;
      await Promise.all(bots.map((bot) => bot.stop()));
      await balancer?.stop();
    },
  };
  await all.shared();
  return all;
}
