import { addDays, addMonths, formatDay } from "./day.ts";
import type { Day, Period } from "./model.ts";
import type { Item } from "./schema.ts";

type DeadlineEntry = Item<"deadlines">;

/** What stands in the texts of a deadline that repeats, for what is another each time. */
export const WHICH = "{kỳ}";
const DUE = "{ngày}";

const MONTHS = { month: 1, quarter: 3 } as const;
const QUARTERS = ["I", "II", "III", "IV"];

/**
 * The deadlines that one entry stands for: the one that is written, and as many after it as the plan's
 * period holds, each with a code, a name and days of its own.
 */
export function repeated(entry: DeadlineEntry, within: Period | null): DeadlineEntry[] {
  const { repeat, dueBefore, period } = entry;
  if (repeat === null) return [entry];
  const found: DeadlineEntry[] = [];
  for (;;) {
    const later = found.length * MONTHS[repeat];
    const due = addMonths(dueBefore, later);
    const span = { from: addMonths(period.from, later), to: endLater(period.to, later) };
    const isOver = !within || addDays(due, -1) > within.to || span.to > within.to;
    // The first one is what the file says, be it right or wrong.
    if (found.length > 0 && isOver) return found;
    const filled = (text: string) =>
      text.replaceAll(WHICH, numberOf(span.to, repeat)).replaceAll(DUE, formatDay(due));
    found.push({
      ...entry,
      code: `${entry.code}-${found.length + 1}`,
      name: filled(entry.name),
      wording: filled(entry.wording),
      dueBefore: due,
      period: span,
    });
  }
}

/** The last day of a month is followed by the last day of another. */
function endLater(day: Day, months: number): Day {
  return addDays(addMonths(addDays(day, 1), months), -1);
}

/** "III" of a quarter, "9" of a month: of the one in which the period ends. */
function numberOf(end: Day, repeat: keyof typeof MONTHS): string {
  const month = Number(end.slice(5, 7));
  return repeat === "month" ? String(month) : (QUARTERS[Math.ceil(month / 3) - 1] ?? "");
}
