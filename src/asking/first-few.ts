import { spell } from "../plan/text.ts";
import { MOST_TOP } from "./query.ts";
import type { Piece } from "./scan.ts";
import { isUnits, type Understood, understand } from "./understood.ts";

/** Numbers as words; without diacritics those alone that are no other word. "Năm" is more often a year. */
const SPELLED = new Map(
  Object.entries({
    ...{ hai: 2, ba: 3, bốn: 4, bon: 4, sáu: 6, bảy: 7, tám: 8, chín: 9, chin: 9 },
    ...{ mười: 10, muoi: 10 },
  }).map(([word, count]) => [spell(word), count]),
);

/** "5 xã nhiều cuộc nhất", "top 3 đơn vị": the number is read as one where units are ranked. */
export function withFirstFew(question: Understood): Understood {
  if (!question.has("most", "least")) return question;
  const { pieces, syllables } = question;
  const isFree = (at: number) => !pieces.some(({ from, to }) => from <= at && at < to);
  const found = pieces.flatMap((piece): Piece[] => {
    const at = piece.from - 1;
    const count =
      isUnits(piece) && at >= 0 && isFree(at)
        ? (smallNumberOf(syllables[at]?.spelled ?? "") ?? 0)
        : 0;
    if (count < 1 || count > MOST_TOP) return [];
    const from = syllables[at - 1]?.key === "top" ? at - 1 : at;
    return [{ kind: "top", from, to: at + 1, count }];
  });
  const [first] = found;
  if (!first) return question;
  return understand({
    ...question,
    pieces: [...pieces, first].toSorted((a, b) => a.from - b.from),
  });
}

/** Of one or two digits, or as a word; null if it is none. */
export function smallNumberOf(word: string): number | null {
  return /^\d{1,2}$/.test(word) ? Number(word) : (SPELLED.get(word) ?? null);
}
