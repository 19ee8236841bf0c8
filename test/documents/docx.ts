import { deflateRawSync } from "node:zlib";
import { readZip, replaced, unpack, writeZip } from "../../src/evidence/office/zip.ts";
import { inOrder } from "../support/ooxml/index.ts";

/** The parts of a document of Word, by their names. */
export async function partsOf(bytes: Uint8Array): Promise<Map<string, string>> {
  const zip = readZip(Buffer.from(bytes));
  if (zip.kind !== "zip") throw new Error(`No zip: ${zip.kind}`);
  const parts = new Map<string, string>();
  for (const entry of zip.entries) {
    parts.set(entry.name, (await unpack(entry, true))?.toString("utf8") ?? "");
  }
  return parts;
}

/**
 * Its text as it is read, a line for each paragraph; cells of a row are apart by "|". A document that Word
 * would find something wrong with is not read.
 */
export async function textOf(bytes: Uint8Array): Promise<string> {
  await inOrder(bytes);
  const xml = (await partsOf(bytes)).get("word/document.xml") ?? "";
  return xml
    .replace(/<w:br\/>/g, "\n")
    .replace(/<\/w:p><\/w:tc>/g, "|")
    .replace(/<\/w:(p|tr)>/g, "\n")
    .replace(/<[^>]*>/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&")
    .replace(/\n{2,}/g, "\n");
}

/** The same document with one part put another way. */
export function withPart(
  bytes: Uint8Array,
  name: string,
  change: (text: string) => string,
  text: string,
): Uint8Array {
  const zip = readZip(Buffer.from(bytes));
  if (zip.kind !== "zip") throw new Error(`No zip: ${zip.kind}`);
  return writeZip(
    zip.entries.map((entry) =>
      entry.name === name ? replaced(entry, Buffer.from(change(text))) : entry,
    ),
  );
}

/** A zip of one entry that unpacks to so many bytes more than it declares. */
export function bomb(bytes: Uint8Array, size: number, declared: number): Uint8Array {
  const zip = readZip(Buffer.from(bytes));
  if (zip.kind !== "zip") throw new Error(`No zip: ${zip.kind}`);
  const packed = deflateRawSync(Buffer.alloc(size, 32));
  return writeZip([
    ...zip.entries,
    { name: "word/media/bomb.xml", method: 8, utf8: true, crc: 0, size: declared, packed },
  ]);
}
