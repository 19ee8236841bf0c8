import { addDays, addMonths, formatDay } from "./day.ts";
import type { Day, Period } from "./model.ts";
import type { DeadlineEntry } from "./month-entries.ts";
import type { Item } from "./schema.ts";

type DutyEntry = Item<"duties">;

/** What stands in the texts of what repeats, for what is another each time. */
export const WHICH = "{kỳ}";
const DUE = "{ngày}";

const MONTHS = { month: 1, quarter: 3 } as const;
const QUARTERS = ["I", "II", "III", "IV"];

/** What is due on a day, and perhaps each month or quarter after it. */
export interface Repeating {
  readonly code: string;
  readonly dueBefore: Day;
  readonly period: Period;
  readonly repeat: keyof typeof MONTHS | null;
}

interface Time extends Omit<Repeating, "repeat"> {
  /** The text as it reads this time. */
  filled(text: string): string;
}

/**
 * The deadlines that one entry stands for: the one that is written, and as many after it as the plan's
 * period holds, each with a code, a name and days of its own.
 */
export function repeatedDeadline(entry: DeadlineEntry, within: Period | null): DeadlineEntry[] {
  return timesOf(entry, within).map(({ filled, ...days }) => ({
    ...entry,
    ...days,
    ...{ name: filled(entry.name), wording: filled(entry.wording) },
  }));
}

/** The same of a duty with a deadline of its own. */
export function repeatedDuty(entry: DutyEntry, within: Period | null): DutyEntry[] {
  const due = dueOf(entry, within);
  // Of what repeats without saying its first period nothing can be counted on; the checks say so.
  if (!due || !entry.due || entry.due.repeat !== due.repeat) return [entry];
  const { wording } = entry.due;
  return timesOf(due, within).map(({ filled, code, ...days }) => ({
    ...{ ...entry, code, title: filled(entry.title) },
    due: { ...days, wording: filled(wording), repeat: due.repeat },
  }));
}

/**
 * Until when a duty is to be done, if the plan sets it a deadline of its own. Where no period is written it
 * begins with the plan; what repeats needs one.
 */
export function dueOf({ code, due }: DutyEntry, within: Period | null): Repeating | null {
  if (!due) return null;
  const { dueBefore, repeat } = due;
  const to = addDays(dueBefore, -1);
  const period = due.period ?? { from: within && within.from <= to ? within.from : to, to };
  return { code, dueBefore, period, repeat: due.period ? repeat : null };
}

function timesOf(entry: Repeating, within: Period | null): Time[] {
  const { code, repeat, dueBefore, period } = entry;
  if (repeat === null) return [{ code, dueBefore, period, filled: (text) => text }];
  const found: Time[] = [];
  for (;;) {
    const later = found.length * MONTHS[repeat];
    const due = addMonths(dueBefore, later);
    const span = { from: addMonths(period.from, later), to: endLater(period.to, later) };
    const isOver = !within || addDays(due, -1) > within.to || span.to > within.to;
    // The first one is what the file says, be it right or wrong.
    if (found.length > 0 && isOver) return found;
    found.push({
      code: `${code}-${found.length + 1}`,
      dueBefore: due,
      period: span,
      filled: (text) =>
        text.replaceAll(WHICH, numberOf(span.to, repeat)).replaceAll(DUE, formatDay(due)),
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
