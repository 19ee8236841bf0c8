import { addDays, addMonths, dayOf, instantOf } from "./day.ts";
import type { Day, Plan, Retention } from "./model.ts";

/** What was last touched before these instants has to go. */
export interface Limits {
  readonly positions: Date;
  readonly held: Date;
  readonly updates: Date;
  readonly noticeTexts: Date;
  readonly removedFiles: Date;
  readonly invitations: Date;
}

const HOUR = 3600_000;
const DAY = 24 * HOUR;

/** What goes at this instant, by the plan's table of what is kept how long. */
export function limitsAt(kept: Retention, now: Date): Limits {
  const ago = (milliseconds: number) => new Date(now.getTime() - milliseconds);
  return {
    positions: ago(kept.positionDays * DAY),
    held: ago(kept.heldHours * HOUR),
    updates: ago(kept.updateDays * DAY),
    noticeTexts: ago(kept.noticeTextDays * DAY),
    removedFiles: ago(removedFileAge(kept)),
    invitations: ago(kept.invitationDays * DAY),
  };
}

/** How old a file has to be that belongs to nothing, in milliseconds: one is stored before its row is. */
export function removedFileAge({ removedFileDays }: Retention): number {
  return removedFileDays * DAY;
}

/** A place that someone has or had. */
export interface PastPlace {
  readonly planId: string;
  /** The year of its plan. */
  readonly year: number;
  readonly to: Date | null;
}

/**
 * From when on someone's account and name are not kept any more: so many months after the last plan in which
 * they had a place is over, and after they left it. Null as long as they have a place in the plan that is
 * followed up, and for those who never had one.
 */
export function goesFrom(
  plan: Pick<Plan, "id" | "period" | "timeZone" | "office">,
  places: readonly PastPlace[],
): Date | null {
  const { timeZone, office } = plan;
  if (places.some(({ planId, to }) => planId === plan.id && to === null)) return null;
  // Of the other plans in the database only the year is known.
  const overOn = ({ planId, year }: PastPlace): Day =>
    planId === plan.id ? plan.period.to : `${year}-12-31`;
  const last = places
    .flatMap((place) => [overOn(place), place.to ? dayOf(place.to, timeZone) : overOn(place)])
    .toSorted()
    .at(-1);
  if (last === undefined) return null;
  const lastDay = addMonths(last, office.retention.personMonths);
  return instantOf(addDays(lastDay, 1), "00:00", timeZone);
}
