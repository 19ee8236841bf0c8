import { addDays, dayOf, timeOf, weekdayOf } from "../../../plan/day.ts";
import type { Day } from "../../../plan/model.ts";
import type { Words } from "./vi.ts";

/** "07/06/2024". */
const dateText = (day: Day): string => day.split("-").reverse().join("/");

/** "thứ Sáu, 07/06/2024". */
export const dayText = (day: Day, words: Words): string =>
  `${words.weekday(weekdayOf(day))}, ${dateText(day)}`;

/** The same, with "Hôm nay" and "Hôm qua" in the place of the weekday. */
export function nearDayText(day: Day, today: Day, words: Words): string {
  if (day === today) return `${words.today}, ${dateText(day)}`;
  if (today && day === addDays(today, -1)) return `${words.yesterday}, ${dateText(day)}`;
  return capitalised(dayText(day, words));
}

/** "thứ Sáu, 07/06/2024 · 15:20". */
export const momentText = (instant: Date, timeZone: string, words: Words): string =>
  `${dayText(dayOf(instant, timeZone), words)} · ${timeOf(instant, timeZone)}`;

/** "07/06 15:20". */
export const shortMomentText = (instant: Date, timeZone: string): string =>
  `${dateText(dayOf(instant, timeZone)).slice(0, 5)} ${timeOf(instant, timeZone)}`;

/** For the list: the time of today, else day and month, and the year of another one. */
export function briefText(instant: Date, today: Day, timeZone: string): string {
  const day = dayOf(instant, timeZone);
  if (day === today) return timeOf(instant, timeZone);
  return day.slice(0, 4) === today.slice(0, 4) ? dateText(day).slice(0, 5) : dateText(day);
}

export const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
