import type { Reads, Tx } from "./index.ts";
import type { Leases } from "./leases.ts";
import { sqlite } from "./sqlite/index.ts";
import type { Transactions } from "./write.ts";

/** A database that is open, for the process that writes to it. */
export interface Opened {
  readonly read: Reads;
  /** Reads and writes in the transaction that `transactions` opened. */
  readonly tx: Tx;
  readonly transactions: Transactions;
  readonly leases: Leases;
  /** What opening it took. */
  readonly migrations: readonly string[];
  /** In bytes, with what was written and is not in its place yet. */
  size(): Promise<number>;
  /** Something was written, or was to be. */
  written(): void;
  /** The program ends: what waits for the database does not wait any longer than a moment. */
  ending(): void;
  close(): Promise<void>;
}

/** A database as it is at one instant, while others go on writing to it. */
export interface ReadOnly {
  readonly read: Reads;
  close(): Promise<void>;
}

/** What the program runs on. All that differs from the other one lies behind this. */
export interface Engine {
  /** What an address names, in words that tell no secret. */
  nameOf(url: string): string;
  /** Whether there is something to open, as far as that can be seen from outside. */
  isThere(url: string): boolean;
  /** Asks for each column of each table: table, column, whether it is an instant, place in the primary key. */
  readonly describing: string;
  /** From here to the end of the transaction a row may name what is not there yet. */
  readonly deferring: string;
  /** Whether `npm run db -- backup` can copy it; a server has tools of its own. */
  readonly isFile: boolean;
  /**
   * Takes it as the process that runs the bot on it, where there can be but one.
   *
   * @returns what gives it back; a process that ends, however it does, gives it back as well
   * @throws DatabaseError "running", if another process has it
   */
  take(url: string, since: Date): Promise<() => Promise<void>>;
  /** Whether a process runs the bot on it now, as far as that can be told. */
  isRun(url: string): Promise<boolean>;
  /** Migrates and opens it; what is not there yet is made. */
  open(url: string): Promise<Opened>;
  /** Opens one that is there and migrated. */
  openToRead(url: string): Promise<ReadOnly>;
}

/** The engine of an address (`file:…`, `postgresql://…`); PostgreSQL's is loaded only where it is asked for. */
export async function engineOf(url: string): Promise<Engine> {
  if (url.startsWith("file:")) return sqlite;
  return (await import("./postgres/index.ts")).postgres;
}
