import type { Answer } from "../../../asking/answer.ts";
import { printedDuty } from "../../../plan/printed.ts";
import type { Face } from "../../face.ts";
import { escapeHtml } from "../../html.ts";
import { counted } from "../../words/counts.ts";
import { DUTIES, sumLines } from "./standing-view.ts";

/** What the reports tell of a time: of which duties, and of one unit what they add up to. */
export function doneLines(answer: Extract<Answer, { kind: "done" }>, face: Face): string[] {
  const { t, language } = face;
  const { reports, duties, spans, unit } = answer;
  if (unit && !face.names) return [t("standing-silent-privately")];
  const shown = face.names ? duties.slice(0, DUTIES) : [];
  const more = face.names ? duties.length - DUTIES : 0;
  return [
    reports === 0 ? t("answer-done-none") : t("answer-done", { count: counted(reports, language) }),
    ...shown.map(({ duty, reports: own }) => {
      const named = escapeHtml(printedDuty(duty));
      return t("answer-done-duty", { duty: named, count: counted(own, language) });
    }),
    ...(more > 0 ? [t("answer-more-duties", { count: counted(more, language) })] : []),
    ...(spans > 0 ? [t("answer-spans", { count: counted(spans, language) })] : []),
    ...sumLines(answer, face, "answer-sums-within"),
  ];
}
