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
  /** Whoever asks belongs to a unit, and asks about it where no other is named. */
  readonly isOfUnit: boolean;
  /** It ends with "chưa" or "không": yes or no is asked. */
  readonly isYesNo: boolean;
  quote(piece: Pick<Piece, "from" | "to">): string;
}

const BY_THE_WAY: readonly Role[] = [
  "filler",
  "deed",
  "plan",
  "not",
  "compare",
  "differs",
  "answered",
  "tier",
];
const POLITE = new Set(
  "a nhi vay the em anh chi oi ha bot roi nhe ban dong chi giup voi ho dum gium minh toi co bac chu sep ta luon do day ?".split(
    " ",
  ),
);

export function understand(scanned: Scanned & { readonly isOfUnit: boolean }): Understood {
  const { text, syllables, pieces } = scanned;
  const telling = pieces.filter(
    (one) => one.kind !== "top" && (one.kind !== "role" || !BY_THE_WAY.includes(one.role)),
  );
  const isVerdict = (at: number) =>
    pieces.some((one) => isRole(one, "verdict") && one.from <= at && at < one.to);
  const at = syllables.findLastIndex(({ key }) => !POLITE.has(key));
  const last = isVerdict(at) ? undefined : syllables[at];
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

/** "các xã", "những đơn vị" */
export const areSeveral = ({ syllables }: Scanned, piece: Piece): boolean =>
  isUnits(piece) &&
  [piece.from - 1, piece.from].some((at) => SEVERAL.has(syllables[at]?.key ?? ""));

const SEVERAL = new Set(["cac", "nhung", "may"]);

export function isRole(piece: Piece | null, ...roles: Role[]): boolean {
  return piece?.kind === "role" && roles.includes(piece.role);
}

/** "bao nhiêu cuộc", "tổng lượt người", "lượt người là bao nhiêu": how many of it is asked, and of nothing else. */
export function isHowMany(question: Understood, piece: Piece, ...roles: Role[]): boolean {
  const { before, after } = question;
  if (isRole(before(piece), "many", "amount", ...roles)) return true;
  if (before(piece)?.kind === "bound") return true;
  const many = besideTimes(after, piece);
  if (many === null || !isRole(many, "many", ...roles)) return false;
  const next = after(many);
  // "Ngân sách bao nhiêu, xã hội hóa bao nhiêu": what stands behind the comma is counted by itself.
  const isBehind = next !== null && !hasComma(question, many, next);
  const isNoun = isBehind && (next.kind !== "role" || isRole(next, ...NOUNS));
  return !isNoun || isRole(many, ...roles);
}

/** Whether a comma stands between the two. */
export function hasComma({ text, syllables }: Scanned, one: Piece, other: Piece): boolean {
  return text.slice(syllables[one.to - 1]?.end, syllables[other.from]?.start).includes(",");
}

/** What stands next on that side, but for when it was: "ngân sách 6 tháng hết bao nhiêu". */
export function besideTimes(next: Understood["after"], piece: Piece): Piece | null {
  const found = next(piece);
  return found?.kind === "time" ? besideTimes(next, found) : found;
}

const NOUNS: readonly Role[] = ["everyone", "unit", "report", "duty", "obstacles"];

/** Neighbouring syllables that nothing is known of, as typed. */
export function unknownIn(scanned: Scanned): string[] {
  const { text, syllables } = scanned;
  return unknownRuns(scanned).map(({ from, to }) =>
    text.slice(syllables[from]?.start, syllables[to - 1]?.end),
  );
}

/** Where they stand, the ends exclusive. */
export function unknownRuns({ syllables, pieces }: Scanned): Pick<Piece, "from" | "to">[] {
  const known: boolean[] = syllables.map(({ text }) => text === "?" || text === "&");
  for (const { from, to } of pieces) known.fill(true, from, to);
  const isKnown = (i: number) => known[i];
  const found: Pick<Piece, "from" | "to">[] = [];
  for (let from = 0; from < syllables.length; from++) {
    if (isKnown(from)) continue;
    let to = from + 1;
    while (to < syllables.length && !isKnown(to)) to++;
    found.push({ from, to });
    from = to - 1;
  }
  return found;
}

/** The question with these places said by the way, whatever stands there. */
export function withoutPlaces(
  question: Understood,
  places: readonly Pick<Piece, "from" | "to">[],
): Understood {
  if (places.length === 0) return question;
  const isFree = (one: Piece) => places.every(({ from, to }) => one.to <= from || to <= one.from);
  const pieces = question.pieces
    .filter(isFree)
    .concat(places.map(({ from, to }) => ({ from, to, kind: "role", role: "filler" })))
    .toSorted((a, b) => a.from - b.from);
  return understand({ ...question, pieces });
}
