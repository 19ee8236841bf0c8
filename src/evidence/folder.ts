import { createHash, randomUUID } from "node:crypto";
import { chmod, mkdir, open, readdir, rename, rm, stat, utimes } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Readable by the owner only, whatever the umask. */
const OWN_FOLDER = 0o700;
const OWN_FILE = 0o600;

/** A file on its way into the folder. */
export interface Incoming {
  readonly path: string;
  readonly sha256: string;
  readonly size: number;
}

export class TooLarge extends Error {}

/** The folder in which evidence is kept, each file under the SHA-256 of its content. */
export function openFolder(folder: string) {
  const path = (sha256: string) => join(folder, sha256.slice(0, 2), sha256);

  return {
    path,
    /** A name that nothing has yet; what is left under one is swept with what belongs to nothing. */
    newPath: () => join(folder, `incoming-${randomUUID()}`),
    /**
     * Writes what comes piece by piece, and hashes it meanwhile.
     *
     * @throws TooLarge as soon as it is more than `most` bytes; what the source or the file system says
     */
    async receive(content: AsyncIterable<Uint8Array>, most: number): Promise<Incoming> {
      await mkdir(folder, { recursive: true, mode: OWN_FOLDER });
      const incoming = this.newPath();
      const file = await open(incoming, "wx", OWN_FILE);
      const hash = createHash("sha256");
      let size = 0;
      try {
        for await (const piece of content) {
          size += piece.length;
          if (size > most) throw new TooLarge();
          hash.update(piece);
          await file.writeFile(piece);
        }
        await file.sync();
      } catch (error) {
        await rm(incoming, { force: true });
        throw error;
      } finally {
        await file.close();
      }
      return { path: incoming, sha256: hash.digest("hex"), size };
    },
    /** What another process wrote there. */
    async measured(written: string): Promise<Incoming> {
      const file = await open(written, "r+");
      const hash = createHash("sha256");
      let size = 0;
      try {
        await file.chmod(OWN_FILE);
        await file.sync();
        for await (const piece of file.createReadStream({ autoClose: false })) {
          size += piece.length;
          hash.update(piece);
        }
      } finally {
        await file.close();
      }
      return { path: written, sha256: hash.digest("hex"), size };
    },
    /** Whole or not at all: a crash leaves no half of a file under a hash. Keeping twice keeps one. */
    async store({ path: from, sha256 }: Incoming): Promise<void> {
      const to = path(sha256);
      if (await stat(to).catch(() => null)) {
        // Kept again, and so not to be swept before it is known to belong to something.
        const now = new Date();
        await utimes(to, now, now);
        return;
      }
      await mkdir(dirname(to), { recursive: true, mode: OWN_FOLDER });
      await rename(from, to);
    },
    discard: (incoming: string) => rm(incoming, { force: true }),
    /**
     * Deletes what was kept that long ago and belongs to nothing: files of drafts that were thrown away,
     * that came when their report was full, or whose coming was broken off. Asks for the files of one
     * folder at a time: a few hundred of a hundred thousand. Returns how many.
     *
     * @param among those of these hashes that belong to something
     * @param age in milliseconds of the system's time, which files bear
     */
    async sweep(
      among: (hashes: readonly string[]) => Promise<ReadonlySet<string>>,
      age: number,
    ): Promise<number> {
      const before = new Date(Date.now() - age);
      let count = 0;
      const places = new Map<string, { name: string; path: string }[]>();
      for (const { isFile, name, path: file } of await entries(folder)) {
        if (!isFile) continue;
        const here = places.get(dirname(file)) ?? [];
        places.set(dirname(file), here);
        here.push({ name, path: file });
      }
      for (const here of places.values()) {
        const belonging = await among(here.map(({ name }) => name));
        for (const { path: file } of here.filter(({ name }) => !belonging.has(name))) {
          // What has just come in may have its last name by now.
          const found = await stat(file).catch(() => null);
          if (!found || found.mtime >= before) continue;
          await rm(file);
          count++;
        }
      }
      return count;
    },
    /** Takes from others what an earlier version let them read. */
    async secure(): Promise<void> {
      const found = await stat(folder).catch(() => null);
      if (!found || (found.mode & 0o777) === OWN_FOLDER) return;
      for (const entry of await entries(folder)) {
        await chmod(entry.path, entry.isFile ? OWN_FILE : OWN_FOLDER);
      }
      // Last, so that what was interrupted is done again.
      await chmod(folder, OWN_FOLDER);
    },
  };
}

async function entries(folder: string) {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return found.map((entry) => ({
    name: entry.name,
    path: join(entry.parentPath, entry.name),
    isFile: entry.isFile(),
  }));
}
