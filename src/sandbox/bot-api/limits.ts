import type { Clock } from "../../clock.ts";
import { tooManyRequests } from "./refused.ts";

/** How fast a bot may send, as Telegram's FAQ states it. */
export interface Pace {
  readonly perSecond: number;
  readonly perChatPerSecond: number;
  readonly perGroupPerMinute: number;
}

export const telegramPace: Pace = { perSecond: 30, perChatPerSecond: 1, perGroupPerMinute: 20 };

export interface Limits {
  /** Counts `messages` sent to a chat, or throws 429 with the seconds to wait. */
  spend(chatId: number, isGroup: boolean, messages: number): void;
}

export const noLimits: Limits = { spend: () => {} };

export function createLimits(clock: Clock, pace: Pace): Limits {
  const overall = createWindow(pace.perSecond, 1_000);
  const chats = new Map<number, Window>();
  const groups = new Map<number, Window>();
  return {
    spend: (chatId, isGroup, messages) => {
      const now = clock.now().getTime();
      const windows = [
        overall,
        obtain(chats, chatId, () => createWindow(pace.perChatPerSecond, 1_000)),
      ];
      if (isGroup)
        windows.push(obtain(groups, chatId, () => createWindow(pace.perGroupPerMinute, 60_000)));
      const wait = Math.max(...windows.map((window) => window.wait(now)));
      // Nothing is counted when refused: Telegram does not punish the retry itself.
      if (wait > 0) throw tooManyRequests(Math.ceil(wait / 1_000));
      for (const window of windows) window.add(now, messages);
    },
  };
}

interface Window {
  /** Milliseconds until another message is allowed. */
  wait(now: number): number;
  add(now: number, messages: number): void;
}

// An album may overshoot: Telegram accepts it whole and asks for patience at the next message.
function createWindow(size: number, milliseconds: number): Window {
  let sent: number[] = [];
  return {
    wait: (now) => {
      sent = sent.filter((time) => time > now - milliseconds);
      const blocking = sent[sent.length - size];
      return blocking === undefined ? 0 : blocking + milliseconds - now;
    },
    add: (now, messages) => {
      for (let i = 0; i < messages; i++) sent.push(now);
    },
  };
}

function obtain<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
