import { dayOf, formatDay, timeOf, weekdayOf } from "../../plan/day.ts";
import type { Day, Period, TimeOfDay } from "../../plan/model.ts";
import type { Say } from "../i18n.ts";

/** Days and times as a person reads them, in either language. */

/** "14/6/2024" */
export const dayWords = formatDay;

/** "thứ Sáu, ngày 14/6/2024" */
export function fullDay(t: Say, day: Day): string {
  return t("day-full", { weekday: t(`weekday-${weekdayOf(day)}`), day: formatDay(day) });
}

/** "ngày 20/11/2024", "từ ngày 20/11/2024 đến ngày 22/11/2024" */
export function periodWords(t: Say, { from, to }: Period): string {
  return from === to
    ? t("period-day", { day: formatDay(from) })
    : t("period-span", { from: formatDay(from), to: formatDay(to) });
}

/** "07 giờ 30": as officials write a time (Decree 30/2020). */
export function timeWords(t: Say, at: TimeOfDay): string {
  const [hour = "", minute = ""] = at.split(":");
  return t("time-of-day", { hour, minute });
}

/** "15 giờ 20 ngày 14/6/2024" */
export function instantWords(t: Say, instant: Date, timeZone: string): string {
  const [hour = "", minute = ""] = timeOf(instant, timeZone).split(":");
  return t("instant", { hour, minute, day: formatDay(dayOf(instant, timeZone)) });
}

/** "0127": how reports are numbered. */
export function reportNumber(number: number): string {
  return String(number).padStart(4, "0");
}

/** So many documents or numbers of reports are named; more would fill the message. */
export const NAMED = 8;

/** "0003, 0007, …" */
export function reportNumbers(numbers: readonly number[]): string {
  const named = numbers.slice(0, NAMED).map((number) => reportNumber(number));
  return [...named, ...(numbers.length > NAMED ? ["…"] : [])].join(", ");
}

/** "05": officials write what is below ten with a nought (Decree 30/2020). */
export function two(count: number): string {
  return String(count).padStart(2, "0");
}

/** "14/6": where the year is said beside it. */
export function shortDay(day: Day): string {
  return formatDay(day).replace(/\/\d{4}$/, "");
}
