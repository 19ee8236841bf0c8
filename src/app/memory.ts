import type { UserFromGetMe } from "grammy/types";
import { type GuessLimiter, guessLimiter } from "../people/guesses.ts";

/** What outlives a bot that is closed while it has nothing to do, and opened again. */
export interface Memory {
  me: UserFromGetMe | null;
  /** Telegram has its menu of commands, and the address of its webhook. */
  hasMenu: boolean;
  hasWebhook: boolean;
  /** When its night's works last began. */
  night: Date | null;
  /** Wrong invitation links, by who tried them. */
  readonly guesses: GuessLimiter;
}

/** Nothing is known of a bot that was not opened yet. */
export const newMemory = (): Memory => ({
  ...{ me: null, hasMenu: false, hasWebhook: false, night: null },
  guesses: guessLimiter(),
});
