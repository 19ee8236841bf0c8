import { addDays, instantOf, mondayOf, weekdayOf } from "../plan/day.ts";
import type { Day } from "../plan/model.ts";
import type { Basis } from "./facts.ts";
import { keyOf } from "./keys.ts";
import type { Notice } from "./notice.ts";
import { endOfNextWorkingDay } from "./rungs.ts";
import { daysOf, followedUp, isIn, type Span } from "./span.ts";
import { endOfWork, ifKnown, isWorkingHour } from "./working-time.ts";

/** How many working days later the post of a week may still appear at least, after the bot was down. */
const LATEST = 2;
/** A day off may put the post of a week off to a day so much earlier. */
const REACH = 7;

/**
 * The weekly progress within the span: on its day of the week, or the working day before if that is a day
 * off; not in a week in which nobody works.
 */
export function weeklyPosts(basis: Basis, span: Span): Notice[] {
  const { plan, facts } = basis;
  if (!facts.hasGroup && !facts.hasLostGroup) return [];
  const { weekday, at: chosen } = facts.settings.weeklyPost;
  const at = isWorkingHour(plan, chosen) ? chosen : plan.weeklyPost.at;
  const { from, to } = followedUp(plan);
  const days = daysOf({ from: span.from, to: addReach(span.to) }, plan, { from, to });
  return days
    .filter((day) => weekdayOf(day) === weekday)
    .flatMap((week) => {
      const day = postingDay(basis, week);
      if (day === null || day < from) return [];
      const time = instantOf(day, at, plan.timeZone);
      if (!isIn(span, time)) return [];
      return [
        {
          // It names the week, also when the office moves the post to another day of it.
          key: keyOf(plan, "weekly-post", mondayOf(week)),
          to: { kind: "group" },
          notBefore: time,
          notAfter: latest(basis, day, week),
          kind: "weekly-post",
          week,
          day,
        } satisfies Notice,
      ];
    });
}

/** Some working days later, or when the week's work ends, whatever comes last: a place may be mended. */
function latest({ plan, calendar }: Basis, day: Day, week: Day): Date {
  const late = endOfNextWorkingDay(plan, calendar, day, LATEST);
  const sunday = addDays(mondayOf(week), 6);
  const friday = ifKnown(() => calendar.lastWorkingDayNotAfter(sunday));
  const end = friday === null ? late : endOfWork(plan, friday);
  return new Date(Math.max(Number(end), Number(late)));
}

function postingDay({ calendar }: Basis, week: Day): Day | null {
  const monday = mondayOf(week);
  return ifKnown(() => {
    const day = calendar.lastWorkingDayNotAfter(week);
    const isWorked = day >= monday || calendar.workingDaysBetween(week, addDays(monday, 6)) > 0;
    return isWorked ? day : null;
  });
}

function addReach(instant: Date): Date {
  return new Date(instant.getTime() + REACH * 24 * 3600 * 1000);
}
