import { dayOf, instantOf } from "../plan/day.ts";
import type { Day } from "../plan/model.ts";
import { currentUnit } from "../plan/units.ts";
import type { Basis, WaitingConfirmation } from "./facts.ts";
import { keyOf } from "./keys.ts";
import type { Notice } from "./notice.ts";
import { leadersIn, officeOf, recipientsIn, toPerson } from "./recipients.ts";
import { endOfNextWorkingDay, morningHour } from "./rungs.ts";
import { isIn, type Span } from "./span.ts";
import { ifKnown } from "./working-time.ts";

/** So many working days after a report was put before its unit's leader they are reminded of it. */
const AFTER = [1, 3, 5];

/** Working days of a week. */
const WEEK = 5;
/** So many working days it is looked whether anybody can still give the word. */
const LONGEST = 260;

/**
 * A leader is reminded of a report that waits for their word; the office sees it waiting all the time. Where
 * nobody can give the word any more its unit and the office are told on the next working day, once a week.
 */
export function confirmNotices(basis: Basis, span: Span): Notice[] {
  return awaited(basis.facts).flatMap((one) => {
    const mornings = morningsIn(basis, one, span);
    const stuck = mornings.filter(
      ({ day }) => leadersIn(basis, unitOn(basis, one, day), day).length === 0,
    );
    const weeks = new Map(stuck.toReversed().map((morning) => [weekOf(morning), morning]));
    return [
      ...mornings
        .filter(({ count }) => AFTER.includes(count))
        .flatMap((morning) => noticesOf(basis, one, morning)),
      ...[...weeks.values()].flatMap((morning) => stuckNotices(basis, one, morning)),
    ];
  });
}

interface Morning {
  /** Working days since it was put before the leader. */
  readonly count: number;
  readonly day: Day;
  readonly at: Date;
}

function morningsIn(
  { plan, calendar, facts }: Basis,
  { askedAt }: WaitingConfirmation,
  span: Span,
): Morning[] {
  const found: Morning[] = [];
  const hour = morningHour(plan, facts.settings);
  let day = dayOf(askedAt, plan.timeZone);
  for (let count = 1; count <= LONGEST; count++) {
    const before = day;
    const next = ifKnown(() => calendar.addWorkingDays(before, 1));
    if (next === null) break;
    day = next;
    const at = instantOf(day, hour, plan.timeZone);
    if (at > span.to) break;
    if (isIn(span, at)) found.push({ count, day, at });
  }
  return found;
}

const weekOf = ({ count }: Morning) => Math.floor((count - 1) / WEEK);

/** Whose leaders have the word on a day. */
function unitOn({ plan }: Basis, { unit }: WaitingConfirmation, day: Day): string {
  return currentUnit(plan, unit, day)?.code ?? unit;
}

/** Whether it still waits, nobody can give the word, and this person is one of those who are told. */
export function whyNotStuck(
  basis: Basis,
  { confirmation, unit, who }: Extract<Notice, { readonly kind: "confirm-stuck" }>,
  personId: string | null,
  today: Day,
): "settled" | "other-recipient" | null {
  if (!awaited(basis.facts).some(({ id }) => id === confirmation)) return "settled";
  if (leadersIn(basis, unit, today).length > 0) return "settled";
  return personId !== null && toldOf(basis, unit, who, today).includes(personId)
    ? null
    : "other-recipient";
}

function toldOf(basis: Basis, unit: string, who: "unit" | "office", day: Day): readonly string[] {
  return who === "office"
    ? officeOf(basis.facts)
    : recipientsIn(basis, unit, ["principal", "deputy"], day);
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

function stuckNotices(basis: Basis, one: WaitingConfirmation, morning: Morning): Notice[] {
  const { plan, calendar } = basis;
  const { day, at } = morning;
  const unit = unitOn(basis, one, day);
  const rung = String(weekOf(morning));
  return (["unit", "office"] as const).flatMap((who) =>
    toldOf(basis, unit, who, day).map((personId) => ({
      key: keyOf(plan, "confirm-stuck", one.id, rung, who, personId),
      to: toPerson(personId),
      notBefore: at,
      notAfter: endOfNextWorkingDay(plan, calendar, day),
      kind: "confirm-stuck" as const,
      ...{ confirmation: one.id, unit, who, rung, day },
    })),
  );
}

function noticesOf(basis: Basis, one: WaitingConfirmation, { count, day, at }: Morning): Notice[] {
  const { plan, calendar } = basis;
  const { id } = one;
  const unit = unitOn(basis, one, day);
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
