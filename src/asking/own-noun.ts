import type { Plan, Unit } from "../plan/model.ts";
import { fold } from "../plan/text.ts";
import { wordingsIn } from "./lexicon.ts";
import { longestAt, phrases } from "./phrases.ts";
import type { Piece } from "./scan.ts";
import { isRole, type Understood, understand, withoutPlaces } from "./understood.ts";
import type { Asking } from "./whose.ts";

/** What units are called by people of theirs: "Hội", "Trung tâm", "xã". */
const NOUNS = phrases(wordingsIn("[{nouns}]").map((noun) => [noun, fold(noun)] as const));

/** Before these the noun is said of several, or of all. */
const SEVERAL = new Set("cac nhung may moi tung toan ca cap tuyen bao nhieu khoi so".split(" "));
/** Behind these it is said of another. */
const ANOTHER = new Set("nao khac kia ban nay".split(" "));

/**
 * "Hội đã gửi chưa", "Trung tâm còn thiếu gì": whoever belongs to one unit calls it by its noun alone. A noun
 * that goes on with a name is another unit's.
 */
export function withOwnNoun(question: Understood, { own, isOffice }: Asking): Understood {
  const [unit, ...others] = own;
  if (isOffice || !unit || others.length > 0) return question;
  const found = question.syllables.flatMap((_, at): Piece[] => {
    const [noun] = longestAt(NOUNS, question.syllables, at);
    if (!noun || !isCalled(unit, noun.value) || !isAlone(question, at, noun.to)) return [];
    return [{ from: at, to: noun.to, kind: "role", role: "own" }];
  });
  const [first] = found;
  if (!first) return question;
  const pieces = question.pieces
    .filter(({ from, to }) => to <= first.from || first.to <= from)
    .concat(first)
    .toSorted((a, b) => a.from - b.from);
  return understand({ ...question, pieces });
}

/** What may stand between whoever does it and what is done. */
const ON_THE_WAY = ["filler", "deed", "done", "unsent", "not"] as const;

/**
 * "Báo cáo phòng trả lại", "đang chờ phòng mình duyệt": what the office does with reports and obstacles it does
 * itself, called by its noun. What "được duyệt" or "bị trả lại" is was done to another.
 */
export function withOfficeItself(question: Understood, { plan, isOffice }: Asking): Understood {
  if (!isOffice) return question;
  const { pieces, syllables } = question;
  const office = fold(plan.office.name);
  const isDone = (one: Piece | undefined) =>
    isRole(one ?? null, "returned", "accepted", "answered") &&
    one !== undefined &&
    ![one.from - 1, one.from].some((at) => PASSIVE.has(syllables[at]?.key ?? ""));
  const own = pieces.filter((piece, i) => {
    if (piece.kind !== "unit-kind" && !isRole(piece, "own")) return false;
    const [noun] = longestAt(NOUNS, syllables, piece.from);
    const before = syllables[piece.from - 1]?.key ?? "";
    const isCalled = noun !== undefined && `${office} `.startsWith(`${noun.value} `);
    const isWhole = noun?.to === piece.to || isRole(piece, "own");
    const next = pieces.slice(i + 1).find((one) => !isRole(one, ...ON_THE_WAY));
    const isOne =
      !SEVERAL.has(before) && !PASSIVE.has(before) && before !== "cua" && next?.kind !== "unit";
    return isCalled && isWhole && isOne && isDone(next);
  });
  return withoutPlaces(question, own);
}

const PASSIVE = new Set(["duoc", "bi"]);

/** Nothing else is said there, and neither a name nor which one behind it. */
function isAlone({ syllables, pieces, text }: Understood, from: number, to: number): boolean {
  const around = pieces.filter((one) => one.from < to && from < one.to);
  const isOther = (one: Piece) =>
    one.from < from || to < one.to || one.kind === "unit" || one.kind === "duty";
  const next = syllables[to];
  const gap = text.slice(syllables[to - 1]?.end, next?.start);
  const isKnown = pieces.some((one) => one.from <= to && to < one.to) || /[,?]/.test(gap);
  return (
    !around.some(isOther) &&
    !SEVERAL.has(syllables[from - 1]?.key ?? "") &&
    (next === undefined || next.key === "?" || (isKnown && !ANOTHER.has(next.key)))
  );
}

/** One of its names begins so. */
function isCalled({ name, shortName, aliases }: Unit, noun: string): boolean {
  return [name, shortName, ...aliases].some((one) => `${fold(one)} `.startsWith(`${noun} `));
}

/**
 * "Trường mình", said by somebody of no school; "hội mình", said by the office: a noun that is no name of the own
 * units, nor of their kind, nor of whoever issued the plan.
 */
export function nounsOfOthers(question: Understood, { plan, own, isOffice }: Asking): Piece[] {
  const isOwn = (noun: string) =>
    isOffice
      ? ` ${fold(plan.issuer)} `.includes(` ${noun} `)
      : own.some((unit) => isCalled(unit, noun) || isOfKind(plan, unit, noun));
  return question.of("role").filter((one) => {
    if (!isRole(one, "own")) return false;
    const [noun] = longestAt(NOUNS, question.syllables, one.from);
    return noun !== undefined && noun.to <= one.to && !isOwn(noun.value);
  });
}

/** "Xã" of "Xã, thị trấn", said by a town. */
function isOfKind({ unitKinds }: Plan, { kind }: Unit, noun: string): boolean {
  const label = unitKinds.find(({ code }) => code === kind)?.label.vi ?? "";
  return label.split(",").some((word) => fold(word) === noun);
}
