import { type DeadlineState, deadlineStandingOf, NO_FACTS } from "../deadlines/deadline.ts";
import { addDays, instantOf } from "../plan/day.ts";
import { lastOnTimeDay } from "../plan/deadlines.ts";
import type { Day, Deadline } from "../plan/model.ts";
import type { Basis } from "./facts.ts";
import { keyOf } from "./keys.ts";
import type { Notice } from "./notice.ts";
import { lastDaysOf, openDeadlines } from "./owing.ts";
import { officeOf, toPerson } from "./recipients.ts";
import { ladderOf } from "./rungs.ts";
import { daysOf, followedUp, isIn, later, type Span } from "./span.ts";
import { endOfWork, ifKnown, isFirstOfWeek } from "./working-time.ts";

/**
 * One list a working day for each of the office, while some unit is overdue; once the reminders of all of
 * them have ended, one a week, as long as the plan is followed up.
 */
export function overdueLists(basis: Basis, span: Span): Notice[] {
  const { plan } = basis;
  const timeOn = (day: Day) => instantOf(day, plan.officeLists.overdue, plan.timeZone);
  return openDeadlines(basis).flatMap((deadline) => {
    const ends = lastDaysOf(basis, deadline).map((last) => endOfReminders(basis, last));
    const period = {
      from: addDays(lastOnTimeDay(deadline), 1),
      to: ends.reduce(later, followedUp(plan).to),
    };
    return daysOf(span, plan, period)
      .filter((day) => isIn(span, timeOn(day)))
      .flatMap((day) => {
        const rhythm = rhythmOn(basis, deadline, day, timeOn(day));
        return rhythm ? listsOf(basis, deadline, day, timeOn, rhythm) : [];
      });
  });
}

/** The units that are overdue with the deadline at an instant. */
export function overdueAt({ plan, facts }: Basis, deadline: Deadline, at: Date): DeadlineState[] {
  const known = facts.deadlines.get(deadline.code) ?? NO_FACTS;
  return deadlineStandingOf(plan, deadline, known, at).states.filter(
    ({ kind }) => kind === "overdue",
  );
}

/** How many working days later the next list makes this one pointless; a weekly one is of use longer. */
const OF_USE = { daily: 1, weekly: 3 };

function listsOf(
  { plan, calendar, facts }: Basis,
  deadline: Deadline,
  day: Day,
  timeOn: (day: Day) => Date,
  rhythm: keyof typeof OF_USE,
): Notice[] {
  const end = ifKnown(() => calendar.addWorkingDays(day, OF_USE[rhythm]));
  return officeOf(facts).map((personId) => ({
    key: keyOf(plan, "overdue-list", deadline.code, day, personId),
    to: toPerson(personId),
    notBefore: timeOn(day),
    notAfter: end ? timeOn(end) : endOfWork(plan, day),
    kind: "overdue-list",
    deadline: deadline.code,
    day,
  }));
}

/** Whether lists are made daily or weekly at that time; null if none is made on that day. */
function rhythmOn(
  basis: Basis,
  deadline: Deadline,
  day: Day,
  at: Date,
): keyof typeof OF_USE | null {
  const { calendar, plan } = basis;
  if (!ifKnown(() => calendar.isWorkingDay(day))) return null;
  const overdue = overdueAt(basis, deadline, at);
  const isReminded = ({ last }: DeadlineState) => day <= endOfReminders(basis, last);
  if (overdue.some(isReminded)) return "daily";
  const isWeekly = overdue.length > 0 && day <= followedUp(plan).to && isFirstOfWeek(calendar, day);
  return isWeekly ? "weekly" : null;
}

/** The day of the last reminder after a last on-time day. */
function endOfReminders(basis: Basis, last: Day): Day {
  return ladderOf(basis, last).after.at(-1)?.day ?? last;
}
