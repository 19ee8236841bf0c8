/** What of the bot can stand still while the program runs. */
export type Part = "schedule" | "telegram" | "updates" | "inbox" | "outbox" | "database" | "backup";

/** What waits in a queue. */
export interface Queue {
  readonly count: number;
  /** For how long the oldest has been waiting, in milliseconds; 0 if nothing waits. */
  readonly oldest: number;
}

/** What waits in the database. */
export interface Waiting {
  /** Updates that were received and are not handled. */
  readonly inbox: Queue;
  /** Updates that are handled and whose answer was not said yet. */
  readonly answers: Queue;
  /** Notices that are due and were not sent yet. */
  readonly outbox: Queue;
}

/** What is seen of the bot at one instant; times in milliseconds. */
export interface Seen {
  /** What is wrong with deciding what is due; null if nothing is. */
  readonly schedule: string | null;
  /** Telegram gives no answer, and for how long; null if it does. */
  readonly telegram: string | null;
  /** Nothing can be stored, and for how long; null if it can. */
  readonly storage: string | null;
  /** What is wrong with the backups; null if nothing is, or none are made. */
  readonly backup: string | null;
  /** Since the program has been running: what waited before that was not its doing. */
  readonly running: number;
  /** Since updates were last fetched and stored, were they none; null if Telegram brings them. */
  readonly sinceFetched: number | null;
  /** Null if the database does not answer. */
  readonly waiting: Waiting | null;
}

export type Problems = Readonly<Partial<Record<Part, string>>>;

/** Telegram holds a request for updates for seconds; a full inbox is worked off in less than this. */
const UNFETCHED = 120_000;
/** An album may be in hand for ten minutes, and ten thousand reminders leave in six. */
const STALE = 15 * 60_000;

/** What stands still, and since when, part by part; nothing of what is well. */
export function problemsOf(seen: Seen): Problems {
  const { running, sinceFetched, waiting } = seen;
  const stale = ({ count, oldest }: Queue, what: string) =>
    Math.min(oldest, running) < STALE
      ? null
      : `${count} ${what}, the oldest for ${Math.round(oldest / 60_000)} minutes`;
  const found: Record<Part, string | null> = {
    schedule: seen.schedule,
    telegram: seen.telegram && `Telegram gives ${seen.telegram}`,
    updates:
      sinceFetched === null || sinceFetched < UNFETCHED
        ? null
        : `no updates could be fetched and stored for ${Math.round(sinceFetched / 1000)} seconds`,
    inbox: waiting && stale(waiting.inbox, "updates wait to be handled"),
    outbox: waiting && stale(waiting.outbox, "messages wait to be sent"),
    database: waiting ? seen.storage && `the database gives ${seen.storage}` : "it cannot be read",
    backup: seen.backup,
  };
  return Object.fromEntries(Object.entries(found).filter(([, problem]) => problem !== null));
}
