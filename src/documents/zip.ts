import { createWriteStream } from "node:fs";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { ZipFile } from "yazl";

/** One file of a zip: what lies on the disk goes in as it is, what is made on the way is packed. */
export type ZipEntry =
  | { readonly name: string; readonly path: string; readonly at: Date }
  | { readonly name: string; readonly content: Readable; readonly at: Date };

/** What packing costs is more than it saves above this. */
const LEVEL = 4;
const OWN_FILE = 0o600;

/**
 * Writes a zip piece by piece, one entry after the other: its memory does not grow with what is in it. Names
 * are written in UTF-8. An entry whose file is not there ends it.
 */
export async function writeZip(file: string, entries: readonly ZipEntry[]): Promise<void> {
  const zip = new ZipFile();
  const failed = new Promise<never>((_, reject) => zip.on("error", reject));
  for (const entry of entries) {
    const mtime = entry.at;
    if ("path" in entry) zip.addFile(entry.path, entry.name, { mtime, compress: false });
    else {
      entry.content.on("error", (error) => zip.emit("error", error));
      zip.addReadStream(entry.content, entry.name, { mtime, compressionLevel: LEVEL });
    }
  }
  zip.end();
  const written = pipeline(zip.outputStream, createWriteStream(file, { mode: OWN_FILE }));
  await Promise.race([written, failed]);
}
