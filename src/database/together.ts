import type { Leases, Share } from "./leases.ts";

/** One of the processes that run the offices of one folder. */
export interface Fellow {
  readonly id: string;
  readonly name: string;
  /** What it holds of all offices. */
  readonly shares: readonly Share[];
  /** By which it is seen whether two run the same offices, and for how many milliseconds that has been so. */
  readonly offices: string;
  readonly since: number;
}

/** An office that was open in a process which does not hold it. */
interface Visit {
  readonly id: string;
  readonly office: string;
}

/**
 * What processes that run the offices of one folder know of each other: who holds which share of the offices, and
 * which office was open where it is not held.
 */
export interface Together {
  /** Of the shares of all offices. */
  readonly leases: Leases;
  /** Says what this process is called, and what it runs. @returns all that are at work, this one included */
  greet(name: string, offices: string): Promise<readonly Fellow[]>;
  /** Says that an office is open here. @returns by which it is ended */
  visit(office: string, share: Share): Promise<string>;
  end(visits: readonly string[]): Promise<void>;
  /** Those of these shares that are over: the office was closed, or its process is gone. */
  over(shares: readonly Share[]): Promise<readonly Visit[]>;
  forget(visits: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

/** @param url of a PostgreSQL server, with a schema of the folder's own */
export async function openTogether(url: string): Promise<Together> {
  return (await import("./postgres/together.ts")).openTogether(url);
}

/** Who is at work, for whoever only looks; nobody, where nothing ever was. */
export async function fellowsAt(url: string): Promise<readonly Fellow[]> {
  return (await import("./postgres/together.ts")).fellowsAt(url);
}
