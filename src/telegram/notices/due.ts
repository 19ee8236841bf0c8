import type { Language } from "../../config.ts";
import type { DeadlineState } from "../../deadlines/deadline.ts";
import { type Left, leftOn } from "../../deadlines/left.ts";
import type { Calendar } from "../../plan/calendar.ts";
import { lastOnTimeDay, lastWorkingDay } from "../../plan/deadlines.ts";
import type { Day, Deadline } from "../../plan/model.ts";
import { ifKnown } from "../../schedule/working-time.ts";
import { escapeHtml } from "../html.ts";
import type { Say } from "../i18n.ts";
import { counted } from "../words/counts.ts";
import { fullDay } from "../words/days.ts";

export interface Voice {
  readonly t: Say;
  readonly language: Language;
}

interface DayRead {
  /** The day on which it is read; null of what is kept, and read at any time. */
  readonly today: Day | null;
}

/**
 * The deadline in the plan's own words, with the last day on which a report is in time and the last
 * working day if that is another one.
 */
export function dueLines(
  { t, today }: Voice & DayRead,
  deadline: Deadline,
  calendar: Calendar,
  extension: DeadlineState["extension"] = null,
): string[] {
  const last = lastOnTimeDay(deadline, extension);
  const working = lastWorkingDay(deadline, calendar, extension);
  const values = { wording: escapeHtml(deadline.wording), last: fullDay(t, last) };
  return [
    t(extension ? "due-extended" : "due-plan", values),
    // Nobody is told to send by a day that is over.
    ...(working === last || (today !== null && working < today)
      ? []
      : [t("due-working-day", { day: fullDay(t, working) })]),
  ];
}

export interface DueScene extends Voice {
  readonly calendar: Calendar;
  readonly today: Day;
}

/** The same, and how much time is left. */
export function dueWords(
  scene: DueScene,
  deadline: Deadline,
  { last, extension }: Pick<DeadlineState, "last" | "extension">,
  leftWords: (scene: DueScene, left: Left, last: Day) => string = leftLine,
): string[] {
  const { t, calendar, today } = scene;
  return (
    ifKnown(() => [
      ...dueLines(scene, deadline, calendar, extension),
      leftWords(scene, leftOn(today, last, calendar), last),
    ]) ?? [
      // Working days cannot be counted in a year of which nobody knows the days off.
      t("due-plan", { wording: escapeHtml(deadline.wording), last: fullDay(t, last) }),
    ]
  );
}

/** "Còn 05 ngày làm việc." */
export function leftLine({ t, language }: Voice, left: Left): string {
  const count = "count" in left ? counted(left.count, language) : "";
  return t("due-left", { when: left.kind, count });
}
