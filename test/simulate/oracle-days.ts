/**
 * Which days are worked, and how days are counted: written again from the notices, as simply as can be,
 * to judge the program's calendar by. Shares nothing with it.
 */

/** Weekdays off, and days of the weekend that are worked (calendar.md, section 2). */
const OFF = new Set(
  [
    "2024-01-01 2024-02-08 2024-02-09 2024-02-12 2024-02-13 2024-02-14 2024-04-18 2024-04-29",
    "2024-04-30 2024-05-01 2024-09-02 2024-09-03",
    "2025-01-01 2025-01-27 2025-01-28 2025-01-29 2025-01-30 2025-01-31 2025-04-07 2025-04-30",
    "2025-05-01 2025-05-02 2025-09-01 2025-09-02",
    "2026-01-01 2026-01-02 2026-02-16 2026-02-17 2026-02-18 2026-02-19 2026-02-20 2026-04-27",
    "2026-04-30 2026-05-01 2026-08-31 2026-09-01 2026-09-02 2026-11-24",
  ].flatMap((line) => line.split(" ")),
);
const WORKED = new Set(["2024-05-04", "2025-04-26", "2026-01-10", "2026-08-22"]);

const noon = (day: string) => new Date(`${day}T12:00:00Z`);

export function step(day: string, by: number): string {
  return new Date(noon(day).getTime() + by * 86_400_000).toISOString().slice(0, 10);
}

export function isWorked(day: string): boolean {
  const isWeekend = [0, 6].includes(noon(day).getUTCDay());
  return isWeekend ? WORKED.has(day) : !OFF.has(day);
}

/** The day so many worked days before (negative) or after a day. */
export function workedFrom(day: string, count: number): string {
  let at = day;
  for (let left = Math.abs(count); left > 0; ) {
    at = step(at, Math.sign(count));
    if (isWorked(at)) left--;
  }
  return at;
}

export function lastWorked(day: string): string {
  let at = day;
  while (!isWorked(at)) at = step(at, -1);
  return at;
}

/** Worked days after the one up to and including the other. */
export function workedBetween(from: string, to: string): number {
  let count = 0;
  for (let at = step(from, 1); at <= to; at = step(at, 1)) if (isWorked(at)) count++;
  return count;
}

/** Vietnam is seven hours ahead all year. */
export function vietnam(instant: Date): { readonly day: string; readonly time: string } {
  const shown = new Date(instant.getTime() + 7 * 3_600_000).toISOString();
  return { day: shown.slice(0, 10), time: shown.slice(11, 16) };
}

export const instant = (day: string, time: string) => new Date(`${day}T${time}:00+07:00`);

export function isWorkingTime(at: Date): boolean {
  const { day, time } = vietnam(at);
  const isHour = (time >= "07:30" && time < "11:30") || (time >= "13:30" && time < "17:00");
  return isHour && isWorked(day);
}
