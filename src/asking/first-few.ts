import { MOST_TOP } from "./query.ts";
import type { Piece } from "./scan.ts";
import { isUnits, type Understood, understand } from "./understood.ts";

/** Numbers that are written as words before units; "một" and "năm" mean other things too often. */
const SPELLED = ["", "", "hai", "ba", "bon", "nam", "sau", "bay", "tam", "chin", "muoi"];

/** "5 xã nhiều cuộc nhất", "top 3 đơn vị": the number is read as one where units are ranked. */
export function withFirstFew(question: Understood): Understood {
  if (!question.has("most", "least")) return question;
  const { pieces, syllables } = question;
  const isFree = (at: number) => !pieces.some(({ from, to }) => from <= at && at < to);
  const found = pieces.flatMap((piece): Piece[] => {
    const at = piece.from - 1;
    const count = isUnits(piece) && at >= 0 && isFree(at) ? numberOf(syllables[at]?.key ?? "") : 0;
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

function numberOf(key: string): number {
  return /^\d{1,2}$/.test(key) ? Number(key) : SPELLED.indexOf(key);
}
