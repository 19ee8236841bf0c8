/** Whether the heading of a message, or its clock, says that what follows is no report: an aim, a speech, a programme. */
import type { Lexicon } from "../plan/model.ts";
import { rememberedBy } from "../plan/remembered.ts";
import { piecesOf, wordsAt } from "./pieces.ts";
import { bare } from "./text.ts";

/** More words may follow. */
const MORE = "…";
/** So many points of a programme that begin with their hour are no chance. */
const FEWEST_HOURS = 2;
const HOUR = /^\s*(?:lúc\s+|từ\s+)?\d{1,2}\s?(?:h|g|giờ|:)\s?(?:\d{2})?(?=[\s:,–-])/iu;

export function isHeadedAsOther(text: string, lexicon: Lexicon): boolean {
  return opensWithHeading(text, lexicon) || isProgramme(text);
}

function opensWithHeading(text: string, lexicon: Lexicon): boolean {
  const start = wordsAt({ start: 0, end: text.length }, text);
  const [head = ""] = /^[^:;.\n]+/u.exec(text.slice(start)) ?? [];
  const words = bare(head).trim();
  return headingsOf(lexicon).some(({ key, isOpen }) =>
    isOpen ? `${words} `.startsWith(`${key} `) : words === key,
  );
}

const headingsOf = rememberedBy(({ quick: { headings } }: Lexicon) =>
  headings.map((heading) => ({
    key: bare(heading.replace(MORE, "")).trim(),
    isOpen: heading.endsWith(MORE),
  })),
);

/** "7h30 đón tiếp 100 đại biểu; 8h00 văn nghệ": point by point what is to come at which hour. */
function isProgramme(text: string): boolean {
  const hours = piecesOf(text).filter((piece) => {
    const own = text.slice(wordsAt(piece, text), piece.end);
    // "Chương trình: 7h30 …", and "8h00: khai mạc".
    return HOUR.test(own.slice(own.search(/:\s/) + 1)) || HOUR.test(own);
  });
  return hours.length >= FEWEST_HOURS;
}
