/** A long message in its sentences: what was done, what is only planned or asked for, what hinders. */
import type { Sentence } from "./tokens.ts";
import type { Phrase } from "./vocabulary.ts";

interface Piece {
  readonly start: number;
  readonly end: number;
}

const END = /[.!?…](?=\s|$)|\n|;/g;
/** "TT.", "Tp.", "đ/c.": no sentence ends there. */
const ABBREVIATED = /(?:^|[\s(])(?:tt|tp|ths|ts|tx|p|q|x|h|mr|ms|vv|stt)$/i;

/** Where each sentence begins and ends, its sign included. */
function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const { index, 0: sign } of text.matchAll(END)) {
    if (sign === "." && ABBREVIATED.test(text.slice(start, index))) continue;
    pieces.push({ start, end: index + sign.length });
    start = index + sign.length;
  }
  pieces.push({ start, end: text.length });
  return pieces.filter((piece) => text.slice(piece.start, piece.end).trim() !== "");
}

export interface Told {
  /** The same length as the text; blank where nothing that was done is told. */
  readonly done: string;
  /** What hinders or is proposed, in the person's words; null if nothing is. */
  readonly obstacle: string | null;
  /** The text without what hinders. */
  readonly result: string;
  /** How many sentences tell of what was done. */
  readonly sentences: number;
}

/** Parts what was done from plans, requests and obstacles. */
export function toldIn({ text, phrases }: Sentence): Told {
  const obstacles: string[] = [];
  let done = text;
  let result = text;
  let sentences = 0;
  let inObstacles = false;
  for (const piece of piecesOf(text)) {
    const head = headOf(piece, phrases, text);
    if (head !== null) inObstacles = true;
    else if (inObstacles && startsLine(piece, text) && /:/.test(text.slice(piece.start, piece.end)))
      inObstacles = false;
    const inside = phrases.filter(({ start, end }) => piece.start <= start && end <= piece.end);
    if (inObstacles) {
      const said = text
        .slice(head ?? piece.start, piece.end)
        .trim()
        .replace(/[.;]$/, "");
      if (said !== "") obstacles.push(said);
      result = blanked(result, piece);
    }
    if (inObstacles || inside.some(({ tags }) => tags.has("notDone"))) done = blanked(done, piece);
    else sentences += 1;
  }
  return {
    done,
    obstacle: obstacles.length > 0 ? obstacles.join("; ") : null,
    result: result
      .replace(/ {2,}/g, " ")
      .replace(/[ \n]+$/g, "")
      .trim(),
    sentences,
  };
}

/** Where the words of an obstacle begin, if the piece has such a head: "Khó khăn: …". */
function headOf(piece: Piece, phrases: readonly Phrase[], text: string): number | null {
  const lead =
    /^[\s\-+*•\d.)IVXa-z]*?(?=\p{L}{2})/u.exec(text.slice(piece.start, piece.end))?.[0].length ?? 0;
  const word = phrases.find(
    ({ start, tags }) => start === piece.start + lead && tags.has("obstacles"),
  );
  if (!word) return null;
  const sign = /^\s*(?:,\s*\p{L}+(?:\s\p{L}+)?\s*)?:/u.exec(text.slice(word.end, piece.end));
  return sign ? word.end + sign[0].length : null;
}

function startsLine({ start }: Piece, text: string): boolean {
  return /(?:^|\n)\s*$/.test(text.slice(0, start));
}

function blanked(text: string, { start, end }: Piece): string {
  return text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, " ") + text.slice(end);
}
