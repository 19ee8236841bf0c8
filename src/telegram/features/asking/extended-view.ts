import type { Answer } from "../../../asking/answer.ts";
import type { Plan } from "../../../plan/model.ts";
import type { Face } from "../../face.ts";
import { nameOf } from "../../periodic/words.ts";
import { counted } from "../../words/counts.ts";
import { dayWords } from "../../words/days.ts";
import { unitName } from "../../words/quote.ts";

/** More would not fit into a message. */
const ROWS = 20;

/** Who has more time, for what and until when; that some still wait for an answer is said as well. */
export function extendedLines(
  { of, rows, waiting }: Extract<Answer, { kind: "extended" }>,
  plan: Plan,
  face: Face,
): string[] {
  const { t, language } = face;
  const open =
    waiting > 0 ? [t("answer-extended-waiting", { count: counted(waiting, language) })] : [];
  if (rows.length === 0) return [t(`answer-extended-none-${of}`), ...open];
  const units = counted(new Set(rows.map(({ unit }) => unit)).size, language);
  const head = t("answer-extended", { of, units });
  if (!face.names) return [head, ...open, t("standing-silent-privately")];
  const more = rows.length - ROWS;
  return [
    head,
    ...rows.slice(0, ROWS).map(({ unit, deadline, last }) =>
      t("answer-extended-line", {
        ...{ of, unit: unitName(plan, unit), what: nameOf(deadline), day: dayWords(last) },
      }),
    ),
    ...(more > 0 ? [t("answer-extended-more", { count: counted(more, language) })] : []),
    ...open,
  ];
}
