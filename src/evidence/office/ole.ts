import type { Fault } from "../types.ts";

/**
 * Judges a Word or Excel file of 1997 to 2003: a small file system of its own ([MS-CFB]), whose folders
 * tell whether there are macros. Word keeps them in "Macros", Excel in "_VBA_PROJECT_CUR"; sheets that are
 * programs are marked in the workbook itself ([MS-XLS] BoundSheet8). Such a file is taken as it is: the
 * names in it stand in too many places to be removed.
 */
export function judgeOle(bytes: Buffer, type: "doc" | "xls" | "docx" | "xlsx"): Fault | null {
  try {
    return judge(openOle(bytes), type);
  } catch (error) {
    if (error instanceof RangeError || error instanceof Broken) return "broken";
    throw error;
  }
}

class Broken extends Error {}

interface Stream {
  readonly name: string;
  read(): Buffer;
}

const MACROS = /^(macros|_vba_project(_cur)?|vba)$/i;
const LOCKED = /^(encryptedpackage|encryptioninfo)$/i;

function judge(streams: readonly Stream[], type: "doc" | "xls" | "docx" | "xlsx"): Fault | null {
  const find = (pattern: RegExp) => streams.find(({ name }) => pattern.test(name));
  if (find(LOCKED)) return "locked";
  if (find(MACROS)) return "macros";
  if (type === "doc") {
    const document = find(/^worddocument$/i)?.read();
    if (!document) return "mismatch";
    // fEncrypted of the file's information block ([MS-DOC] FibBase).
    return (document.readUInt16LE(10) & 0x100) !== 0 ? "locked" : null;
  }
  const workbook = find(/^(workbook|book)$/i);
  return type === "xls" && workbook ? judgeWorkbook(workbook.read()) : "mismatch";
}

const [BOUND_SHEET, FILE_PASS, END_OF_GLOBALS] = [0x85, 0x2f, 0x0a];
const [MACRO_SHEET, MODULE] = [1, 6];

function judgeWorkbook(records: Buffer): Fault | null {
  for (let at = 0; ; at += 4 + records.readUInt16LE(at + 2)) {
    const kind = records.readUInt16LE(at);
    if (kind === END_OF_GLOBALS) return null;
    if (kind === FILE_PASS) return "locked";
    if (kind === BOUND_SHEET && [MACRO_SHEET, MODULE].includes(records.readUInt8(at + 9))) {
      return "macros";
    }
  }
}

const LAST_SECTOR = 0xfffffffa;
const [STORAGE, STREAM, ROOT] = [1, 2, 5];

/** All that is in the file, its folders as well. */
function openOle(bytes: Buffer): Stream[] {
  const shift = bytes.readUInt16LE(30);
  if (shift !== 9 && shift !== 12) throw new Broken();
  const sectorSize = 1 << shift;
  const sector = (index: number) => {
    const start = (index + 1) * sectorSize;
    if (start >= bytes.length) throw new Broken();
    return bytes.subarray(start, start + sectorSize);
  };
  const next = nextSectors(bytes, sector, sectorSize);
  const chain = (first: number, follow: (index: number) => number): number[] => {
    const indices: number[] = [];
    for (let at = first; at < LAST_SECTOR; at = follow(at)) {
      if (indices.length > bytes.length / 64) throw new Broken();
      indices.push(at);
    }
    return indices;
  };
  const content = (first: number) => Buffer.concat(chain(first, next).map(sector));

  const directory = content(bytes.readUInt32LE(48));
  const entries = Array.from({ length: directory.length / 128 }, (_, i) =>
    readEntry(directory.subarray(i * 128, (i + 1) * 128)),
  ).filter(({ kind }) => [STORAGE, STREAM, ROOT].includes(kind));
  const root = entries.find(({ kind }) => kind === ROOT);
  const smallest = bytes.readUInt32LE(56);

  function readSmall(first: number): Buffer {
    const minis = content(root?.first ?? LAST_SECTOR);
    const table = content(bytes.readUInt32LE(60));
    const pieces = chain(first, (at) => table.readUInt32LE(at * 4));
    return Buffer.concat(pieces.map((at) => minis.subarray(at * 64, (at + 1) * 64)));
  }
  return entries.map(({ name, first, size }) => ({
    name,
    read: () => (size < smallest ? readSmall(first) : content(first)).subarray(0, size),
  }));
}

function readEntry(entry: Buffer) {
  const length = Math.min(64, Math.max(2, entry.readUInt16LE(64)));
  return {
    name: entry.toString("utf16le", 0, length - 2),
    kind: entry.readUInt8(66),
    first: entry.readUInt32LE(116),
    size: entry.readUInt32LE(120),
  };
}

/** Which sector follows which. The table of that lies in sectors itself; files of 20 MB list 109 of them. */
function nextSectors(
  bytes: Buffer,
  sector: (index: number) => Buffer,
  sectorSize: number,
): (index: number) => number {
  const perSector = sectorSize / 4;
  const tables = Array.from({ length: 109 }, (_, i) => bytes.readUInt32LE(76 + i * 4));
  let further = bytes.readUInt32LE(68);
  for (let i = 0; further < LAST_SECTOR; i++) {
    if (i > bytes.length / sectorSize) throw new Broken();
    const more = sector(further);
    for (let j = 0; j < perSector - 1; j++) tables.push(more.readUInt32LE(j * 4));
    further = more.readUInt32LE(sectorSize - 4);
  }
  return (index) => {
    const table = tables[Math.floor(index / perSector)];
    if (table === undefined || table >= LAST_SECTOR) throw new Broken();
    return sector(table).readUInt32LE((index % perSector) * 4);
  };
}
