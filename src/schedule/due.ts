import type { Calendar } from "../plan/calendar.ts";
import { compare } from "../plan/day.ts";
import type { Plan } from "../plan/model.ts";
import { absenceNotices } from "./absences.ts";
import { claimLists } from "./claims.ts";
import type { ScheduleFacts } from "./facts.ts";
import { inboxLists } from "./inbox.ts";
import { jointNotices } from "./joint.ts";
import { ladderNotices } from "./ladder.ts";
import { mergerNotices } from "./mergers.ts";
import { milestoneLists, milestoneNotices } from "./milestones.ts";
import { missingYearNotices } from "./missing-years.ts";
import type { Notice } from "./notice.ts";
import { outOfReachNotices } from "./out-of-reach.ts";
import { overdueLists } from "./overdue-list.ts";
import { returnNotices } from "./returned.ts";
import { snoozedNotices } from "./snoozes.ts";
import { weeklyPosts } from "./weekly.ts";

const KINDS = [
  ladderNotices,
  snoozedNotices,
  overdueLists,
  claimLists,
  milestoneNotices,
  milestoneLists,
  weeklyPosts,
  outOfReachNotices,
  jointNotices,
  inboxLists,
  returnNotices,
  absenceNotices,
  mergerNotices,
  missingYearNotices,
];

/**
 * What is to be said, when and to whom: the notices whose earliest time lies after `from` and not after
 * `to`, in the order of their times. Asked for the past or the future it answers by what is known in
 * `facts`: the live tick, the catch-up after downtime, the rehearsal and the clock that is moved are all
 * this one function.
 */
export function noticesDue(
  plan: Plan,
  calendar: Calendar,
  facts: ScheduleFacts,
  from: Date,
  to: Date,
): Notice[] {
  const basis = { plan, calendar, facts };
  return KINDS.flatMap((kind) => kind(basis, { from, to })).toSorted(
    (a, b) => a.notBefore.getTime() - b.notBefore.getTime() || compare(a.key, b.key),
  );
}

/** Windows in which the next notices are looked for, in days: most often the first has some. */
const WINDOWS = [1, 7, 30, 90, 300];
const DAY = 24 * 3600 * 1000;

/** The notices at the next so many times after an instant. */
export function upcomingNotices(
  plan: Plan,
  calendar: Calendar,
  facts: ScheduleFacts,
  after: Date,
  most: number,
): Notice[] {
  const found: Notice[] = [];
  const times = new Set<number>();
  let from = after;
  for (const days of WINDOWS) {
    const to = new Date(from.getTime() + days * DAY);
    found.push(...noticesDue(plan, calendar, facts, from, to));
    for (const { notBefore } of found) times.add(notBefore.getTime());
    if (times.size >= most) break;
    from = to;
  }
  const last = [...times][most - 1];
  return found.filter(({ notBefore }) => last === undefined || notBefore.getTime() <= last);
}
