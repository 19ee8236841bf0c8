import type { DeadlineState } from "../../../deadlines/deadline.ts";
import { leftOn } from "../../../deadlines/left.ts";
import type { Calendar } from "../../../plan/calendar.ts";
import { daysBetween } from "../../../plan/day.ts";
import { lastOnTimeDay } from "../../../plan/deadlines.ts";
import type { Day, Deadline } from "../../../plan/model.ts";
import { ifKnown } from "../../../schedule/working-time.ts";
import { escapeHtml } from "../../html.ts";
import { dueLines, leftLine, type Voice } from "../../notices/due.ts";
import { counted } from "../../words/counts.ts";
import { fullDay } from "../../words/days.ts";

export interface DueScene extends Voice {
  readonly calendar: Calendar;
  readonly today: Day;
}

/** The deadline in the plan's words, its last day, and how much time is left, in HTML. */
export function dueWords(
  scene: DueScene,
  deadline: Deadline,
  extension: DeadlineState["extension"],
): string[] {
  const last = lastOnTimeDay(deadline, extension);
  return (
    ifKnown(() => [
      ...dueLines(scene, deadline, scene.calendar, extension),
      leftWords(scene, last),
    ]) ?? [
      // Working days cannot be counted in a year of which nobody knows the days off.
      scene.t("due-plan", { wording: escapeHtml(deadline.wording), last: fullDay(scene.t, last) }),
    ]
  );
}

/** "Còn 09 ngày làm việc (11 ngày theo lịch)." */
function leftWords({ t, language, calendar, today }: DueScene, last: Day): string {
  const left = leftOn(today, last, calendar);
  if (left.kind !== "days") return leftLine({ t, language }, left);
  return t("deadlines-left", {
    working: counted(left.count, language),
    days: counted(daysBetween(today, last), language),
  });
}

/** "còn 05 ngày", "hôm nay", "đã qua" */
export function daysWords({ t, language, today }: DueScene, day: Day): string {
  const left = daysBetween(today, day);
  return t("deadlines-days", {
    when: left > 0 ? "before" : left === 0 ? "today" : "after",
    count: counted(Math.max(0, left), language),
  });
}
