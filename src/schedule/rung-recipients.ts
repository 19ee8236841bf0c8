import { workingDayNotBefore } from "../plan/counted-day.ts";
import type { Day, Deadline, Plan, Rung } from "../plan/model.ts";
import type { Basis } from "./facts.ts";
import type { Owing } from "./owing.ts";
import { recipientsIn } from "./recipients.ts";
import { remembered } from "./remembered.ts";
import { ifKnown } from "./working-time.ts";

/**
 * Whom a rung speaks to. Those who asked to be reminded later are left alone until then, but for the last
 * working day and after it.
 */
export function rungRecipients(
  basis: Basis,
  deadline: Deadline,
  { unit, last }: Pick<Owing, "unit" | "last">,
  rung: Rung,
  day: Day,
): string[] {
  const asked = recipientsIn(basis, unit, rung.to, day);
  const { day: lastWorking } = lastWorkingDay(basis, basis.plan, last);
  if (rung.days > 0 || (lastWorking !== null && day >= lastWorking)) return asked;
  const waits = (personId: string) =>
    basis.facts.snoozes.some(
      (snooze) =>
        snooze.personId === personId &&
        snooze.deadline === deadline.code &&
        day < snoozedUntil(basis, snooze.day, last),
    );
  return asked.filter((personId) => !waits(personId));
}

/** Null: nobody knows. */
const lastWorkingDay = remembered(({ calendar }, _: Plan, last) => ({
  day: ifKnown(() => calendar.lastWorkingDayNotAfter(last)),
}));

/**
 * The day on which someone who asked for a day is reminded: that day or the next working day, but not
 * past the last working day of their unit.
 */
export function snoozedUntil({ calendar }: Pick<Basis, "calendar">, asked: Day, last: Day): Day {
  const known = ifKnown(() => {
    const lastWorking = calendar.lastWorkingDayNotAfter(last);
    return asked < lastWorking ? workingDayNotBefore(calendar, asked) : lastWorking;
  });
  return known ?? asked;
}
