import type { Database, Tx } from "./index.ts";

/** What one process at a time does for all that work on one database. */
export type Task = "fetching" | "deciding";

/** A tenth of all chats, by the last digit of their numbers: who holds it handles them and writes to them. */
export const SHARES = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"] as const;
export type Share = (typeof SHARES)[number];

export type Held = Task | Share;
export const TASKS: readonly Task[] = ["fetching", "deciding"];
const ALL: readonly Held[] = [...TASKS, ...SHARES];

/** What others are told of, as soon as it is committed. It may be missed: whoever needs it looks again. */
export const NEWS = ["updates", "notices", "jobs"] as const;
export type News = (typeof NEWS)[number];

/** Works on what its process holds. */
export interface Member {
  /**
   * It is ours from now on: what others left of it is taken up.
   *
   * @param kept of it nobody else had meanwhile: it was only not known for a while
   */
  gained?(held: readonly Held[], kept: readonly Held[]): Promise<void>;
  /** Another process is to have it: begins nothing more of it, and resolves when nothing is in hand. */
  leaving?(share: Share): Promise<void>;
  /** It is not ours any more. */
  lost?(held: readonly Held[]): void;
  heard?(news: News, about: string): void;
}

/**
 * Who of several processes on one database does what. Rows say who holds it and until when, by the clock of
 * the database; a process that does not renew it, whose connection is gone, or who gives it back, holds it no
 * longer, and the next takes it. What must not happen twice, transactions see to: a lease only says who tries.
 */
export interface Leases {
  /** Others may work on this database as well. */
  readonly shared: boolean;
  /** What this process is called in the rows. */
  readonly holder: string;
  /** Milliseconds by which the database's clock is ahead of this machine's. */
  readonly ahead: number;
  /** Those of the chats that are held now. */
  readonly shares: readonly Share[];
  /** Never true for longer than the database says so. */
  holds(held: Held): boolean;
  /** Takes what is free, and resolves when the members have taken up what they found. */
  begin(members: readonly Member[]): Promise<void>;
  /** @throws LeaseLost if it is another's by now: nothing of this transaction is to happen then */
  confirm(tx: Pick<Tx, "sql">, held: Held): Promise<void>;
  /** Tells the other processes, with the commit of the transaction. */
  tell(tx: Pick<Tx, "sql">, news: News, about: string): Promise<void>;
  /** Gives everything back. */
  end(): Promise<void>;
}

/** A process went on with what another does meanwhile. */
export class LeaseLost extends Error {
  override name = "LeaseLost";

  constructor(held: Held) {
    super(`Another process does this now: ${held}`);
  }
}

/** Of the one process on a database all is, from its beginning. */
export const ALONE: Leases = {
  shared: false,
  holder: "",
  ahead: 0,
  shares: SHARES,
  holds: () => true,
  async begin(members) {
    for (const member of members) await member.gained?.(ALL, []);
  },
  confirm: async () => {},
  tell: async () => {},
  end: async () => {},
};

/** Whose chat is not known yet is of the first one. */
export function shareOf(chat: string): Share {
  return SHARES.find((share) => chat.endsWith(share)) ?? "0";
}

/** The rows whose chats are of these shares: what `shareOf` says, asked of the database. */
export function ofShares(shares: readonly Share[]) {
  const unknown = shares.includes(shareOf("")) ? [{ chatId: "" }] : [];
  return { OR: [...shares.map((share) => ({ chatId: { endsWith: share } })), ...unknown] };
}

/** How much of all chats is this process's, from 0 to 1. */
export const partOf = ({ shares }: Leases): number => shares.length / SHARES.length;

export const sharesIn = (held: readonly Held[]): Share[] =>
  SHARES.filter((share) => held.includes(share));

/** The same database for what one process at a time does: nothing is written if it is another by then. */
export function fenced(database: Database, held: Held): Database {
  return {
    ...database,
    write: (work) =>
      database.write(async (tx) => {
        await database.leases.confirm(tx, held);
        return work(tx);
      }),
  };
}

/** What a process takes of what is free, and gives back, so that each of them has about as much. */
export function fairly(
  mine: readonly Share[],
  free: readonly Share[],
  processes: number,
): { readonly take: readonly Share[]; readonly leave: readonly Share[] } {
  const most = Math.ceil(SHARES.length / Math.max(1, processes));
  return { take: free.slice(0, Math.max(0, most - mine.length)), leave: mine.slice(most) };
}
