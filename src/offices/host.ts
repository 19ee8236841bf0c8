import type { Dispatcher } from "undici";
import { type Memory, newMemory } from "../app/memory.ts";
import { openApp } from "../app/open.ts";
import type { Open } from "../app/shape.ts";
import type { State } from "../app/store/waiting.ts";
import type { Clock } from "../clock.ts";
import { SettingError } from "../config.ts";
import type { Log } from "../log.ts";
import type { Plan } from "../plan/model.ts";
import { type Door, standAtDoor } from "../telegram/door.ts";
import type { Office } from "./registry.ts";
import { createTrouble, problemsAtRest } from "./trouble.ts";

export interface HostOptions {
  readonly office: Office;
  readonly clock: Clock;
  readonly log: Log;
  /** The minutes tick by themselves. */
  readonly ticking: boolean;
  planAt(file: string): Plan;
  /** It is this process that waits at its door, and opens it when something is due. */
  holds(): boolean;
  /** Resolves when it may be opened. */
  entering(): Promise<void>;
  /** Connections of all doors. */
  readonly through: Dispatcher;
  /** It is open, or closed, or wants to be open. */
  changed(): void;
}

type Phase = "closed" | "opening" | "open" | "leaving";

/** An office of the deployment, open or at rest. */
export type Host = ReturnType<typeof createHost>;

/** Milliseconds in which a bot is open, or has left; Telegram may be away. */
const PATIENCE = 30_000;
const AWAY =
  "It could not be opened in 30 seconds: Telegram or the database gives no answer, or this machine has too much to do";

/** Opens and closes one office's bot, and waits at its door meanwhile. */
export function createHost(options: HostOptions) {
  const { office, clock, log } = options;
  const { config } = office;
  const trouble = createTrouble({ config, clock, log });
  const memory: Memory = newMemory();
  let phase: Phase = "closed";
  let bot: Open | null = null;
  let door: Door | null = null;
  let stopping = new AbortController();
  /** One change after the other. */
  let changing: Promise<void> = Promise.resolve();
  /** Each is opened once after the start: its database is migrated, and it says when it is next due. */
  let due = clock.now();
  /** What it says when it leaves may be wrong by then. */
  let doubted = false;
  let asked: Date | null = null;
  let used = clock.now();
  let ended = false;

  function failed(error: unknown): void {
    // Its token may be another one by the next time.
    memory.me = null;
    due = trouble.began(error);
  }

  async function open(): Promise<void> {
    await shutDoor();
    stopping = new AbortController();
    const late = setTimeout(() => stopping.abort(new SettingError(AWAY)), PATIENCE).unref();
    try {
      await options.entering();
      bot = await openApp({
        ...{ config, clock, log, memory, ticking: options.ticking, freeSpace: undefined },
        plan: options.planAt(config.planFile),
        stopping: stopping.signal,
        used() {
          used = clock.now();
        },
        fail(error) {
          failed(error);
          void change("open", "leaving", leave);
        },
      });
      [phase, asked, used] = ["open", null, clock.now()];
      trouble.over();
    } catch (error) {
      phase = "closed";
      if (!ended) failed(stopping.signal.aborted ? stopping.signal.reason : error);
    } finally {
      clearTimeout(late);
    }
  }

  async function leave(): Promise<void> {
    const late = setTimeout(() => stopping.abort(), PATIENCE).unref();
    doubted = false;
    const rest = (await bot?.leave(PATIENCE)) ?? 0;
    clearTimeout(late);
    [bot, phase] = [null, "closed"];
    if (trouble.reason === null) due = new Date(clock.now().getTime() + (doubted ? 0 : rest));
    waitAtDoor();
  }

  function waitAtDoor(): void {
    if (ended || door !== null || phase !== "closed" || !options.holds()) return;
    if (trouble.reason !== null || config.updates.kind === "webhook") return;
    door = standAtDoor({
      ...{ config, log, through: options.through, knocked: ask },
      refused(error) {
        failed(error);
        options.changed();
      },
    });
  }

  function doubt(): void {
    doubted = true;
    due = clock.now();
  }

  async function shutDoor(): Promise<void> {
    await door?.stop();
    door = null;
  }

  function ask(): void {
    asked ??= clock.now();
    options.changed();
  }

  /** From one phase into another; nothing, if it is not in that one. */
  function change(from: Phase, to: Phase, work: () => Promise<void>): Promise<void> {
    if (phase !== from) return changing;
    phase = to;
    changing = changing
      .then(work)
      .catch((error) => {
        [bot, phase] = [null, "closed"];
        failed(error);
      })
      .finally(options.changed);
    return changing;
  }

  return {
    name: office.name,
    get phase() {
      return phase;
    },
    /** When somebody wrote last, or it was opened. */
    get used() {
      return used;
    },
    /** Why it is to be open, and since when; null if it is not, or is open already. */
    wanted(now: Date): { readonly asked: boolean; readonly since: Date } | null {
      if (phase !== "closed" || ended) return null;
      const isFree = trouble.reason === null || due <= now;
      if (asked !== null && isFree) return { asked: true, since: asked };
      return due <= now && options.holds() ? { asked: false, since: due } : null;
    },
    waitAtDoor,
    ask,
    open: () => change("closed", "opening", open),
    leave: () => change("open", "leaving", leave),
    /** What it foresaw may be wrong: it is opened to look again. */
    doubt,
    /** This process holds it from now on. @param kept nobody else did meanwhile: what is due in it is known */
    gained(kept: boolean): void {
      if (!kept) doubt();
      changing = changing.then(waitAtDoor);
    },
    /** This process does not hold it, as far as it knows. Resolves when nobody waits at the door. */
    lost(): Promise<void> {
      asked = null;
      // What another one holds is no trouble of this one's.
      changing = changing.then(shutDoor).then(trouble.over);
      return changing;
    },
    /** Another process is to hold it. Resolves when it is closed here. */
    async yielded(): Promise<void> {
      await this.lost();
      await change("open", "leaving", leave);
    },
    /** What the open bot is at; null if it is not open, or cannot say so. */
    async state(): Promise<State | null> {
      return phase === "open" ? ((await bot?.state().catch(() => null)) ?? null) : null;
    },
    tick: async () => (phase === "open" ? bot?.tick() : undefined),
    async idle(): Promise<void> {
      await changing;
      await bot?.idle();
    },
    /** What the open bot answers to a request of Telegram's; null if it is not open. */
    async answer(request: Request): Promise<Response | null> {
      return phase === "open" && bot ? bot.web.fetch(request) : null;
    },
    /** What stands still, part by part. */
    async problems(): Promise<Readonly<Record<string, string>>> {
      if (trouble.reason !== null) return { office: trouble.reason };
      if (phase === "open" && bot) return bot.health.problems();
      const since = options.holds() ? (asked ?? due) : asked;
      const wanted = since === null ? 0 : clock.now().getTime() - since.getTime();
      return problemsAtRest(wanted, door?.silence() ?? 0);
    },
    figures: async () => (phase === "open" && bot ? bot.health.figures() : null),
    async end(): Promise<void> {
      ended = true;
      stopping.abort();
      await changing;
      await shutDoor();
      await bot?.stop();
      [bot, phase] = [null, "closed"];
    },
  };
}
