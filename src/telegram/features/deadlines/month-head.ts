import type { SpecialMonth } from "../../../plan/model.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml } from "../../html.ts";
import { counted } from "../../words/counts.ts";
import { dayWords } from "../../words/days.ts";

/** What a special month is, and what was reported for it once that may be. */
export function monthHead(
  { t, language, today }: Ctx,
  { shortName, period, countsFrom }: SpecialMonth,
  activities: number,
): string[] {
  const month = {
    month: escapeHtml(shortName),
    from: dayWords(period.from),
    to: dayWords(period.to),
  };
  return [
    "",
    t("deadlines-month", month),
    ...(today >= countsFrom
      ? [t("deadlines-activities", { count: counted(activities, language) })]
      : []),
  ];
}
