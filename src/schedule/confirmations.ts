import { dayOf, instantOf } from "../plan/day.ts";
import type { Day } from "../plan/model.ts";
import { currentUnit } from "../plan/units.ts";
import type { Basis, WaitingConfirmation } from "./facts.ts";
import { keyOf } from "./keys.ts";
import type { Notice } from "./notice.ts";
import { leadersIn, toPerson } from "./recipients.ts";
import { endOfNextWorkingDay, morningHour } from "./rungs.ts";
import { isIn, type Span } from "./span.ts";
import { ifKnown } from "./working-time.ts";

/** So many working days after a report was put before its unit's leader they are reminded of it. */
const AFTER = [1, 3, 5];

/** A leader is reminded of a report that waits for their word; the office sees it waiting all the time. */
export function confirmNotices(basis: Basis, span: Span): Notice[] {
  const { plan, calendar, facts } = basis;
  return awaited(facts).flatMap((one) =>
    AFTER.flatMap((count) => {
      const asked = dayOf(one.askedAt, plan.timeZone);
      const day = ifKnown(() => calendar.addWorkingDays(asked, count));
      if (day === null) return [];
      const at = instantOf(day, morningHour(plan, facts.settings), plan.timeZone);
      return isIn(span, at) ? noticesOf(basis, one, { count, day, at }) : [];
    }),
  );
}

/** Whether it still waits, and this person has the word on it. */
export function whyNoConfirmation(
  basis: Basis,
  { confirmation, unit }: Extract<Notice, { readonly kind: "confirm-due" }>,
  personId: string | null,
  today: Day,
): "settled" | "other-recipient" | null {
  if (!awaited(basis.facts).some(({ id }) => id === confirmation)) return "settled";
  return personId !== null && leadersIn(basis, unit, today).includes(personId)
    ? null
    : "other-recipient";
}

/** Nobody is reminded of a report for an occasion that is closed. */
function awaited({ confirmations, closed }: Basis["facts"]): WaitingConfirmation[] {
  return confirmations.filter(({ occasion }) => !closed.has(occasion));
}

function noticesOf(
  basis: Basis,
  { id, unit: asked }: WaitingConfirmation,
  { count, day, at }: { readonly count: number; readonly day: Day; readonly at: Date },
): Notice[] {
  const { plan, calendar } = basis;
  const unit = currentUnit(plan, asked, day)?.code ?? asked;
  const rung = String(count);
  return leadersIn(basis, unit, day).map((personId) => ({
    key: keyOf(plan, "confirm-due", id, rung, personId),
    to: toPerson(personId),
    notBefore: at,
    notAfter: endOfNextWorkingDay(plan, calendar, day),
    kind: "confirm-due" as const,
    ...{ confirmation: id, unit, rung, day },
  }));
}
