import { type Calendar, CalendarYearMissing } from "./calendar.ts";
import { rungDay } from "./counted-day.ts";
import { compare } from "./day.ts";
import { deadlineOfDuty } from "./deadlines.ts";
import type { Day, Duty, Milestone, Plan } from "./model.ts";
import { monthOf } from "./months.ts";

/** Whether it is asked on that day if the duty is done; before that it is not yet due. */
export function isExpectedOn({ expectedFrom }: Pick<Duty, "expectedFrom">, day: Day): boolean {
  return expectedFrom <= day;
}

/** A plan of which it is not known yet from when its duties are expected. */
type Unseasoned = Omit<Plan, "duties"> & { readonly duties: readonly Omit<Duty, "expectedFrom">[] };

/** @param calendar null if none is at hand: then no notice is counted back */
export function withSeasons(plan: Unseasoned, calendar: Calendar | null): Plan {
  const duties = plan.duties.map((duty) => {
    return { ...duty, expectedFrom: expectedFrom(plan, duty, calendar) };
  });
  return { ...plan, duties };
}

/**
 * From when a duty is expected: from the plan's first day; if it has a deadline of its own, from the
 * beginning of its period; if periodic reports fulfil it, from that of the first one's; if it belongs to a special month, from the first notice of the
 * milestone of that month that it fulfils, or else from the day from which activities count for the month.
 */
function expectedFrom(
  plan: Unseasoned,
  duty: Unseasoned["duties"][number],
  calendar: Calendar | null,
): Day {
  const { period } = plan;
  if (duty.fulfilledBy.kind === "deadline") {
    const { deadlines } = duty.fulfilledBy;
    const own = plan.deadlines.filter(({ code }) => deadlines.includes(code));
    return first(own.map((deadline) => deadline.period.from)) ?? period.from;
  }
  const due = deadlineOfDuty(plan, duty.code);
  if (due) return due.period.from;
  const month = monthOf(plan, duty.month);
  if (!month) return period.from;
  const milestones = month.milestones.filter(({ fulfils }) => fulfils.includes(duty.code));
  const told = calendar && first(milestones.flatMap((one) => daysOfNotices(one, calendar)));
  return told ?? month.countsFrom;
}

/** None of those that lie in a year that the calendar lacks. */
function daysOfNotices({ notices, day }: Milestone, calendar: Calendar): Day[] {
  return notices.flatMap((notice) => {
    try {
      return [rungDay(notice, day, calendar)];
    } catch (error) {
      if (error instanceof CalendarYearMissing) return [];
      throw error;
    }
  });
}

function first(days: readonly Day[]): Day | null {
  return days.toSorted(compare)[0] ?? null;
}
