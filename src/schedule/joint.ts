import type { Day } from "../plan/model.ts";
import { currentUnit } from "../plan/units.ts";
import type { Basis } from "./facts.ts";
import { hoursIn } from "./hours.ts";
import { keyOf } from "./keys.ts";
import type { Notice } from "./notice.ts";
import { isFocalPointIn, officeOf, recipientsIn, toPerson } from "./recipients.ts";
import { endOfNextWorkingDay } from "./rungs.ts";
import { isIn, type Span } from "./span.ts";

/** How many working days later it is still worth asking. */
const LATEST = 5;

/**
 * At the full hours of work a unit is asked about its part in events that others reported since the hour
 * before, about all of them in one message.
 */
export function jointNotices(basis: Basis, span: Span): Notice[] {
  const { plan, calendar, facts } = basis;
  // Most ticks end here.
  if (facts.joint.length === 0) return [];
  return hoursIn(basis, span).flatMap(({ day, at, since }) => {
    const lately = facts.joint.filter((one) => isIn({ from: since, to: at }, one.askedAt));
    const units = lately.flatMap(({ unit }) => currentUnit(plan, unit, day)?.code ?? []);
    return [...new Set(units)].flatMap((unit) =>
      speakersOf(basis, unit, day).map((personId) => ({
        ...{ kind: "joint-asked" as const, unit, since, until: at, day },
        key: keyOf(plan, "joint-asked", unit, at.toISOString(), personId),
        to: toPerson(personId),
        notBefore: at,
        notAfter: endOfNextWorkingDay(plan, calendar, day, LATEST),
      })),
    );
  });
}

/** Whom to ask for a unit: its principal, or of the office's own unit each of the office. */
function speakersOf(basis: Basis, unit: string, day: Day): string[] {
  const { plan, facts } = basis;
  return unit === plan.office.unit
    ? officeOf(facts)
    : recipientsIn(basis, unit, ["principal"], day);
}

/** Whether someone answers for a unit. */
export function mayAnswerIn(basis: Basis, unit: string, personId: string, day: Day): boolean {
  const { plan, facts } = basis;
  return unit === plan.office.unit
    ? officeOf(facts).includes(personId)
    : isFocalPointIn(basis, unit, personId, day);
}

/** Whether the unit still owes an answer to what it is to be asked. */
export function isAskedIn(
  { plan, facts }: Basis,
  { unit, since, until, day }: Extract<Notice, { readonly kind: "joint-asked" }>,
): boolean {
  return facts.joint.some(
    (one) =>
      isIn({ from: since, to: until }, one.askedAt) &&
      currentUnit(plan, one.unit, day)?.code === unit,
  );
}
