import { isMet } from "../../deadlines/deadline.ts";
import { isSent, type OccasionStanding } from "../../deadlines/occasion-standing.ts";
import { dayOf, formatDay } from "../../plan/day.ts";
import { cited } from "../cards/paper.ts";
import type { Ctx } from "../context.ts";
import { type DueScene, dueWords } from "../notices/due.ts";
import { fullDay } from "../words/days.ts";

/** "đã gửi ngày 12/6/2024, đúng hạn", "chưa gửi" */
export function stateWords(
  { t, plan }: Pick<Ctx, "t" | "plan">,
  standing: OccasionStanding,
): string {
  const { report, draft, state } = standing;
  const kind = isSent(standing)
    ? sentKind(standing)
    : report?.stage === "returned"
      ? "lapsed"
      : state && isMet(state)
        ? `paper-${state.kind}`
        : draft
          ? draft.state === "waiting"
            ? "handed"
            : "draft"
          : (state?.kind ?? "open");
  const day = report ? formatDay(dayOf(report.submittedAt, plan.timeZone)) : "";
  return t("periodic-state", { kind, day, note: noteOn(standing) });
}

/** Whoever sent it late may be in time all the same: its paper had come before. */
function sentKind({ report, state }: OccasionStanding) {
  if (!state) return "sent";
  const isByPaper = state.metAt && report && state.metAt < report.submittedAt;
  return state.kind === "on-time" && isByPaper ? "on-time-paper" : state.kind;
}

/** A signed document that took the place of the parts holds figures that nobody has counted. */
function noteOn({ report, draft }: OccasionStanding) {
  if (report && draft?.state === "waiting") return "handed";
  if (report?.stage === "returned" && report.state === "submitted") return "returned";
  if (report?.nil) return "nil";
  return report?.answers.scan ? "scan" : "none";
}

/** The last day in the plan's words and how much time is left; of a milestone, the day it suggests. */
export function occasionDue(scene: DueScene, { owed, state }: OccasionStanding): string[] {
  const { deadline, last } = owed.occasion;
  if (!deadline || !state) return [scene.t("periodic-suggested", { day: fullDay(scene.t, last) })];
  return dueWords(scene, deadline, state);
}

/** What is known of the unit's own paper, a fact apart from the report in the bot. */
export function paperLine(
  { t }: Pick<Ctx, "t">,
  { report, paper, isRefused }: OccasionStanding,
): string[] {
  if (paper && paper.state !== "withdrawn") {
    const arrived = paper.arrivedOn ? formatDay(paper.arrivedOn) : "none";
    return [t(`periodic-paper-${paper.state}`, { paper: cited(t, paper), arrived })];
  }
  if (isRefused) return [t("periodic-paper-refused")];
  return report && !report.nil ? [t("periodic-paper-none")] : [];
}
