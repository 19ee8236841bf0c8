import type { Language } from "../../config.ts";
import type { DeadlineState } from "../../deadlines/deadline.ts";
import type { Left } from "../../deadlines/left.ts";
import type { Calendar } from "../../plan/calendar.ts";
import { lastOnTimeDay, lastWorkingDay } from "../../plan/deadlines.ts";
import type { Deadline } from "../../plan/model.ts";
import { escapeHtml } from "../html.ts";
import type { Say } from "../i18n.ts";
import { counted } from "../words/counts.ts";
import { fullDay } from "../words/days.ts";

export interface Voice {
  readonly t: Say;
  readonly language: Language;
}

/**
 * The deadline in the plan's own words, with the last day on which a report is in time and the last
 * working day if that is another one.
 */
export function dueLines(
  { t }: Voice,
  deadline: Deadline,
  calendar: Calendar,
  extension: DeadlineState["extension"] = null,
): string[] {
  const last = lastOnTimeDay(deadline, extension);
  const working = lastWorkingDay(deadline, calendar, extension);
  const values = { wording: escapeHtml(deadline.wording), last: fullDay(t, last) };
  return [
    t(extension ? "due-extended" : "due-plan", values),
    ...(working === last ? [] : [t("due-working-day", { day: fullDay(t, working) })]),
  ];
}

/** "Còn 05 ngày làm việc." */
export function leftLine({ t, language }: Voice, left: Left): string {
  const count = "count" in left ? counted(left.count, language) : "";
  return t("due-left", { when: left.kind, count });
}
