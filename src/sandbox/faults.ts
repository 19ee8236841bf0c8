import type { FaultRule } from "./bot-api/faults.ts";
import type { BotApi } from "./bot-api/server.ts";
import type { FaultName } from "./protocol.ts";

/** The troubles that the one at the page can switch on. */
export interface FaultSwitches {
  /** In the order in which they were switched on. */
  readonly on: readonly FaultName[];
  set(fault: FaultName, on: boolean): Promise<void>;
  /** Ends them without a word to anybody. */
  stop(): void;
}

const RULES: Readonly<Record<Exclude<FaultName, "down">, FaultRule>> = {
  tooManyRequests: { kind: "tooManyRequests", retryAfter: 3 },
  serverError: { kind: "serverError" },
  slow: { kind: "slow", milliseconds: 2000 },
  brokenAfter: { kind: "brokenAfter" },
};

/** How long Telegram is away, in milliseconds of real time. */
const AWAY = 60_000;

/** @param changed is told of every switch, also of the one that falls back by itself */
export function createFaultSwitches(
  api: Pick<BotApi, "faults" | "down" | "up">,
  changed: () => void,
): FaultSwitches {
  const endings = new Map<FaultName, () => Promise<void> | void>();
  let back: NodeJS.Timeout | undefined;
  let last: Promise<void> = Promise.resolve();

  async function begin(fault: FaultName): Promise<void> {
    if (fault !== "down") {
      endings.set(fault, api.faults.add(RULES[fault]));
      return;
    }
    back = setTimeout(() => void set("down", false), AWAY);
    endings.set("down", () => {
      clearTimeout(back);
      return api.up();
    });
    await api.down();
  }

  async function change(fault: FaultName, on: boolean): Promise<void> {
    const end = endings.get(fault);
    if (on === (end !== undefined)) return;
    if (end) {
      endings.delete(fault);
      await end();
    } else await begin(fault);
    changed();
  }

  /** One after the other: a server cannot come up while it is going down. */
  function set(fault: FaultName, on: boolean): Promise<void> {
    const mine = last.then(() => change(fault, on));
    last = mine.catch(() => {});
    return mine;
  }

  return {
    get on() {
      return [...endings.keys()];
    },
    set,
    stop: () => clearTimeout(back),
  };
}
