import { instant, isWorked, step } from "./oracle-days.ts";

/** Minutes of a working day: those at which something may be said, and some after each. */
const WORKING = [
  ...["07:31", "08:00", "08:02", "08:30", "08:32", "09:00", "09:02"],
  ...["13:31", "14:00", "14:02", "15:31", "16:01", "16:50"],
];

/** When the clock ticks within the days, both included. A real minute is not the only one between two. */
export function stopsOf({ from, to }: { readonly from: string; readonly to: string }): Date[] {
  const stops: Date[] = [];
  for (let day = from; day <= to; day = step(day, 1)) {
    const times = isWorked(day) ? WORKING : ["12:00"];
    stops.push(...["00:00", ...times].map((time) => instant(day, time)));
  }
  return stops;
}
