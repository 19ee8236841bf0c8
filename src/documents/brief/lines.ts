/** How wide a text is, in points; `bold` and `italics` as it is set. */
export type Measure = (text: string, style: Style) => number;

export interface Style {
  readonly size: number;
  readonly face?: "bold" | "italics";
}

const ENDS = "…";

/** The text in lines of that width, broken between words; what `most` lines do not hold is cut with an ellipsis. */
export function linesOf(
  text: string,
  style: Style,
  width: number,
  measure: Measure,
  most = Number.POSITIVE_INFINITY,
): string[] {
  const fits = (line: string) => measure(line, style) <= width;
  const lines: string[] = [];
  let line = "";
  for (const word of wordsOf(text, fits)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (lines.length === most - 1) return [...lines, cut(longer, fits)];
    lines.push(line);
    line = word;
  }
  return [...lines, line];
}

/** A word that is wider than the line is taken apart. */
function wordsOf(text: string, fits: (line: string) => boolean): string[] {
  return text
    .normalize("NFC")
    .split(/\s+/)
    .filter((word) => word !== "")
    .flatMap((word) => (fits(word) ? [word] : pieces(word, fits)));
}

function pieces(word: string, fits: (line: string) => boolean): string[] {
  const all: string[] = [];
  let piece = "";
  for (const letter of word) {
    if (piece !== "" && !fits(piece + letter)) {
      all.push(piece);
      piece = "";
    }
    piece += letter;
  }
  return [...all, piece];
}

/** As much of it as fits with the ellipsis, whole words. */
function cut(line: string, fits: (line: string) => boolean): string {
  const words = line.split(" ");
  while (words.length > 1 && !fits(`${words.join(" ")}${ENDS}`)) words.pop();
  const letters = [...words.join(" ").replace(/[.,;:]+$/, "")];
  while (letters.length > 1 && !fits(`${letters.join("")}${ENDS}`)) letters.pop();
  return `${letters.join("")}${ENDS}`;
}
