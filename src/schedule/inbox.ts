import { waitsLong } from "../obstacles/waiting.ts";
import { instantOf } from "../plan/day.ts";
import type { Day } from "../plan/model.ts";
import type { Basis } from "./facts.ts";
import { keyOf } from "./keys.ts";
import type { Notice } from "./notice.ts";
import { officeOf, toPerson } from "./recipients.ts";
import { daysOf, followedUp, isIn, type Span } from "./span.ts";
import { beginOfWork, endOfWork, ifKnown, isFirstOfWeek } from "./working-time.ts";

/**
 * One message a working morning for each of the office, if something came since the last morning that none
 * of them has looked at; on the first working day of a week, if anything waits, an obstacle for long. Not one a
 * report.
 */
export function inboxLists(basis: Basis, span: Span): Notice[] {
  const { plan, facts } = basis;
  // Most ticks end here.
  if (facts.inbox.oldest === null && facts.oldestObstacle === null) return [];
  return daysOf(span, plan, followedUp(plan)).flatMap((day) => {
    const at = morningOf(basis, day);
    if (!isIn(span, at) || !isToldOn(basis, day)) return [];
    return officeOf(facts).map((personId) => ({
      key: keyOf(plan, "inbox-list", day, personId),
      to: toPerson(personId),
      notBefore: at,
      notAfter: endOfWork(plan, day),
      kind: "inbox-list" as const,
      day,
    }));
  });
}

/** Whether there is something to say on the morning of that day. */
export function isToldOn(basis: Basis, day: Day): boolean {
  const { calendar, facts } = basis;
  const { oldest, latest } = facts.inbox;
  if (!ifKnown(() => calendar.isWorkingDay(day))) return false;
  const isFirst = isFirstOfWeek(calendar, day);
  if (isFirst && isObstacleOld(basis, day)) return true;
  if (oldest === null || oldest > morningOf(basis, day)) return false;
  if (isFirst) return true;
  const before = ifKnown(() => calendar.workingDayBefore(day));
  return latest !== null && (before === null || latest > morningOf(basis, before));
}

/** Of those that wait for longer than that a morning of each week tells by name. */
function isObstacleOld({ plan, calendar, facts }: Basis, day: Day): boolean {
  const { oldestObstacle: raisedAt } = facts;
  if (raisedAt === null) return false;
  const { timeZone } = plan;
  return ifKnown(() => waitsLong({ raisedAt }, { day, calendar, timeZone })) ?? false;
}

function morningOf({ plan }: Pick<Basis, "plan">, day: Day): Date {
  return instantOf(day, beginOfWork(plan), plan.timeZone);
}
