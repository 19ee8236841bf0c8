import { addDays, compare, weekAround } from "../plan/day.ts";
import type { Day, Period, Plan } from "../plan/model.ts";
import { fold } from "../plan/text.ts";
import { readPeriod } from "./date.ts";

/** Longer spans would be a list that nobody reads. */
const LONGEST = 14;

/** Phrases for days that are named by today, each list divided by "|" as in locales/. */
export interface Phrases {
  readonly today: string;
  readonly tomorrow: string;
  readonly week: string;
  readonly nextWeek: string;
}

/**
 * The days that someone means by "hôm nay", "tuần này", "14/6", "10/6-14/6"; nothing typed is today. A week
 * is from Monday to Sunday. Null: not understood.
 */
export function readWhen(
  typed: string,
  { today, plan, phrases }: { today: Day; plan: Plan; phrases: readonly Phrases[] },
): Period | null {
  const said = fold(typed);
  const says = (which: keyof Phrases) =>
    phrases.some((one) => one[which].split("|").map(fold).includes(said));
  if (said === "" || says("today")) return { from: today, to: today };
  if (says("tomorrow")) return { from: addDays(today, 1), to: addDays(today, 1) };
  if (says("week")) return weekAround(today);
  if (says("nextWeek")) return weekAround(addDays(today, 7));
  // As of the plan's last day no day of the plan is in the future.
  const reading = readPeriod(typed, { today: plan.period.to, period: plan.period });
  if (reading.kind === "problem") return null;
  const last = addDays(reading.from, LONGEST - 1);
  return { from: reading.from, to: earlier(reading.to, last) };
}

function earlier(a: Day, b: Day): Day {
  return compare(a, b) < 0 ? a : b;
}
