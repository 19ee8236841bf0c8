import type { Clock } from "../../clock.ts";
import type { Events } from "./events.ts";
import type { Files } from "./files.ts";
import type { Limits } from "./limits.ts";
import type { Telegram } from "./telegram.ts";
import type { UpdateQueue } from "./updates.ts";
import type { Webhook } from "./webhook.ts";

/** What the bot's methods and the people's actions work on. */
export interface Sandbox {
  readonly clock: Clock;
  readonly telegram: Telegram;
  readonly files: Files;
  readonly limits: Limits;
  readonly updates: UpdateQueue;
  readonly webhook: Webhook;
  readonly events: Events;
}

export const unixTime = (clock: Clock): number => Math.floor(clock.now().getTime() / 1_000);
