import { readFile, stat } from "node:fs/promises";
import type { Place } from "../storage.ts";
import { openBucket, type Stored } from "./bucket.ts";
import { type Incoming, openFolder } from "./folder.ts";
import { LARGEST_FILE } from "./types.ts";

/** Those of these hashes that belong to something. */
type Among = (hashes: readonly string[]) => Promise<ReadonlySet<string>>;

/** What is kept is in the store before anything says so: whoever reads of it on another machine finds it. */
export function openPlace(options: Place) {
  const folder = openFolder(options.folder);
  const bucket = options.bucket && openBucket(options.bucket);

  async function fetched(sha256: string): Promise<string | null> {
    const content = await bucket?.get(sha256);
    if (!content) return null;
    const incoming = await folder.receive(only(content), LARGEST_FILE);
    try {
      if (incoming.sha256 !== sha256) return null;
      await folder.store(incoming);
      return folder.path(sha256);
    } finally {
      await folder.discard(incoming.path);
    }
  }

  return {
    ...{ newPath: folder.newPath, receive: folder.receive, measured: folder.measured },
    ...{ discard: folder.discard, secure: folder.secure },
    async store(incoming: Incoming): Promise<void> {
      await bucket?.put(incoming.sha256, await readFile(incoming.path));
      await folder.store(incoming);
    },
    /**
     * A file on this machine with the content of this hash; null if there is none anywhere.
     *
     * @throws StoreAway
     */
    async at(sha256: string): Promise<string | null> {
      const path = folder.path(sha256);
      return (await stat(path).catch(() => null)) ? path : fetched(sha256);
    },
    /** As the folder's. Of a store, what lies in the folder goes at that age, whosever it is. */
    async sweep(among: Among, age: number): Promise<number> {
      if (!bucket) return folder.sweep(among, age);
      await folder.sweep(async () => new Set(), age);
      const before = new Date(Date.now() - age);
      const isOld = ({ at }: Stored) => at < before;
      let count = 0;
      for await (const page of bucket.pages()) {
        const old = page.filter(isOld).map(({ sha256 }) => sha256);
        const belonging = await among(old);
        for (const sha256 of old.filter((one) => !belonging.has(one))) {
          await bucket.remove(sha256);
          count++;
        }
      }
      return count;
    },
  };
}

async function* only(content: Uint8Array): AsyncGenerator<Uint8Array> {
  yield content;
}
