import { aboutOf, type Matter } from "../deadlines/matter.ts";
import type { Calendar } from "../plan/calendar.ts";
import { dayOf } from "../plan/day.ts";
import type { Day, Plan } from "../plan/model.ts";
import { keyOf } from "./keys.ts";
import type { Notice } from "./notice.ts";
import { endOfNextWorkingDay } from "./rungs.ts";

/** Someone of a unit, with the unit's own last on-time day where there is one. */
export interface Nudged {
  readonly unit: string;
  readonly last: Day | null;
  readonly personId: string;
}

/** The notices of a nudge that is sent at an instant: of no more use when the next working day has ended. */
export function nudgeNotices(
  plan: Plan,
  calendar: Calendar,
  { id, matter }: { readonly id: string; readonly matter: Matter },
  nudged: readonly Nudged[],
  at: Date,
): Notice[] {
  const day = dayOf(at, plan.timeZone);
  const notAfter = endOfNextWorkingDay(plan, calendar, day);
  return nudged.map(({ unit, last, personId }) => ({
    ...(matter.kind === "deadline" && last
      ? { kind: "nudge" as const, nudge: id, deadline: matter.code, unit, last, day }
      : { kind: "nudge-owed" as const, nudge: id, about: aboutOf(matter), unit, day }),
    key: keyOf(plan, "nudge", id, unit, personId),
    ...{ to: { kind: "person" as const, personId }, notBefore: at, notAfter },
  }));
}
