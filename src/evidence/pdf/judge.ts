import { constants, inflateSync } from "node:zlib";
import type { Fault } from "../types.ts";

/** A name of PDF in all ways of writing it: each letter may stand as # and its code. */
function named(name: string, after = "(?![A-Za-z0-9])"): RegExp {
  const letters = [...name].map((letter) => {
    const code = letter.charCodeAt(0).toString(16);
    return `(?:${letter}|#${code}|#${code.toUpperCase()})`;
  });
  return new RegExp(`/${letters.join("")}${after}`, "g");
}

/**
 * Each action that runs something names itself so (ISO 32000-1, 12.6.4), wherever it hangs: at the
 * opening, a page, a field. Long names, which do not turn up in packed content by chance.
 */
const PROGRAMS = [named("JavaScript"), named("Launch"), named("XFA", "\\s*[\\[\\d]")];
const ENCRYPTED = named("Encrypt", "\\s*(?:\\d|<<)");
const OBJECT_STREAM = named("ObjStm");

/** Object streams are unpacked up to so many bytes, one and all of them. */
const LARGEST = 16e6;
const MOST = 64e6;

/**
 * Whether a PDF can be taken: without programs, as far as can be told, and without a password.
 *
 * @param text the bytes as Latin-1
 */
export function judgePdf(bytes: Buffer, text: string): Fault | null {
  if (text.search(ENCRYPTED) >= 0) return "locked";
  if (runs(text)) return "scripts";
  let total = 0;
  for (const { index } of text.matchAll(OBJECT_STREAM)) {
    const start = streamStart(text, index);
    if (start === null) continue;
    const content = unpacked(bytes.subarray(start), Math.min(LARGEST, MOST - total));
    if (content === "heavy") return "heavy";
    // What nobody can look into is nothing that an office should open.
    if (content === null) return "broken";
    total += content.length;
    if (runs(content)) return "scripts";
  }
  return null;
}

function runs(text: string): boolean {
  return PROGRAMS.some((pattern) => text.search(pattern) >= 0);
}

/** Where the stream begins whose dictionary names this place; null if none does. */
function streamStart(text: string, index: number): number | null {
  const word = /stream(\r\n|\n|\r)/g;
  word.lastIndex = index;
  const found = word.exec(text);
  const between = found && text.slice(index, found.index);
  return found && !between?.includes("endobj") ? found.index + found[0].length : null;
}

function unpacked(packed: Buffer, most: number): string | "heavy" | null {
  try {
    // What follows the stream is left alone, and so is a missing end, as readers of PDF do it.
    const options = { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH };
    return inflateSync(packed, options).toString("latin1");
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? "heavy" : null;
  }
}
