import type { Plan } from "../plan/model.ts";
import { planWords } from "./plan-words.ts";
import type { Piece } from "./scan.ts";
import {
  isHowMany,
  isRole,
  isUnits,
  type Understood,
  unknownRuns,
  withoutPlaces,
} from "./understood.ts";
import { comparesTimes } from "./what.ts";

type Place = Pick<Piece, "from" | "to">;

/** What says again what was understood already is said by the way: it adds no condition. */
export function withSaidAgain(plan: Plan, question: Understood): Understood {
  return withoutPlaces(question, [...wordsOfDuties(plan, question), ...timesAskedAgain(question)]);
}

/**
 * "Giáo dục giới tính cho học sinh", "kế hoạch năm": words around a duty that its own text has. Of figures none
 * of which so much is asked, and no part, which would be a condition.
 */
function wordsOfDuties(plan: Plan, question: Understood): Place[] {
  const unknown = unknownRuns(question);
  return question.of("duty").flatMap((duty) => {
    const own = plan.duties.filter(({ code }) => duty.codes.includes(code));
    const texts = own.map((duty) => planWords(plan).texts.get(duty) ?? "");
    const isOwn = (place: Place) =>
      texts.some((text) => text.includes(` ${keysOf(question, place)} `));
    const around = [
      ...unknown,
      ...question.of("area"),
      ...question.of("figure").filter((one) => isIdle(plan, question, one)),
    ];
    return around.filter(
      (place) => isOwn(place) && isBeside(question, duty, place) && !countsUnits(question, place),
    );
  });
}

const keysOf = ({ syllables }: Understood, { from, to }: Place): string =>
  syllables
    .slice(from, to)
    .map(({ key }) => key)
    .join(" ");

function isIdle(
  { figures }: Plan,
  question: Understood,
  mention: Extract<Piece, { kind: "figure" }>,
): boolean {
  const parts = figures.filter(({ partOf }) => partOf !== null).map(({ code }) => code);
  return (
    !isHowMany(question, mention, "share") && !mention.codes.some((one) => parts.includes(one))
  );
}

/** Nothing but words of the way stands between. */
function isBeside({ pieces }: Understood, one: Place, other: Place): boolean {
  const [first, last] = one.from < other.from ? [one, other] : [other, one];
  const between = pieces.filter(({ from, to }) => first.to <= from && to <= last.from);
  const known = between.reduce((sum, { from, to }) => sum + to - from, 0);
  const isIdleWord = (piece: Piece) => piece.kind === "area" || isRole(piece, "filler", "deed");
  return known === last.from - first.to && between.every(isIdleWord);
}

/** "Năm xã": a number that is spelled is none of a year. */
function countsUnits({ pieces }: Understood, { to }: Place): boolean {
  const next = pieces.find(({ from }) => from === to);
  return next !== undefined && isUnits(next);
}

const SPANS = new Set("thang quy tuan ky dot nam ngay".split(" "));

/** "Quý 2 với quý 1, quý nào nhiều hơn": which of the two. */
function timesAskedAgain(question: Understood): Place[] {
  if (!comparesTimes(question)) return [];
  return question.of("role").flatMap(({ role, from, to }) => {
    const isAsked = role === "which" && SPANS.has(question.syllables[from - 1]?.key ?? "");
    return isAsked ? [{ from: from - 1, to }] : [];
  });
}
