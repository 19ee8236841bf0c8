import { instantOf } from "../plan/day.ts";
import type { Day, Plan } from "../plan/model.ts";
import type { Basis } from "./facts.ts";
import { daysOf, isIn, type Span } from "./span.ts";
import { ifKnown, isWorkingHour } from "./working-time.ts";

interface Hour {
  readonly day: Day;
  readonly at: Date;
  /** The full hour of work before. */
  readonly since: Date;
}

/** The full hours of work within the span: what happened between two of them is told in one message. */
export function hoursIn({ plan, calendar }: Basis, span: Span): Hour[] {
  const ever = { from: "0000-01-01", to: "9999-12-31" };
  return daysOf(span, plan, ever).flatMap((day) => {
    if (!ifKnown(() => calendar.isWorkingDay(day))) return [];
    const hours = hoursOn(plan, day);
    if (!hours.some((at) => isIn(span, at))) return [];
    const before = ifKnown(() => hoursOn(plan, calendar.workingDayBefore(day)))?.at(-1);
    return hours.flatMap((at, index) => {
      const since = hours[index - 1] ?? before;
      return since && isIn(span, at) ? [{ day, at, since }] : [];
    });
  });
}

function hoursOn(plan: Plan, day: Day): Date[] {
  return Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, "0")}:00`)
    .filter((at) => isWorkingHour(plan, at))
    .map((at) => instantOf(day, at, plan.timeZone));
}
