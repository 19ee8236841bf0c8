import { crc32, createInflateRaw, deflateRawSync } from "node:zlib";

/** One file in a zip, packed as it lies there. */
export interface Entry {
  readonly name: string;
  /** 0: as it is; 8: deflated. */
  readonly method: number;
  /** Whether the name is written in UTF-8. */
  readonly utf8: boolean;
  readonly crc: number;
  /** Unpacked size that the zip declares. */
  readonly size: number;
  readonly packed: Buffer;
}

/** More than any Office file has: a bomb is refused by what it declares, before it is unpacked. */
const MOST_ENTRIES = 5000;
const MOST_UNPACKED = 250e6;
/** Deflate reaches 1,032; the most monotonous sheet about 150. Small entries may be as they like. */
const HIGHEST_RATIO = 300;
const SMALL = 1e6;

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

export type Reading =
  | { readonly kind: "zip"; readonly entries: readonly Entry[] }
  | { readonly kind: "broken" | "locked" | "heavy" };

/**
 * Reads a zip's list. Strict: what different programs would read differently (two files of one name,
 * files that overlap, a list that contradicts the files) is broken.
 */
export function readZip(bytes: Buffer): Reading {
  try {
    return list(bytes);
  } catch (error) {
    if (error instanceof RangeError) return { kind: "broken" };
    throw error;
  }
}

function list(bytes: Buffer): Reading {
  const end = findEnd(bytes);
  if (end === null) return { kind: "broken" };
  const count = bytes.readUInt16LE(end + 10);
  if (count > MOST_ENTRIES) return { kind: "heavy" };
  const entries: Entry[] = [];
  const spans: (readonly [from: number, to: number])[] = [];
  let total = 0;
  let at = bytes.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    if (bytes.readUInt32LE(at) !== CENTRAL) return { kind: "broken" };
    const flags = bytes.readUInt16LE(at + 8);
    if ((flags & 1) !== 0) return { kind: "locked" };
    const method = bytes.readUInt16LE(at + 10);
    const [length, size] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24)];
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.subarray(at + 46, at + 46 + nameLength);
    const local = bytes.readUInt32LE(at + 42);
    if (bytes.readUInt32LE(local) !== LOCAL) return { kind: "broken" };
    const localName = bytes.readUInt16LE(local + 26);
    const start = local + 30 + localName + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + length);
    if (packed.length !== length || ![0, 8].includes(method)) return { kind: "broken" };
    if (!bytes.subarray(local + 30, local + 30 + localName).equals(name)) return { kind: "broken" };
    total += size;
    if (total > MOST_UNPACKED || (size > SMALL && size > length * HIGHEST_RATIO)) {
      return { kind: "heavy" };
    }
    const utf8 = (flags & 0x800) !== 0;
    const crc = bytes.readUInt32LE(at + 16);
    entries.push({
      name: name.toString(utf8 ? "utf8" : "latin1"),
      method,
      utf8,
      crc,
      size,
      packed,
    });
    spans.push([local, start + length]);
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  const twice = new Set(entries.map(({ name }) => name.toLowerCase())).size < entries.length;
  return twice || overlap(spans) ? { kind: "broken" } : { kind: "zip", entries };
}

/** The list's own end is searched from behind, where a comment may follow it. */
function findEnd(bytes: Buffer): number | null {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at--) {
    if (bytes.readUInt32LE(at) === END) return at;
  }
  return null;
}

function overlap(spans: readonly (readonly [number, number])[]): boolean {
  const sorted = [...spans].sort(([a], [b]) => a - b);
  return sorted.some(([from], i) => i > 0 && from < (sorted[i - 1]?.[1] ?? 0));
}

/**
 * Unpacks an entry, never to more than it declares.
 *
 * @param keep whether the content is wanted; without it only its size and checksum are looked at
 * @returns null if it is not what it declares
 */
export async function unpack(entry: Entry, keep: boolean): Promise<Buffer | null> {
  const pieces: Buffer[] = [];
  let [size, crc] = [0, 0];
  try {
    for await (const piece of contentOf(entry)) {
      size += piece.length;
      if (size > entry.size) return null;
      crc = crc32(piece, crc);
      if (keep) pieces.push(piece);
    }
  } catch (error) {
    if (String((error as NodeJS.ErrnoException).code).startsWith("Z_")) return null;
    throw error;
  }
  return size === entry.size && crc === entry.crc ? Buffer.concat(pieces) : null;
}

async function* contentOf({ method, packed }: Entry): AsyncGenerator<Buffer> {
  if (method === 0) {
    yield packed;
    return;
  }
  const inflate = createInflateRaw({ chunkSize: 256 * 1024 });
  inflate.end(packed);
  yield* inflate as AsyncIterable<Buffer>;
}

/** The entry with another content. */
export function replaced(entry: Entry, content: Buffer): Entry {
  const packed = deflateRawSync(content);
  return { ...entry, method: 8, crc: crc32(content), size: content.length, packed };
}

/** A zip of these entries, without times, comments and what else programs write beside them. */
export function writeZip(entries: readonly Entry[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name, entry.utf8 ? "utf8" : "latin1");
    const common = commonHeader(entry, name.length);
    const local = Buffer.alloc(4);
    local.writeUInt32LE(LOCAL);
    files.push(local, common, name, entry.packed);
    const [head, tail] = [Buffer.alloc(6), Buffer.alloc(14)];
    head.writeUInt32LE(CENTRAL);
    head.writeUInt16LE(20, 4);
    tail.writeUInt32LE(offset, 10);
    directory.push(head, common, tail, name);
    offset += 30 + name.length + entry.packed.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, central, end]);
}

/** What the file's own header and the list have in common; the time is the format's first day. */
function commonHeader({ method, utf8, crc, size, packed }: Entry, nameLength: number): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(utf8 ? 0x800 : 0, 2);
  header.writeUInt16LE(method, 4);
  header.writeUInt16LE(0x21, 8);
  header.writeUInt32LE(crc, 10);
  header.writeUInt32LE(packed.length, 14);
  header.writeUInt32LE(size, 18);
  header.writeUInt16LE(nameLength, 22);
  return header;
}
