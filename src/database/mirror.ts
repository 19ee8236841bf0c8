import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { chmod, copyFile, mkdir, readdir, rename, rm, stat, utimes } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Evidence lies under the SHA-256 of its content, in folders by its first two digits. */
const CONTENT = /^[0-9a-f]{2}\/([0-9a-f]{64})$/;

/** The files of a folder of evidence, "ab/abc…"; none if there is no folder. What is still coming in is left out. */
async function filesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true }).catch((error) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  return names.filter((name) => CONTENT.test(name)).sort();
}

/**
 * Copies evidence that is not there yet; each copy is read once more, and stays only if its content is what its
 * name says. Files are named by their content and never change.
 *
 * @param seen marks all copies of what is in `from` with this instant
 * @returns how many were copied
 * @throws if one could not be copied; the others are
 */
export async function mirror(from: string, to: string, seen?: Date): Promise<number> {
  let copied = 0;
  const broken: string[] = [];
  for (const name of await filesIn(from)) {
    const target = join(to, name);
    if (!(await stat(target).catch(() => null))) {
      if (await copyWhole(join(from, name), target, name)) copied++;
      else broken.push(name);
    }
    if (seen) await utimes(target, seen, seen).catch(() => {});
  }
  if (broken.length > 0) {
    const first = broken.slice(0, 3).join(", ");
    throw new Error(`${broken.length} files of evidence are not what their names say: ${first}`);
  }
  return copied;
}

/** False if what arrived is not what the name says. A file that is swept meanwhile is none to copy. */
async function copyWhole(from: string, to: string, name: string): Promise<boolean> {
  const half = `${to}.half`;
  await mkdir(dirname(to), { recursive: true, mode: 0o700 });
  try {
    await copyFile(from, half);
    await chmod(half, 0o600);
    if ((await digestOf(half)) !== CONTENT.exec(name)?.[1]) return false;
    await rename(half, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT")
      return !(await stat(from).catch(() => null));
    throw error;
  } finally {
    await rm(half, { force: true });
  }
}

/**
 * Of evidence that is named by these SHA-256, what is nowhere, and what is no longer what its name says.
 *
 * @param at where a file lies on this machine; null if it is nowhere
 */
export async function lackingOf(
  named: readonly string[],
  at: (sha256: string) => Promise<string | null>,
): Promise<{ readonly missing: readonly string[]; readonly broken: readonly string[] }> {
  const missing: string[] = [];
  const broken: string[] = [];
  for (const sha256 of named) {
    const file = await at(sha256);
    if (file === null) missing.push(sha256);
    else if ((await digestOf(file)) !== sha256) broken.push(sha256);
  }
  return { missing, broken };
}

async function digestOf(file: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const piece of createReadStream(file)) hash.update(piece);
  return hash.digest("hex");
}

/** Removes copies that were last seen before this instant. @returns how many */
export async function removeUnseen(folder: string, since: Date): Promise<number> {
  let removed = 0;
  for (const name of await filesIn(folder)) {
    const file = join(folder, name);
    if ((await stat(file)).mtime >= since) continue;
    await rm(file);
    removed++;
  }
  return removed;
}
