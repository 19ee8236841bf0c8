import { instantOf } from "../plan/day.ts";
import type { Day, Deadline } from "../plan/model.ts";
import type { Basis, Snooze } from "./facts.ts";
import { keyOf } from "./keys.ts";
import type { Notice } from "./notice.ts";
import { lastDaysOf, openDeadlines, owingOn } from "./owing.ts";
import { isFocalPointIn, toPerson } from "./recipients.ts";
import { rungRecipients, snoozedUntil } from "./rung-recipients.ts";
import {
  earliest,
  endOfDay,
  endOfNextWorkingDay,
  type Ladder,
  ladderOf,
  morningHour,
} from "./rungs.ts";
import { isIn, type Span } from "./span.ts";

/** Reminders that people asked for, within the span. Where a rung speaks to them that day, it is enough. */
export function snoozedNotices(basis: Basis, span: Span): Notice[] {
  const { facts } = basis;
  return openDeadlines(basis).flatMap((deadline) => {
    const snoozes = facts.snoozes.filter((snooze) => snooze.deadline === deadline.code);
    if (snoozes.length === 0) return [];
    return lastDaysOf(basis, deadline).flatMap((last) => {
      const ladder = ladderOf(basis, last);
      return snoozes.flatMap((snooze) =>
        noticesFor(basis, span, { deadline, last, ladder, snooze }),
      );
    });
  });
}

interface Asked {
  readonly deadline: Deadline;
  readonly last: Day;
  readonly ladder: Ladder;
  readonly snooze: Snooze;
}

function noticesFor(basis: Basis, span: Span, { deadline, last, ladder, snooze }: Asked): Notice[] {
  const { plan, calendar } = basis;
  const { personId } = snooze;
  const day = snoozedUntil(basis, snooze.day, last);
  const at = instantOf(day, morningHour(plan, basis.facts.settings), plan.timeZone);
  if (!isIn(span, at)) return [];
  const rungs = ladder.before.filter((rung) => rung.day === day);
  const next = ladder.before.find((rung) => rung.at > at)?.at;
  const ends = [next, endOfDay(plan, last), endOfNextWorkingDay(plan, calendar, day)];
  return [...owingOn(basis, deadline, day).values()]
    .filter((unit) => unit.last === last && !unit.silencedBy)
    .filter(({ unit }) => isFocalPointIn(basis, unit, personId, day))
    .filter(
      (unit) =>
        !rungs.some(({ rung }) =>
          rungRecipients(basis, deadline, unit, rung, day).includes(personId),
        ),
    )
    .map(({ unit }) => ({
      key: keyOf(plan, "deadline-snoozed", deadline.code, day, unit, personId),
      to: toPerson(personId),
      notBefore: at,
      notAfter: earliest(ends.filter((end) => end instanceof Date)),
      kind: "deadline-snoozed",
      deadline: deadline.code,
      unit,
      last,
      day,
    }));
}
