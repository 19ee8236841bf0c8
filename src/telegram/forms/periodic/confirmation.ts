import type { Reads } from "../../../database/index.ts";
import { isTimely } from "../../../deadlines/deadline.ts";
import { readOccasionStandings } from "../../../deadlines/store/occasion-standing.ts";
import { occasionOf } from "../../../plan/occasions.ts";
import { owedInstead } from "../../../reports/owed.ts";
import type { Confirmation } from "../../../reports/store/confirmations.ts";
import type { PeriodicTold } from "../../../reports/store/corrected.ts";
import type { PeriodicDraft } from "../../../reports/store/periodic-drafts.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml } from "../../html.ts";
import type { Say } from "../../i18n.ts";
import { nameOf } from "../../periodic/words.ts";
import { instantWords } from "../../words/days.ts";
import { unitName } from "../../words/quote.ts";
import { answerLines } from "./answers.ts";
import { periodicChangeLines } from "./changes.ts";
import { sumsLines } from "./sums.ts";

type Words = Pick<Ctx, "t" | "plan" | "language">;

/** What is said of a report that its unit's leader is asked about: which, whose, since when. */
export function confirmationValues(t: Say, plan: Ctx["plan"], one: Confirmation) {
  return {
    ...aboutReport(plan, one),
    by: escapeHtml(one.askedBy ?? t("paper-somebody")),
    at: instantWords(t, one.askedAt, plan.timeZone),
  };
}

/** Which report of whom. */
export function aboutReport(
  plan: Ctx["plan"],
  { unit, occasion }: Pick<Confirmation, "unit" | "occasion">,
) {
  return {
    name: nameOf(occasionOf(plan, occasion) ?? { name: occasion }),
    unit: unitName(plan, unit),
  };
}

/**
 * The report as its leader reads it: as it would be sent, what a correction changes first.
 *
 * @param before the report that it corrects; null if it corrects none
 */
export function confirmationLines(
  words: Words,
  one: Confirmation,
  { answers, evidence }: Pick<PeriodicDraft, "answers" | "evidence">,
  before: PeriodicTold | null,
): string[] {
  const { t, plan, language } = words;
  const { unit } = one;
  const after = { answers, evidence, sums: answers.sums };
  return [
    t("confirm-card", {
      ...confirmationValues(t, plan, one),
      kind: before ? "correction" : "new",
    }),
    ...(before ? ["", ...changedLines(t, periodicChangeLines(before, after, words))] : []),
    ...(answers.sums && !answers.nil
      ? ["", ...sumsLines({ t, plan, language, unit }, answers.sums)]
      : []),
    "",
    ...answerLines({ t, plan }, answers, evidence.length),
  ];
}

/** What a correction changes, or that it changes nothing. */
export function changedLines(t: Say, changes: readonly string[]): string[] {
  return changes.length > 0 ? [t("correct-changes"), ...changes] : [t("correct-unchanged")];
}

/** Whether it counts as in time if it is put before the leader then; none: that is decided already, or nobody asks. */
export async function timelyOf(
  ctx: Pick<Ctx, "plan" | "today" | "now">,
  read: Reads,
  { unit, occasion }: Pick<Confirmation, "unit" | "occasion">,
  at: Date,
): Promise<"yes" | "no" | "none"> {
  const owed = owedInstead(ctx, unit, occasion);
  const [standing] = owed ? await readOccasionStandings(read, ctx, [owed]) : [];
  const { state = null } = standing ?? {};
  if (!state || state.metAt) return "none";
  return isTimely(state, at, ctx.plan) ? "yes" : "no";
}
