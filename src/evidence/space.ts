import { statfs } from "node:fs/promises";

/** Bytes that can still be written where this folder lies, or will lie. */
export type FreeSpace = (folder: string) => Promise<number>;

/** Kept free for the database: reports are worth more than further pictures. */
export const KEPT_FREE = 512 * 1024 * 1024;

export const freeSpace: FreeSpace = async (folder) => {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
};
