import type { Clock } from "../clock.ts";
import type { Database, Member } from "../database/index.ts";
import { shareOf, sharesIn } from "../database/leases.ts";
import type { OwnChats } from "../database/own-chats.ts";
import type { Log } from "../log.ts";
import { settleInterrupted } from "./rows.ts";

/** So long another process waits for what is being sent to a chat that it takes over, in milliseconds. */
const LEAVING = 3000;

interface Sending {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Log;
  readonly chats: OwnChats;
  sweep(): void;
}

/** How the outbox begins and ends writing to chats of which several processes each have some. */
export function takingOver({ database, clock, log, chats, sweep }: Sending): Required<Member> {
  return {
    async gained(held) {
      const shares = sharesIn(held);
      const count = await settleInterrupted(
        database,
        clock.now(),
        ({ id, chatId }) => shares.includes(shareOf(chatId)) && !chats.has(id),
      );
      if (count > 0) log.warn({ count }, "notices may or may not have arrived");
      chats.open(shares);
      sweep();
    },
    async leaving(share) {
      chats.close([share]);
      await chats.drained(share, LEAVING);
    },
    lost: (held) => chats.close(sharesIn(held)),
    heard(news) {
      if (news === "notices") sweep();
    },
  };
}
