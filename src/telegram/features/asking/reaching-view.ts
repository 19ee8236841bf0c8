import type { Answer } from "../../../asking/answer.ts";
import type { Query } from "../../../asking/query.ts";
import { reachedIn } from "../../../asking/units-apart.ts";
import type { UnitTotal } from "../../../progress/totals.ts";
import type { Face } from "../../face.ts";
import { escapeHtml } from "../../html.ts";
import { nameOf } from "../../periodic/words.ts";
import { counted, moreUnits, outOf } from "../../words/counts.ts";
import { unitRow } from "./total-view.ts";

/** More names of each list would not fit into a message. */
const NAMED = 25;

/** Who lies on that side of the amount, with how much; who said nothing is apart: empty is not zero. */
export function reachingLines(
  { total, occasion, bound }: Extract<Answer, { kind: "reaching" }>,
  { units }: Query,
  face: Face,
): string[] {
  const { t, language } = face;
  const { figure } = total;
  if (figure.sensitive && !face.privately) return [t("answer-sensitive")];
  const { reached, others, without } = reachedIn(total, bound);
  const all = reached.length + others.length + without.length;
  if (all === 0) return [t("answer-asked-of-none")];
  const rows = (some: readonly UnitTotal[]) => [
    ...some.slice(0, NAMED).map((one) => unitRow(face, figure, one)),
    ...moreUnits(face, some.length - NAMED),
  ];
  const count = { count: counted(others.length, language) };
  // Of units that were named each is told.
  const isOfNamed = Array.isArray(units) && others.length > 0;
  return [
    ...(occasion ? [`<b>${nameOf(occasion)}</b>`] : []),
    t("answer-units", { ratio: outOf(reached.length, all, language) }),
    ...(reached.length === 0 ? [t("answer-none-of")] : []),
    ...(face.names ? rows(reached) : []),
    ...(face.names && isOfNamed ? [t("answer-not-reaching", count), ...rows(others)] : []),
    ...silentLines(
      without.map(({ shortName }) => shortName),
      face,
    ),
    ...(face.names ? [] : [t("standing-silent-privately")]),
  ];
}

function silentLines(names: readonly string[], face: Face): string[] {
  if (names.length === 0) return [];
  return [
    face.t("answer-empty", { count: counted(names.length, face.language) }),
    ...(face.names ? names.slice(0, NAMED).map((name) => `• ${escapeHtml(name)}`) : []),
    ...(face.names ? moreUnits(face, names.length - NAMED) : []),
  ];
}
