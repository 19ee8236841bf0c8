import { addDays, dayOf, instantOf } from "../plan/day.ts";
import type { Day } from "../plan/model.ts";
import { currentUnit } from "../plan/units.ts";
import type { Basis, ReturnedReport } from "./facts.ts";
import { keyOf } from "./keys.ts";
import type { Notice } from "./notice.ts";
import { recipientsIn, toPerson } from "./recipients.ts";
import { endOfNextWorkingDay, morningHour } from "./rungs.ts";
import { isIn, type Span } from "./span.ts";
import { ifKnown } from "./working-time.ts";

/**
 * A unit is reminded of a report that was returned: on the last working day on which its correction is
 * awaited, if that does not wait for its leader, and once more when that is over and the report does not count
 * any more.
 */
export function returnNotices(basis: Basis, span: Span): Notice[] {
  return awaited(basis.facts).flatMap((one) =>
    rungsOf(basis, one)
      .filter(({ at, rung }) => isIn(span, at) && !(one.isHanded && rung === "last"))
      .flatMap((rung) => noticesOf(basis, one, rung)),
  );
}

/** Whether it is still returned, with the same time to correct it. */
export function isStillReturned(
  { facts }: Pick<Basis, "facts">,
  { report, lapsesAt }: Extract<Notice, { readonly kind: "return-due" }>,
): boolean {
  return awaited(facts).some(
    (one) => one.report === report && one.lapsesAt.getTime() === lapsesAt.getTime(),
  );
}

/** Nobody is reminded of a report for an occasion that is closed. */
function awaited({ returned, closed }: Basis["facts"]): ReturnedReport[] {
  return returned.filter(({ occasion }) => occasion === null || !closed.has(occasion));
}

interface RungOf {
  readonly rung: "last" | "over";
  readonly day: Day;
  readonly at: Date;
  readonly until: Date;
}

function rungsOf(basis: Basis, { lapsesAt }: ReturnedReport): RungOf[] {
  const { plan, calendar, facts } = basis;
  const hour = morningHour(plan, facts.settings);
  const end = dayOf(lapsesAt, plan.timeZone);
  const known = ifKnown(() => ({
    last: calendar.lastWorkingDayNotAfter(addDays(end, -1)),
    over: calendar.addWorkingDays(addDays(end, -1), 1),
  }));
  if (!known) return [];
  const at = (day: Day) => instantOf(day, hour, plan.timeZone);
  return [
    { rung: "last", day: known.last, at: at(known.last), until: lapsesAt },
    {
      ...{ rung: "over", day: known.over, at: at(known.over) },
      until: endOfNextWorkingDay(plan, calendar, known.over),
    },
  ];
}

function noticesOf(
  basis: Basis,
  { about, report, unit: reported, lapsesAt }: ReturnedReport,
  { rung, day, at, until }: RungOf,
): Notice[] {
  const { plan } = basis;
  const unit = currentUnit(plan, reported, day)?.code ?? reported;
  return recipientsIn(basis, unit, ["principal", "deputy"], day).map((personId) => ({
    key: keyOf(plan, "return-due", report, lapsesAt.toISOString(), rung, personId),
    to: toPerson(personId),
    notBefore: at,
    notAfter: until,
    kind: "return-due",
    ...{ about, report, unit, lapsesAt, rung, day },
  }));
}
