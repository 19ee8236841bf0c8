import { dayOf, instantOf } from "../plan/day.ts";
import type { Day } from "../plan/model.ts";
import type { Basis } from "./facts.ts";
import { keyOf } from "./keys.ts";
import type { Notice } from "./notice.ts";
import { officeOf, toPerson } from "./recipients.ts";
import { endOfNextWorkingDay } from "./rungs.ts";
import { daysOf, followedUp, isIn, type Span } from "./span.ts";
import { ifKnown, isFirstOfWeek } from "./working-time.ts";

/** So many working days the office has to say whether a claimed paper came, before it is asked again. */
const PATIENCE = 2;

/** How many working days later it is still worth saying. */
const LATEST = 1;

/**
 * Papers of which the office has not said after two working days whether they came: all in one message, on
 * the day on which one of them has waited so long, and once a week while any waits.
 */
export function claimLists(basis: Basis, span: Span): Notice[] {
  const { plan, calendar, facts } = basis;
  // Most ticks end here.
  if (claimedOn(basis).length === 0) return [];
  return daysOf(span, plan, followedUp(plan)).flatMap((day) => {
    const at = instantOf(day, plan.officeLists.overdue, plan.timeZone);
    if (!isIn(span, at) || !isListedOn(basis, day)) return [];
    return officeOf(facts).map((personId) => ({
      key: keyOf(plan, "claims-list", day, personId),
      to: toPerson(personId),
      ...{ notBefore: at, notAfter: endOfNextWorkingDay(plan, calendar, day, LATEST) },
      ...{ kind: "claims-list" as const, day },
    }));
  });
}

/** The days from which papers that wait are asked about; null where the calendar does not tell. */
function claimedOn({ plan, calendar, facts }: Basis): (Day | null)[] {
  const papers = [...facts.deadlines].flatMap(([code, known]) =>
    facts.closed.has(code) ? [] : known.papers,
  );
  return papers
    .filter(({ state }) => state === "claimed")
    .map(({ claimedAt }) =>
      ifKnown(() => calendar.addWorkingDays(dayOf(claimedAt, plan.timeZone), PATIENCE)),
    );
}

function isListedOn(basis: Basis, day: Day): boolean {
  const { calendar } = basis;
  if (!ifKnown(() => calendar.isWorkingDay(day))) return false;
  const from = claimedOn(basis);
  const isWaiting = from.some((one) => one !== null && one < day);
  return from.includes(day) || (isWaiting && isFirstOfWeek(calendar, day));
}

/** Some paper has waited so long by that day. */
export function isAnyClaimOld(basis: Basis, day: Day): boolean {
  return claimedOn(basis).some((from) => from !== null && from <= day);
}
