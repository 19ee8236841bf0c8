import type { Hono } from "hono";
import type { Clock } from "../clock.ts";
import type { Config } from "../config.ts";
import type { FreeSpace } from "../evidence/space.ts";
import type { Health } from "../health/index.ts";
import type { Log } from "../log.ts";
import type { Plan } from "../plan/model.ts";
import type { Announcement } from "../telegram/announcer.ts";
import type { Memory } from "./memory.ts";
import type { State } from "./store/waiting.ts";

/** The bot at work, from its opening to its end. */
export interface Open {
  /** What is served on its port. */
  readonly web: Hono;
  readonly health: Health;
  idle(): Promise<void>;
  tick(): Promise<void>;
  upcoming(most: number): Promise<readonly Announcement[]>;
  /** What it is at, by what it has written down. */
  state(): Promise<State>;
  stop(): Promise<void>;
  /**
   * Takes nothing more, ends what is in hand as far as that is soon, and stops.
   *
   * @param patience milliseconds
   * @returns after how many milliseconds it is to be open again, if nobody writes before; 0 if something waits
   */
  leave(patience: number): Promise<number>;
}

export interface Surroundings {
  readonly config: Config;
  readonly plan: Plan;
  readonly clock: Clock;
  readonly log: Log;
  /** The clock's minutes tick by themselves. */
  readonly ticking: boolean;
  readonly freeSpace: FreeSpace | undefined;
  fail(error: Error): void;
  readonly stopping: AbortSignal;
  /** Of a bot that another program opens again and again. */
  readonly memory?: Memory;
  /** Somebody wrote. */
  used?(): void;
}
