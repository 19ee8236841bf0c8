/** A long message in its sentences: what was done, what is only planned or asked for, what hinders. */
import type { Figure } from "../plan/model.ts";
import type { ReadingContext } from "./figure-reading.ts";
import { notDoneIn } from "./not-done.ts";
import { blanked, isHeading, piecesOf, startsLine, wordsAt } from "./pieces.ts";
import { plainText } from "./plain.ts";
import { type Place, type Sentence, tokensOf } from "./tokens.ts";
import { type Phrase, vocabularyOf } from "./vocabulary.ts";

export interface Told {
  /** The same length as the text; blank where nothing that was done is told. */
  readonly done: string;
  /** The words that still stand in it. */
  readonly said: readonly Phrase[];
  /** What hinders or is proposed, in the person's words; null if nothing is. */
  readonly obstacle: string | null;
  /** The text without what hinders. */
  readonly result: string;
  /** How many sentences tell of what was done. */
  readonly sentences: number;
}

/** Parts what was done from plans, requests and obstacles. */
export function toldIn(sentence: Sentence): Told {
  const { text, phrases } = sentence;
  const notDone = notDoneIn(sentence);
  const obstacles: string[] = [];
  let done = text;
  let result = text;
  let sentences = 0;
  let inObstacles = false;
  for (const piece of piecesOf(text)) {
    const head = headOf(piece, phrases, text);
    if (head !== null) inObstacles = true;
    else if (
      inObstacles &&
      startsLine(piece, text) &&
      (isHeading(piece, text) || /:/.test(text.slice(piece.start, piece.end)))
    )
      inObstacles = false;
    if (inObstacles) {
      const said = text
        .slice(head ?? piece.start, piece.end)
        .trim()
        .replace(/[.;]$/, "");
      if (said !== "") obstacles.push(said);
      result = blanked(result, piece);
    }
    if (inObstacles) done = blanked(done, piece);
    for (const place of notDone)
      if (piece.start <= place.start && place.end <= piece.end) done = blanked(done, place);
    if (done.slice(piece.start, piece.end).trim() !== "") sentences += 1;
  }
  return {
    done,
    said: phrases.filter(({ start, end }) => done.slice(start, end).trim() !== ""),
    obstacle: obstacles.length > 0 ? obstacles.join("; ") : null,
    result: cellsParted(result)
      .replace(/ {2,}/g, " ")
      .replace(/[ \n]+$/g, "")
      .trim(),
    sentences,
  };
}

/** A row of a table as one reads it: its cells stay apart. */
function cellsParted(text: string): string {
  return text
    .replace(/^.*[|\t].*[|\t].*$/gm, (row) => row.replace(/ *[|\t] */g, " | ").trim())
    .replace(/\t/g, " ");
}

/** What hinders, where a message tells of nothing else: "Vướng mắc: chưa có kinh phí". */
export function obstacleAlone(
  text: string,
  figures: readonly Figure[],
  context: ReadingContext,
): string | null {
  const typed = plainText(text);
  const { obstacle, sentences } = toldIn(
    tokensOf(typed, vocabularyOf(context.lexicon, figures), context),
  );
  return sentences === 0 && !typed.endsWith("?") ? obstacle : null;
}

/** Where the words of an obstacle begin, if the piece has such a head: "Khó khăn: …". */
function headOf(piece: Place, phrases: readonly Phrase[], text: string): number | null {
  const word = phrases.find(
    ({ start, tags }) => start === wordsAt(piece, text) && tags.has("obstacles"),
  );
  if (!word) return null;
  const sign = /^\s*(?:,\s*\p{L}+(?:\s\p{L}+)?\s*)?:/u.exec(text.slice(word.end, piece.end));
  if (sign) return word.end + sign[0].length;
  // "III. KHÓ KHĂN, VƯỚNG MẮC" on its own line.
  return isHeading(piece, text) && !/[\d.]/.test(text.slice(word.end, piece.end))
    ? piece.end
    : null;
}
