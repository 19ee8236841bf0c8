import { occasionOf } from "../../../plan/occasions.ts";
import type { Confirmation } from "../../../reports/store/confirmations.ts";
import type { PeriodicDraft } from "../../../reports/store/periodic-drafts.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml } from "../../html.ts";
import type { Say } from "../../i18n.ts";
import { nameOf } from "../../periodic/words.ts";
import { instantWords } from "../../words/days.ts";
import { unitName } from "../../words/quote.ts";
import { answerLines } from "./answers.ts";
import { sumsLines } from "./sums.ts";

type Words = Pick<Ctx, "t" | "plan" | "language">;

/** What is said of a report that its unit's leader is asked about: which, whose, since when. */
export function confirmationValues(t: Say, plan: Ctx["plan"], one: Confirmation) {
  return {
    name: nameOf(occasionOf(plan, one.occasion) ?? { name: one.occasion }),
    unit: unitName(plan, one.unit),
    by: escapeHtml(one.askedBy ?? t("paper-somebody")),
    at: instantWords(t, one.askedAt, plan.timeZone),
  };
}

/** The report as its leader reads it: as it would be sent. */
export function confirmationLines(
  words: Words,
  one: Confirmation,
  { answers, evidence, reportId }: PeriodicDraft,
): string[] {
  const { t, plan, language } = words;
  const kind = reportId ? "correction" : "new";
  const { unit } = one;
  return [
    t("confirm-card", { ...confirmationValues(t, plan, one), kind }),
    ...(answers.sums && !answers.nil
      ? ["", ...sumsLines({ t, plan, language, unit }, answers.sums)]
      : []),
    "",
    ...answerLines({ t, plan }, answers, evidence.length),
  ];
}
