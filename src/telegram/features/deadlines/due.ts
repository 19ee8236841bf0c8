import type { Left } from "../../../deadlines/left.ts";
import { daysBetween } from "../../../plan/day.ts";
import type { Day } from "../../../plan/model.ts";
import { type DueScene, leftLine } from "../../notices/due.ts";
import { counted } from "../../words/counts.ts";

/** "Còn 09 ngày làm việc (11 ngày theo lịch)." */
export function leftWords({ t, language, today }: DueScene, left: Left, last: Day): string {
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
