import { addDays, dayOf, instantOf } from "../plan/day.ts";
import type { Day, TimeOfDay } from "../plan/model.ts";
import type { Basis } from "./facts.ts";
import type { Notice, NoticeKind } from "./notice.ts";
import { hourOf, isLastBefore, morningHour } from "./rungs.ts";
import { ifKnown, speakingTime } from "./working-time.ts";

/** So many messages a day that nobody asked for are sent to one person. */
const MOST = 2;

/** How a notice weighs on its reader's day. */
export type Weight =
  /** The schedule says it by itself: gathered with others, and put off where the day is full. */
  | "unasked"
  /** Such a one, too, that nothing puts off: the last reminder before a deadline. */
  | "last"
  /** Its reader asked for it: it goes with others, and counts for nothing where it goes alone. */
  | "asked"
  /** A word of the office's, or to a group: a message of its own, which does not count. */
  | "apart";

/** How each kind weighs; of some of the reminders it is the last that matters (`weightOf`). */
const WEIGHTS: Record<NoticeKind, Exclude<Weight, "last">> = {
  ...({ nudge: "apart", "nudge-owed": "apart", "weekly-post": "apart" } as const),
  "deadline-snoozed": "asked",
  ...({ "deadline-reminder": "unasked", "deadline-overdue": "unasked" } as const),
  ...({ "return-due": "unasked", milestone: "unasked", "joint-asked": "unasked" } as const),
  ...({ "confirm-due": "unasked", "confirm-stuck": "unasked" } as const),
  ...({ absence: "unasked", merger: "unasked", "merger-list": "unasked" } as const),
  ...({ "inbox-list": "unasked", "overdue-list": "unasked", "claims-list": "unasked" } as const),
  ...({ "milestone-list": "unasked", "calendar-missing": "unasked" } as const),
  ...({ "unreachable-list": "unasked", "uncertain-list": "unasked" } as const),
};

const kindsThat = (is: (weight: Weight) => boolean) =>
  (Object.keys(WEIGHTS) as NoticeKind[]).filter((kind) => is(WEIGHTS[kind]));

/** Kinds that are messages of their own. */
export const APART = kindsThat((weight) => weight === "apart");
/** Kinds that make a message one that nobody asked for. */
export const COUNTED = kindsThat((weight) => weight === "unasked");

export function weightOf(basis: Basis, notice: Notice): Weight {
  if (notice.to.kind === "group") return "apart";
  const isLast =
    notice.kind === "deadline-reminder" && isLastBefore(basis, notice.last, notice.rung);
  return isLast ? "last" : WEIGHTS[notice.kind];
}

/** What is said to one person now, as one message, and what has to wait. */
export interface Turn {
  readonly say: readonly Notice[];
  readonly putOff: readonly Notice[];
  /** When the next message may be sent to them. */
  readonly next: Date;
}

/**
 * The first half of a day has room for one message and the second for what is left of the two, so that
 * the last reminder before a deadline, with which the second begins, always finds its place. Where a
 * message is sent all goes with it that may be said by then.
 *
 * @param said how many messages that nobody asked for the person has got today
 * @param waiting what is due, and may be said at this instant
 */
export function turnOf(
  basis: Basis,
  { now, said, waiting }: { readonly now: Date; readonly said: number; readonly waiting: Notice[] },
): Turn {
  const { plan } = basis;
  const today = dayOf(now, plan.timeZone);
  const half = secondHalf(basis, today);
  const isFirst = now < half;
  const next = isFirst && said < MOST ? whenWorking(basis, half) : nextMorning(basis, today);
  const hasRoom = said < (isFirst ? MOST - 1 : MOST);
  const weights = new Map(waiting.map((notice) => [notice, weightOf(basis, notice)]));
  if (hasRoom || [...weights.values()].includes("last")) return { say: waiting, putOff: [], next };
  const isAsked = (notice: Notice) => weights.get(notice) === "asked";
  return {
    say: waiting.filter(isAsked),
    putOff: waiting.filter((notice) => !isAsked(notice)),
    next,
  };
}

/**
 * What a message takes along: with the first notice for someone in a half of a day all that this half
 * would bring them later. Known in advance, it need not be put off, and nobody is written to twice.
 *
 * @param due what speaks within a span
 * @param ahead what speaks between the end of the span and the end of that half of the day
 * @param waiting what was decided before, put off, and is said within the span
 */
export function gathered(
  basis: Basis,
  due: readonly Notice[],
  ahead: readonly Notice[],
  waiting: readonly Notice[],
): Notice[] {
  const firsts = new Map<string, Notice>();
  const nameOf = (notice: Notice) =>
    notice.to.kind === "group" ? null : `${notice.to.personId} ${halfOf(basis, notice.notBefore)}`;
  for (const notice of [...due, ...waiting]) {
    const name = nameOf(notice);
    const weight = weightOf(basis, notice);
    if (name === null || weight === "apart" || weight === "asked") continue;
    const first = firsts.get(name);
    if (!first || notice.notBefore < first.notBefore) firsts.set(name, notice);
  }
  return [...due, ...ahead].flatMap((notice, index) => {
    const first = firsts.get(nameOf(notice) ?? "");
    if (first && weightOf(basis, notice) === "unasked" && first.notBefore < notice.notBefore) {
      return [{ ...notice, notBefore: first.notBefore }];
    }
    return index < due.length ? [notice] : [];
  });
}

/** The last instant of the half of a day in which an instant lies. */
export function endOfHalf(basis: Basis, at: Date): Date {
  const { timeZone } = basis.plan;
  const day = dayOf(at, timeZone);
  const half = secondHalf(basis, day);
  return new Date(Number(at < half ? half : instantOf(addDays(day, 1), "00:00", timeZone)) - 1);
}

function halfOf(basis: Basis, at: Date): string {
  const day = dayOf(at, basis.plan.timeZone);
  return `${day} ${at < secondHalf(basis, day) ? 1 : 2}`;
}

function secondHalf(basis: Basis, day: Day): Date {
  return instantOf(day, lastHour(basis), basis.plan.timeZone);
}

/** That of the last reminder before a deadline, if it is in the afternoon. */
function lastHour({ plan, facts: { settings } }: Basis): TimeOfDay {
  const afternoon = plan.workingHours.at(-1)?.from ?? "12:00";
  const hours = plan.reminders
    .filter(({ days }) => days <= 0)
    .map(({ days, at }) => ({ days, at: hourOf(plan, settings, at) }))
    .toSorted((a, b) => a.days - b.days || (a.at < b.at ? -1 : 1));
  return [afternoon, hours.at(-1)?.at ?? afternoon].toSorted().at(-1) ?? afternoon;
}

function nextMorning(basis: Basis, today: Day): Date {
  const { plan, calendar, facts } = basis;
  const day = ifKnown(() => calendar.addWorkingDays(today, 1)) ?? addDays(today, 1);
  return instantOf(day, morningHour(plan, facts.settings), plan.timeZone);
}

function whenWorking({ plan, calendar }: Basis, at: Date): Date {
  return ifKnown(() => speakingTime(plan, calendar, at, "working")) ?? at;
}
