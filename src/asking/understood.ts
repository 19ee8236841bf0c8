import type { Piece, Scanned } from "./scan.ts";
import type { Role } from "./words.ts";

/** What stands in a question, to be asked about by its parts. */
export interface Understood extends Scanned {
  /** Pieces that carry something, without polite words. */
  readonly telling: readonly Piece[];
  has(...roles: Role[]): boolean;
  of<Kind extends Piece["kind"]>(kind: Kind): Extract<Piece, { kind: Kind }>[];
  /** The piece before and after, without what is said by the way. */
  before(piece: Piece): Piece | null;
  after(piece: Piece): Piece | null;
  /** It ends with "chưa" or "không": yes or no is asked. */
  readonly isYesNo: boolean;
  quote(piece: Pick<Piece, "from" | "to">): string;
}

const BY_THE_WAY: readonly Role[] = ["filler", "deed", "plan", "not", "compare", "differs"];
const POLITE = new Set("a nhi vay the em anh chi oi ha bot roi nhe ban dong chi ?".split(" "));

export function understand(scanned: Scanned): Understood {
  const { text, syllables, pieces } = scanned;
  const telling = pieces.filter(
    (one) => one.kind !== "top" && (one.kind !== "role" || !BY_THE_WAY.includes(one.role)),
  );
  const last = syllables.findLast(({ key }) => !POLITE.has(key));
  return {
    ...scanned,
    telling,
    has: (...roles) => pieces.some((one) => one.kind === "role" && roles.includes(one.role)),
    of: (kind) => pieces.filter((one) => one.kind === kind) as never,
    before: (piece) => telling[telling.indexOf(piece) - 1] ?? null,
    after: (piece) => telling[telling.indexOf(piece) + 1] ?? null,
    isYesNo: last?.key === "chua" || last?.key === "khong",
    quote: ({ from, to }) => text.slice(syllables[from]?.start, syllables[to - 1]?.end),
  };
}

/** The units of a question, of whatever kind: "xã", "đơn vị". */
export const isUnits = (piece: Piece | null): boolean =>
  piece?.kind === "unit-kind" || isRole(piece, "everyone", "unit");

export function isRole(piece: Piece | null, ...roles: Role[]): boolean {
  return piece?.kind === "role" && roles.includes(piece.role);
}

/** "bao nhiêu cuộc", "tổng lượt người", "lượt người là bao nhiêu": how many of it is asked, and of nothing else. */
export function isHowMany(question: Understood, piece: Piece, ...roles: Role[]): boolean {
  const { before, after } = question;
  if (isRole(before(piece), "many", "amount", ...roles)) return true;
  const many = after(piece);
  if (many === null || !isRole(many, "many", ...roles)) return false;
  const next = after(many);
  const isNoun = next !== null && (next.kind !== "role" || isRole(next, ...NOUNS));
  return !isNoun || isRole(many, ...roles);
}

const NOUNS: readonly Role[] = ["everyone", "unit", "report", "duty", "obstacles"];

/** Neighbouring syllables that nothing is known of, as typed. */
export function unknownIn({ text, syllables, pieces }: Scanned): string[] {
  const known = new Set(
    pieces.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)),
  );
  const found: string[] = [];
  for (let at = 0; at < syllables.length; at++) {
    const isKnown = (i: number) => known.has(i) || /^[?&]$/.test(syllables[i]?.text ?? "");
    if (isKnown(at)) continue;
    let to = at;
    while (to + 1 < syllables.length && !isKnown(to + 1)) to++;
    found.push(text.slice(syllables[at]?.start, syllables[to]?.end));
    at = to;
  }
  return found;
}
