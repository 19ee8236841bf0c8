/** A long message in its sentences and lines. */
import { remembered } from "../plan/remembered.ts";
import { BULLETS } from "./bullets.ts";
import type { Place } from "./tokens.ts";

const END = /[.!?…](?=\s|$)|\n|;/g;
/** "TT.", "Tp.", "đ/c.": no sentence ends there. */
const ABBREVIATED = /(?:^|[\s(])(?:tt|tp|ths|ts|tx|p|q|x|h|mr|ms|vv|stt)$/i;
/** "II. Phương hướng": the number belongs to its heading. */
const CHAPTER = /^\s*(?:[IVX]+|[A-H]|\d{1,2}(?:\.\d{1,2})*)$/;

/** Where each sentence begins and ends, its sign included. */
export const piecesOf = remembered((text: string): readonly Place[] => {
  const pieces: Place[] = [];
  let start = 0;
  for (const { index, 0: sign } of text.matchAll(END)) {
    const before = text.slice(start, index);
    if (sign === "." && (ABBREVIATED.test(before) || CHAPTER.test(before))) continue;
    pieces.push({ start, end: index + sign.length });
    start = index + sign.length;
  }
  pieces.push({ start, end: text.length });
  return pieces.filter((piece) => text.slice(piece.start, piece.end).trim() !== "");
});

const LEAD = new RegExp(
  `^\\s*(?:(?:(?:[IVX]+|[A-H]|\\d{1,2}(?:\\.\\d{1,2})*|[a-zđ])[.)]|\\(\\d{1,2}\\)|\\d{1,2}/(?=\\s))\\s*|[${BULLETS}]\\s*)*`,
  "u",
);

/** Where the words of a piece begin, behind the number of its chapter or its sign in a list. */
export function wordsAt({ start, end }: Place, text: string): number {
  return start + (LEAD.exec(text.slice(start, end))?.[0].length ?? 0);
}

/** A line of its own that begins with a number of a chapter, or is all in capitals. */
export function isHeading({ start, end }: Place, text: string): boolean {
  const line = text.slice(start).trimStart().split("\n")[0]?.trim() ?? "";
  const own = text.slice(start, end).trim();
  return (
    /^(?:[IVX]+|[A-H]|\d{1,2})[.)]/.test(own) ||
    (/\p{L}{3}/u.test(line) && line === line.toUpperCase())
  );
}

export function startsLine({ start }: Place, text: string): boolean {
  return /(?:^|\n)\s*$/.test(text.slice(0, start));
}

/** Blank from here to there, with its lines, so that every other place stays where it is. */
export function blanked(text: string, { start, end }: Place): string {
  return text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, " ") + text.slice(end);
}
