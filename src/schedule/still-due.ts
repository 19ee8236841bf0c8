import type { Calendar } from "../plan/calendar.ts";
import { dayOf, instantOf } from "../plan/day.ts";
import { deadlineOf } from "../plan/deadlines.ts";
import type { Plan } from "../plan/model.ts";
import { isAbout } from "./absences.ts";
import { isAnyClaimOld } from "./claims.ts";
import { whyNoConfirmation, whyNotStuck } from "./confirmations.ts";
import type { Basis, ScheduleFacts } from "./facts.ts";
import { isToldOn } from "./inbox.ts";
import { isAskedIn, mayAnswerIn } from "./joint.ts";
import { isOf } from "./keys.ts";
import { weightOf } from "./load.ts";
import { mergersOn, whyNoMerger } from "./mergers.ts";
import { milestonesOf, milestoneUnits } from "./milestones.ts";
import type { Notice, NoticeMatter, Reason } from "./notice.ts";
import { overdueAt } from "./overdue-list.ts";
import { owingOn } from "./owing.ts";
import { isFocalPointIn, officeOf, recipientsIn } from "./recipients.ts";
import { isStillReturned } from "./returned.ts";
import { rungRecipients } from "./rung-recipients.ts";
import { morningHour } from "./rungs.ts";
import { isIn } from "./span.ts";
import { type Days, ifKnown, speakingTime } from "./working-time.ts";

/** A notice that was decided, with what becomes of it at once. */
export interface Decided {
  readonly notice: Notice;
  /** When it may be sent: later than it was decided for, where it waits for working hours. */
  readonly notBefore: Date;
  /** Why it is not sent at all. */
  readonly why: Reason | null;
}

type Matter<Kind extends NoticeMatter["kind"]> = Extract<NoticeMatter, { readonly kind: Kind }>;

type OfficeKind =
  | ("overdue-list" | "claims-list" | "milestone-list" | "inbox-list" | "merger-list")
  | ("calendar-missing" | "unreachable-list" | "uncertain-list");

/** Why a notice that was decided earlier is not to be sent at this instant; null if it is. */
export function whyNotDue(
  notice: Notice,
  plan: Plan,
  calendar: Calendar,
  facts: ScheduleFacts,
  now: Date,
): Reason | null {
  const basis = { plan, calendar, facts };
  if (!isOf(plan, notice.key)) return "plan-changed";
  const personId = notice.to.kind === "person" ? notice.to.personId : null;
  const today = dayOf(now, plan.timeZone);
  const isOffice = personId !== null && officeOf(facts).includes(personId);
  switch (notice.kind) {
    case "deadline-reminder":
    case "deadline-overdue":
      return reminder(basis, notice, personId, now);
    case "deadline-snoozed":
    case "nudge":
      return snoozed(basis, notice, personId, now);
    case "nudge-owed":
      // Whether it is still owed is found with its words: the schedule does not look at duties.
      return personId !== null && isFocalPointIn(basis, notice.unit, personId, today)
        ? null
        : "other-recipient";
    case "milestone":
      return milestone(basis, notice, personId, now);
    case "weekly-post":
      return facts.hasGroup ? null : "no-group";
    case "return-due":
      if (personId === null || !isFocalPointIn(basis, notice.unit, personId, today)) {
        return "other-recipient";
      }
      return isStillReturned(basis, notice) ? null : "settled";
    case "joint-asked":
      if (personId === null || !mayAnswerIn(basis, notice.unit, personId, today)) {
        return "other-recipient";
      }
      return isAskedIn(basis, notice) ? null : "settled";
    case "confirm-due":
      return whyNoConfirmation(basis, notice, personId, today);
    case "confirm-stuck":
      return whyNotStuck(basis, notice, personId, today);
    case "absence":
      return isAbout(basis, notice, personId) ? null : "settled";
    case "merger":
      return whyNoMerger(basis, notice, personId);
    default:
      return isOffice ? forOffice(basis, notice, now) : "other-recipient";
  }
}

/** What only the office is told of. */
function forOffice(basis: Basis, notice: Matter<OfficeKind>, now: Date): Reason | null {
  const { plan, calendar, facts } = basis;
  switch (notice.kind) {
    case "overdue-list":
      return overdueList(basis, notice, now);
    case "claims-list":
      return isAnyClaimOld(basis, dayOf(now, plan.timeZone)) ? null : "settled";
    case "milestone-list":
      return facts.closed.has(notice.milestone) ? "closed" : null;
    case "inbox-list":
      return isToldOn(basis, notice.day) ? null : "settled";
    case "merger-list":
      return mergersOn(basis, notice.first).length > 0 ? null : "plan-changed";
    case "calendar-missing":
      return calendar.years.some(({ year }) => year === notice.year) ? "settled" : null;
    case "unreachable-list":
    case "uncertain-list": {
      const span = { from: notice.since, to: notice.until };
      const happened = notice.kind === "unreachable-list" ? facts.lost : facts.doubts;
      return happened.some((at) => isIn(span, at)) ? null : "settled";
    }
  }
}

/**
 * The first instant, not before `now`, at which the notice may be said: in working hours of a working day,
 * unless the plan file lets a rung speak on a day off. What has to wait for a morning goes with its
 * reminders, not before them. Null if the calendar does not tell.
 */
export function speakingTimeOf(notice: Notice, basis: Basis, now: Date): Date | null {
  const { plan, calendar, facts } = basis;
  const { timeZone } = plan;
  const time = ifKnown(() => speakingTime(plan, calendar, now, daysFor(notice, plan)));
  if (time === null || time <= now || weightOf(basis, notice) === "apart") return time;
  const morning = instantOf(dayOf(time, timeZone), morningHour(plan, facts.settings), timeZone);
  return new Date(Math.max(Number(morning), Number(time)));
}

/** What becomes of a notice that was decided now: sent at once, when working hours allow it, or not at all. */
export function decidedAt(notice: Notice, basis: Basis, now: Date): Decided {
  const { notBefore, notAfter } = notice;
  const begin = notBefore > now ? notBefore : now;
  const time = speakingTimeOf(notice, basis, begin) ?? begin;
  return time < notAfter
    ? { notice, notBefore: time, why: null }
    : { notice, notBefore, why: "too-late" };
}

function daysFor(notice: NoticeMatter, plan: Plan): Days {
  if (notice.kind === "calendar-missing") return "weekdays";
  if (notice.kind !== "deadline-reminder") return "working";
  return plan.reminders.find(({ code }) => code === notice.rung)?.daysOff ? "every" : "working";
}

function reminder(
  basis: Basis,
  notice: Matter<"deadline-reminder" | "deadline-overdue">,
  personId: string | null,
  now: Date,
): Reason | null {
  const { plan } = basis;
  const deadline = deadlineOf(plan, notice.deadline);
  const rung = plan.reminders.find(({ code }) => code === notice.rung);
  if (!deadline || !rung) return "plan-changed";
  const why = notOwed(basis, notice, now);
  if (why || personId === null) return why;
  const today = dayOf(now, plan.timeZone);
  const told = recipientsIn(basis, notice.unit, rung.to, today);
  if (!told.includes(personId)) return "other-recipient";
  const recipients = rungRecipients(basis, deadline, notice, rung, notice.day);
  return recipients.includes(personId) ? null : "snoozed";
}

function snoozed(
  basis: Basis,
  notice: Matter<"deadline-snoozed" | "nudge">,
  personId: string | null,
  now: Date,
): Reason | null {
  const why = notOwed(basis, notice, now);
  if (why || personId === null) return why;
  const today = dayOf(now, basis.plan.timeZone);
  return isFocalPointIn(basis, notice.unit, personId, today) ? null : "other-recipient";
}

function notOwed(
  basis: Basis,
  notice: Matter<"deadline-reminder" | "deadline-overdue" | "deadline-snoozed" | "nudge">,
  now: Date,
): Reason | null {
  const { plan } = basis;
  const deadline = deadlineOf(plan, notice.deadline);
  if (!deadline) return "plan-changed";
  const today = dayOf(now, plan.timeZone);
  // What the office urges by hand it may urge after closing, too.
  if (notice.kind !== "nudge" && basis.facts.closed.has(deadline.code)) return "closed";
  const owing = owingOn(basis, deadline, today).get(notice.unit);
  if (!owing) return "unit-gone";
  return owing.silencedBy ?? (owing.last === notice.last ? null : "moved");
}

function milestone(
  basis: Basis,
  notice: Matter<"milestone">,
  personId: string | null,
  now: Date,
): Reason | null {
  const { plan, facts } = basis;
  if (facts.closed.has(notice.milestone)) return "closed";
  const found = milestonesOf(basis).find(({ code }) => code === notice.milestone);
  const said = found?.notices.find(({ code }) => code === notice.rung);
  if (!found || !said) return "plan-changed";
  const today = dayOf(now, plan.timeZone);
  const isDone = milestoneUnits(basis, found, today).get(notice.unit);
  if (isDone !== false) return isDone ? "done" : "unit-gone";
  const recipients = recipientsIn(basis, notice.unit, said.to, today);
  return personId !== null && recipients.includes(personId) ? null : "other-recipient";
}

function overdueList(basis: Basis, notice: Matter<"overdue-list">, now: Date): Reason | null {
  const deadline = deadlineOf(basis.plan, notice.deadline);
  if (!deadline) return "plan-changed";
  if (basis.facts.closed.has(deadline.code)) return "closed";
  return overdueAt(basis, deadline, now).length > 0 ? null : "met";
}
