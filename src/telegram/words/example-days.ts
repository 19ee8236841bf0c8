import { addDays, earlier, formatDay } from "../../plan/day.ts";
import type { Day, Plan } from "../../plan/model.ts";

/** Days of an example as a person would type them on this day: those of another season mislead. */
type ExampleDays = Readonly<Record<"day" | "from" | "to", string>>;

/** Of what was done: once the plan is over, on one of its last days. */
export function lateDays({ today, plan }: { today: Day; plan: Plan }): ExampleDays {
  return daysFrom(addDays(earlier(today, plan.period.to), -3));
}

/** Of what is to come. */
export function comingDays(today: Day): ExampleDays {
  return daysFrom(addDays(today, 7));
}

function daysFrom(first: Day): ExampleDays {
  const [day, last] = [short(first), short(addDays(first, 2))];
  return { day, from: day, to: last };
}

/** "14/6" */
function short(day: Day): string {
  return formatDay(day).replace(/\/\d{4}$/, "");
}
