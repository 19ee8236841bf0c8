import { engineOf, type ReadOnly } from "./engine.ts";

/** The file or server that an address names, if there is no database yet to be read; else null. */
export async function missing(url: string): Promise<string | null> {
  const engine = await engineOf(url);
  return engine.isThere(url) ? null : engine.nameOf(url);
}

/**
 * Opens a database that is there and migrated, for a process that reads and nothing else. All that it reads is of
 * one instant: long tables agree with each other whatever is written meanwhile.
 */
export async function openToRead(url: string): Promise<ReadOnly> {
  return (await engineOf(url)).openToRead(url);
}
