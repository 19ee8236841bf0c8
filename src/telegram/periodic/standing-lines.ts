import { isMet } from "../../deadlines/deadline.ts";
import { leftOn } from "../../deadlines/left.ts";
import type { OccasionStanding } from "../../deadlines/occasion-standing.ts";
import { dayOf, formatDay } from "../../plan/day.ts";
import { ifKnown } from "../../schedule/working-time.ts";
import { cited } from "../cards/paper.ts";
import type { Ctx } from "../context.ts";
import { escapeHtml } from "../html.ts";
import { dueLines, leftLine } from "../notices/due.ts";
import { fullDay } from "../words/days.ts";

/** "đã gửi ngày 12/6/2024, đúng hạn", "chưa gửi" */
export function stateWords(
  { t, plan }: Pick<Ctx, "t" | "plan">,
  standing: OccasionStanding,
): string {
  const { report, draft, state } = standing;
  const kind = report
    ? (state?.kind ?? "sent")
    : state && isMet(state)
      ? "paper"
      : draft
        ? "draft"
        : (state?.kind ?? "open");
  const day = report ? formatDay(dayOf(report.submittedAt, plan.timeZone)) : "";
  return t("periodic-state", { kind, day, nil: report?.nil ? "yes" : "no" });
}

/** The last day in the plan's words and how much time is left; of a milestone, the day it suggests. */
export function dueWords(
  { t, language, calendar, today }: Pick<Ctx, "t" | "language" | "calendar" | "today">,
  { owed, state }: OccasionStanding,
): string[] {
  const { deadline, last } = owed.occasion;
  if (!deadline) return [t("periodic-suggested", { day: fullDay(t, last) })];
  const voice = { t, language };
  const extension = state?.extension ?? null;
  const end = state?.last ?? last;
  return (
    ifKnown(() => [
      ...dueLines(voice, deadline, calendar, extension),
      leftLine(voice, leftOn(today, end, calendar)),
    ]) ?? [
      // Working days cannot be counted in a year of which nobody knows the days off.
      t("due-plan", { wording: escapeHtml(deadline.wording), last: fullDay(t, end) }),
    ]
  );
}

/** What is known of the unit's own paper, a fact apart from the report in the bot. */
export function paperLine(
  { t }: Pick<Ctx, "t">,
  { report, paper, isRefused }: OccasionStanding,
): string[] {
  if (paper && paper.state !== "withdrawn") {
    return [t(`periodic-paper-${paper.state}`, { paper: cited(t, paper) })];
  }
  if (isRefused) return [t("periodic-paper-refused")];
  return report && !report.nil ? [t("periodic-paper-none")] : [];
}
