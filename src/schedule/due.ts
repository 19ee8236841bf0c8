import type { Calendar } from "../plan/calendar.ts";
import { compare } from "../plan/day.ts";
import type { Plan } from "../plan/model.ts";
import { atOnce, mapped } from "../slices.ts";
import { absenceNotices } from "./absences.ts";
import { claimLists } from "./claims.ts";
import { confirmNotices } from "./confirmations.ts";
import type { Basis, ScheduleFacts } from "./facts.ts";
import { inboxLists } from "./inbox.ts";
import { jointNotices } from "./joint.ts";
import { ladderNotices } from "./ladder.ts";
import { endOfHalf, gathered } from "./load.ts";
import { mergerNotices } from "./mergers.ts";
import { milestoneLists, milestoneNotices } from "./milestones.ts";
import { missingYearNotices } from "./missing-years.ts";
import type { Notice } from "./notice.ts";
import { outOfReachNotices } from "./out-of-reach.ts";
import { overdueLists } from "./overdue-list.ts";
import { returnNotices } from "./returned.ts";
import { snoozedNotices } from "./snoozes.ts";
import type { Span } from "./span.ts";
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
  confirmNotices,
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
  return atOnce(noticesIn({ plan, calendar, facts }, { from, to }));
}

/** The same, worked out with pauses (src/slices.ts): thousands of units owe much at one time. */
function* noticesIn(basis: Basis, span: Span): Generator<void, Notice[]> {
  return inTime((yield* mapped(KINDS, (kind) => kind(basis, span))).flat());
}

function inTime(notices: readonly Notice[]): Notice[] {
  return notices.toSorted(
    (a, b) => a.notBefore.getTime() - b.notBefore.getTime() || compare(a.key, b.key),
  );
}

/**
 * The same as it is sent: to one person in half a day as one message, for which the first notice decides
 * the time (src/schedule/load.ts). What comes later in that half of the day comes with it.
 *
 * @param waiting what was decided before and is said within the span
 */
export function* messagesIn(
  basis: Basis,
  { from, to }: Span,
  waiting: readonly Notice[] = [],
): Generator<void, Notice[]> {
  const due = yield* noticesIn(basis, { from, to });
  if (due.length + waiting.length === 0) return [];
  const ahead = yield* noticesIn(basis, { from: to, to: endOfHalf(basis, to) });
  yield;
  return inTime(gathered(basis, due, ahead, waiting));
}

/** Windows in which the next notices are looked for, in days: most often the first has some. */
const WINDOWS = [1, 7, 30, 90, 300];
const DAY = 24 * 3600 * 1000;

/** The notices at the next so many times after an instant. */
export function* upcomingIn(basis: Basis, after: Date, most: number): Generator<void, Notice[]> {
  const found = new Map<string, Notice>();
  const times = new Set<number>();
  let from = after;
  for (const days of WINDOWS) {
    const to = new Date(from.getTime() + days * DAY);
    for (const notice of yield* messagesIn(basis, { from, to })) {
      // What a message took along from the next window is found there once more.
      if (found.has(notice.key)) continue;
      found.set(notice.key, notice);
      times.add(notice.notBefore.getTime());
    }
    if (times.size >= most) break;
    from = to;
  }
  const last = [...times][most - 1];
  return [...found.values()].filter(
    ({ notBefore }) => last === undefined || notBefore.getTime() <= last,
  );
}
