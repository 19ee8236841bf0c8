import type { Duty, Unit } from "../plan/model.ts";
import { taskDuties } from "../plan/units.ts";
import { planWords } from "./plan-words.ts";
import type { Piece } from "./scan.ts";
import { isHowMany, isRole, type Understood, understand, unknownRuns } from "./understood.ts";
import { type Asking, unitsMeant } from "./whose.ts";

/** So many words of a title tell one duty. */
const ENOUGH = 3;

/**
 * "Giám sát chính sách" of "Giám sát thực hiện chính sách": words of one duty's title, in its order, that do not
 * stand together. Only where something is left unknown otherwise, and no other duty is named.
 */
export function withDutiesMeant(question: Understood, asking: Asking): Understood {
  if (question.of("duty").length > 0) return question;
  const { titles } = planWords(asking.plan);
  const found = unknownRuns(question).flatMap((run) => {
    const around = widest(question, run);
    const keys = question.syllables.slice(around.from, around.to).map(({ key }) => key);
    if (keys.length < ENOUGH) return [];
    const named = [...titles].flatMap(([duty, title]) => (isWithin(keys, title) ? [duty] : []));
    if (named.length === 0) return [];
    const theirs = dutiesOf(question, asking);
    const [meant, another] = named.filter((duty) => theirs.has(duty));
    return meant && !another ? [{ ...around, codes: [meant.code] }] : [];
  });
  const [first] = found;
  if (!first) return question;
  const pieces = question.pieces
    .filter(({ from, to }) => to <= first.from || first.to <= from)
    .concat({ ...first, kind: "duty" })
    .toSorted((a, b) => a.from - b.from);
  return understand({ ...question, pieces });
}

function dutiesOf(question: Understood, { plan, today, own, isOffice }: Asking): ReadonlySet<Duty> {
  const named = question.of("unit").flatMap(({ units }) => units);
  const kinds = question.of("unit-kind").flatMap(({ code }) => unitsMeant(plan, today, code) ?? []);
  const units: readonly Unit[] = [...named, ...kinds, ...(isOffice ? [] : own)];
  const all = units.length > 0 ? units : plan.units.filter(({ reports }) => reports);
  return new Set(all.flatMap((unit) => taskDuties(plan, unit, today)));
}

/** What is unknown, with the subjects right beside it. */
function widest(question: Understood, { from, to }: Pick<Piece, "from" | "to">) {
  const { pieces } = question;
  const isSubject = (piece: Piece) =>
    piece.kind === "area" ||
    (piece.kind === "figure" && !isHowMany(question, piece, "share")) ||
    isRole(piece, "deed", "filler");
  const place = { from, to };
  for (;;) {
    const before = pieces.find((one) => one.to === place.from && isSubject(one));
    if (!before) break;
    place.from = before.from;
  }
  for (;;) {
    const after = pieces.find((one) => one.from === place.to && isSubject(one));
    if (!after) break;
    place.to = after.to;
  }
  return trimmed(question, place);
}

/** Without the words of the way around it. */
function trimmed({ pieces }: Understood, place: { readonly from: number; readonly to: number }) {
  let { from, to } = place;
  const isWay = (one: Piece | undefined) => one !== undefined && isRole(one, "filler");
  for (;;) {
    const first = pieces.find((one) => one.from === from);
    const last = pieces.find((one) => one.to === to);
    if (isWay(first)) from = first?.to ?? from;
    else if (isWay(last)) to = last?.from ?? to;
    else return { from, to };
  }
}

/** Whether these words stand in a title, in their order, whatever stands between. */
function isWithin(words: readonly string[], title: readonly string[]): boolean {
  let at = 0;
  for (const word of words) {
    at = title.indexOf(word, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
