import { QUESTIONS } from "../../locales/questions.vi.ts";
import { daysBetween } from "../plan/day.ts";
import type { Day } from "../plan/model.ts";
import { wordingsIn } from "./lexicon.ts";
import { longestAt, phrases } from "./phrases.ts";
import type { Piece } from "./scan.ts";
import type { Syllable } from "./syllables.ts";
import { isRole, type Understood, withoutPlaces } from "./understood.ts";
import type { Role } from "./words.ts";

const said = (lines: readonly string[]) =>
  phrases(lines.flatMap(wordingsIn).map((wording) => [wording, true] as const));

const SO_THAT = said([QUESTIONS.asides.purposes.for]);
const PURPOSES = said([QUESTIONS.asides.purposes.what]);
const REASONS = said(QUESTIONS.asides.reasons);
const MEETINGS = said(QUESTIONS.asides.meetings);
const MANNERS = said(QUESTIONS.asides.manners);

type Place = Pick<Piece, "from" | "to">;

/**
 * "Sếp đang cần gấp, em xem giúp anh …", "… để chiều nay báo cáo thường trực": who asks, for whom and why. It
 * is said by the way if it begins as such things do, and holds nothing that a question could ask about.
 */
export function withoutAsides(question: Understood, today: Day): Understood {
  const clauses = clausesOf(question);
  const aside = (place: Place, isWhole: boolean): Place[] =>
    isIdle(question, place, today, isWhole) ? [place] : [];
  const found = clauses.flatMap((clause, i): Place[] => {
    const isAlone = clauses.length === 1;
    const manners = endOf(question, MANNERS, clause.from);
    if (
      !isAlone &&
      manners !== null &&
      isIdle(question, { ...clause, from: manners }, today, false)
    )
      return [clause];
    if (!isAlone && introduces(question, clause)) return aside(clause, true);
    const reason = startsWith(question, REASONS, clause.from);
    if (reason) {
      const until = endOfReason(question, clause) ?? (i + 1 < clauses.length ? clause.to : null);
      return until === null ? [] : aside({ from: clause.from, to: until }, false);
    }
    for (const from of places(clause)) {
      const said = purposeAt(question, from);
      if (said !== null) return aside({ from, to: endOfPurpose(question, said, clause) }, false);
    }
    return [];
  });
  const isAll =
    found.reduce((sum, { from, to }) => sum + to - from, 0) === question.syllables.length;
  return isAll ? question : withoutPlaces(question, found);
}

const places = ({ from, to }: Place): number[] =>
  Array.from({ length: to - from }, (_, i) => from + i);

const startsWith = (question: Understood, known: typeof PURPOSES, at: number): boolean =>
  endOf(question, known, at) !== null;

const endOf = ({ syllables }: Understood, known: typeof PURPOSES, at: number): number | null =>
  longestAt(known, syllables, at)[0]?.to ?? null;

/** What stands between commas: neither "xã, thị trấn" nor "p. Tư pháp" are two. */
function clausesOf({ text, syllables, pieces }: Understood): Place[] {
  const isEnd = ({ end, key }: Syllable, i: number) => {
    const gap = text.slice(end, syllables[i + 1]?.start);
    return /[,;:!]/.test(gap) || (/\.\s/.test(gap) && key.length > LONGEST_SHORT);
  };
  const isWithin = (i: number) => pieces.some(({ from, to }) => from <= i && i + 1 < to);
  const ends = syllables.flatMap((one, i) =>
    i + 1 === syllables.length || (isEnd(one, i) && !isWithin(i)) ? [i + 1] : [],
  );
  return ends.map((to, i) => ({ from: ends[i - 1] ?? 0, to }));
}

/** A longer word is no abbreviation that a full stop ends. */
const LONGEST_SHORT = 2;

/** "Để chiều nay anh còn báo cáo": between the two stands who, or when. */
function purposeAt(question: Understood, at: number): number | null {
  const start = endOf(question, SO_THAT, at);
  if (start === null) return null;
  let to = start;
  while (to - start < MOST_BETWEEN) {
    const end = endOf(question, PURPOSES, to);
    if (end !== null) return end;
    const next = question.pieces.find(({ from }) => from === to);
    if (next && next.kind !== "time" && !isRole(next, "filler", "list")) return null;
    to = next?.to ?? to + 1;
  }
  return null;
}

/** So many syllables say who and when. */
const MOST_BETWEEN = 5;

/** "Anh bên Văn phòng đây": whoever asks, and nobody who is asked about. */
function introduces({ syllables }: Understood, { from, to }: Place): boolean {
  const [first, second] = [syllables[from]?.key ?? "", syllables[from + 1]?.key ?? ""];
  return SELF.has(first) && AT.has(second) && HERE.has(syllables[to - 1]?.key ?? "");
}

const SELF = new Set("anh chi em toi minh bac chu chau".split(" "));
const AT = new Set("o ben la tu".split(" "));
const HERE = new Set("day ne".split(" "));

/** "Vì mai họp nên cho anh …" */
function endOfReason({ syllables }: Understood, { from, to }: Place): number | null {
  const at = places({ from, to }).find((i) => syllables[i]?.key === "nen");
  return at === undefined ? null : at + 1;
}

/** "… để báo cáo thường trực em xem giúp …": up to what is asked, or to the end. */
function endOfPurpose({ pieces, syllables }: Understood, from: number, { to }: Place): number {
  const next = pieces.find(
    (one) =>
      from <= one.from &&
      one.from < to &&
      (isRole(one, "list") || syllables[one.from]?.key === "thi"),
  );
  return next?.from ?? to;
}

/** Roles that are said of anything, and ask nothing. */
const IDLE: readonly Role[] = [
  ...([
    "filler",
    "deed",
    "report",
    "list",
    "amount",
    "send",
    "everyone",
    "unit",
    "done",
    "answered",
  ] as const),
  ...(["standing", "plan", "duty", "compare"] as const),
];

/** So many words that nobody knows may be in it. */
const UNKNOWN = 6;

function isIdle(
  { syllables, pieces }: Understood,
  { from, to }: Place,
  today: Day,
  isWhole: boolean,
): boolean {
  const within = pieces.filter((one) => from < one.to && one.from < to);
  const known = within.reduce((sum, one) => sum + one.to - one.from, 0);
  const isNear = ({ said: { time } }: Extract<Piece, { kind: "time" }>) =>
    time !== null && "from" in time && time.from === time.to && isAround(time.from, today);
  const isMeeting = (one: Piece) =>
    one.kind === "figure" && longestAt(MEETINGS, syllables, one.from).length > 0;
  const isNumber = syllables.slice(from, to).some(({ key }) => /\d/.test(key));
  const isNamed = (one: Piece) => one.kind === "unit-kind" || one.kind === "unit";
  return (
    !isNumber &&
    to - from - known <= UNKNOWN &&
    within.every(
      (one) =>
        isRole(one, ...IDLE) ||
        isMeeting(one) ||
        // "Vì mai phải họp": what somebody has to do, and no report that is owed.
        (isRole(one, "unsent") && syllables[one.from]?.key === "phai") ||
        (one.kind === "time" && isNear(one)) ||
        (isWhole && isNamed(one) && HERE.has(syllables[to - 1]?.key ?? "")),
    )
  );
}

/** Yesterday to tomorrow. */
const isAround = (day: Day, today: Day): boolean => Math.abs(daysBetween(day, today)) <= 1;
