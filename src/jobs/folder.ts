import { mkdir, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";

/** What the files hold is for the office alone. */
const OWN_FOLDER = 0o700;

/** Where the files of jobs lie, each job's in a folder of its id. */
export function jobFolder(root: string) {
  const of = (id: string) => join(root, id);

  return {
    of,
    path: (id: string, name: string) => join(of(id), name),
    /** Empty, whatever a former attempt left there. */
    async fresh(id: string): Promise<string> {
      await rm(of(id), { recursive: true, force: true });
      await mkdir(of(id), { recursive: true, mode: OWN_FOLDER });
      return of(id);
    },
    size: async (id: string, name: string) => (await stat(join(of(id), name))).size,
    async has(id: string, names: readonly string[]): Promise<boolean> {
      const found = await readdir(of(id)).catch((): string[] => []);
      return names.every((name) => found.includes(name));
    },
    remove: (id: string) => rm(of(id), { recursive: true, force: true }),
    /** Removes what belongs to no job. */
    async sweep(isKnown: (id: string) => boolean): Promise<void> {
      const found = await readdir(root).catch((): string[] => []);
      for (const id of found) if (!isKnown(id)) await rm(of(id), { recursive: true, force: true });
    },
  };
}

export type JobFolder = ReturnType<typeof jobFolder>;
