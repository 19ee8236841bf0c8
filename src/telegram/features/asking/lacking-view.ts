import type { Answer } from "../../../asking/answer.ts";
import { lackingIn } from "../../../asking/units-apart.ts";
import type { Unit } from "../../../plan/model.ts";
import type { Face } from "../../face.ts";
import { escapeHtml } from "../../html.ts";
import { nameOf } from "../../periodic/words.ts";
import { counted, moreUnits, outOf } from "../../words/counts.ts";

/** More names of each list would not fit into a message. */
const NAMED = 25;

/** Who reported nought and who said nothing, apart: empty is not zero. */
export function lackingLines(
  { total, occasion }: Extract<Answer, { kind: "lacking" }>,
  face: Face,
): string[] {
  const { t, language } = face;
  if (total.figure.sensitive && !face.privately) return [t("answer-sensitive")];
  const { nought, without, some } = lackingIn(total);
  const lacking = nought.length + without.length;
  const all = lacking + some;
  if (all === 0) return [t("answer-asked-of-none")];
  const list = (key: "nought" | "no" | "empty", units: readonly Unit[]): string[] => {
    if (units.length === 0) return [];
    const head = t(`answer-${key}`, { count: counted(units.length, language) });
    if (!face.names) return [head];
    return [
      head,
      ...units.slice(0, NAMED).map(({ shortName }) => `• ${escapeHtml(shortName)}`),
      ...moreUnits(face, units.length - NAMED),
    ];
  };
  return [
    ...(occasion ? [`<b>${nameOf(occasion)}</b>`] : []),
    t("answer-units", { ratio: outOf(lacking, all, language) }),
    ...(lacking === 0 ? [t("answer-none-of")] : []),
    ...list(total.figure.kind === "yes-no" ? "no" : "nought", nought),
    ...list("empty", without),
    ...(face.names || lacking === 0 ? [] : [t("standing-silent-privately")]),
  ];
}
