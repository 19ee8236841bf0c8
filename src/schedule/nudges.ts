import type { Calendar } from "../plan/calendar.ts";
import { dayOf } from "../plan/day.ts";
import type { Day, Plan } from "../plan/model.ts";
import { keyOf } from "./keys.ts";
import type { Notice } from "./notice.ts";
import { endOfNextWorkingDay } from "./rungs.ts";

/** Someone of a unit, with the unit's own last on-time day. */
export interface Nudged {
  readonly unit: string;
  readonly last: Day;
  readonly personId: string;
}

/** The notices of a nudge that is sent at an instant: of no more use when the next working day has ended. */
export function nudgeNotices(
  plan: Plan,
  calendar: Calendar,
  { id, deadline }: { readonly id: string; readonly deadline: string },
  nudged: readonly Nudged[],
  at: Date,
): Notice[] {
  const day = dayOf(at, plan.timeZone);
  return nudged.map(({ unit, last, personId }) => ({
    ...{ kind: "nudge", nudge: id, deadline, unit, last, day },
    key: keyOf(plan, "nudge", id, unit, personId),
    to: { kind: "person", personId },
    notBefore: at,
    notAfter: endOfNextWorkingDay(plan, calendar, day),
  }));
}
