import { setTimeout as sleep } from "node:timers/promises";
import { adviceOn, type Member } from "../../database/index.ts";
import { shareOf, sharesIn } from "../../database/leases.ts";
import type { OwnChats } from "../../database/own-chats.ts";
import type { Log } from "../../log.ts";
import type { inboxStore, Pending, PendingUpdate } from "./store/updates.ts";

/** So long another process waits for what is in hand of a chat that it takes over, in milliseconds. */
const LEAVING = 3000;
/** Before what other processes stored is looked for again, in milliseconds. */
const PAUSE = 500;

interface Taking {
  readonly store: ReturnType<typeof inboxStore>;
  readonly chats: OwnChats;
  readonly log: Log;
  stopping(): boolean;
  /** What other processes left, in its order. */
  takeUp(pending: readonly Pending[]): Promise<void>;
  /** What has just come. */
  enqueue(pending: PendingUpdate): unknown;
  /** Resolves when it is written which answers were said. */
  marked(): Promise<void>;
}

export interface TakingOver extends Required<Member> {
  /** Looks for what was stored of these chats, or of all: in the order in which it was committed. */
  look(chats: readonly string[] | null): void;
  idle(): Promise<void>;
}

/**
 * How the inbox begins and ends handling chats of which several processes each have some. Whoever stores an
 * update may be another than who handles it: so its chat's are read from the table, the oldest first, one look
 * after the other, and none is overtaken by one that came to this process directly.
 */
export function takingOver({ store, chats, log, ...taking }: Taking): TakingOver {
  let last: Promise<void> = Promise.resolve();

  function inTurn(work: () => Promise<void>): Promise<void> {
    const mine = last.then(work);
    last = mine.catch(() => {});
    return mine;
  }

  /** Which of them are ours is asked when it is their turn: a share that is being taken up is open after that. */
  async function find(of: readonly string[] | null): Promise<void> {
    const keys = of && [...new Set(of)].filter(chats.isOpen);
    while (keys?.length !== 0 && !taking.stopping()) {
      try {
        for (const one of await store.received(keys)) {
          if (chats.isOpen(one.key)) taking.enqueue(one);
        }
        return;
      } catch (error) {
        log.error({ reason: adviceOn(error), err: error }, "what came could not be read; it waits");
        await sleep(PAUSE);
      }
    }
  }

  function look(keys: readonly string[] | null): void {
    void inTurn(() => find(keys));
  }

  return {
    look,
    gained: (held) =>
      inTurn(async () => {
        const shares = sharesIn(held);
        const left = await store.unfinished();
        await taking.takeUp(left.filter(({ key }) => shares.includes(shareOf(key))));
        chats.open(shares);
      }),
    async leaving(share) {
      chats.close([share]);
      await chats.drained(share, LEAVING);
      await taking.marked();
    },
    lost: (held) => chats.close(sharesIn(held)),
    heard(news, about) {
      if (news === "updates") look(about === "" ? null : about.split(" "));
    },
    async idle() {
      await last;
    },
  };
}
