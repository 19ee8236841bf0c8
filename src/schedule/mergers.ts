import { workingDayNotBefore } from "../plan/counted-day.ts";
import { addDays, instantOf } from "../plan/day.ts";
import type { Day } from "../plan/model.ts";
import { codesBehind, type Merger, mergersOf } from "../plan/units.ts";
import type { Basis } from "./facts.ts";
import { keyOf } from "./keys.ts";
import type { MergerRung, Notice } from "./notice.ts";
import { officeOf, toPerson } from "./recipients.ts";
import { endOfNextWorkingDay } from "./rungs.ts";
import { isIn, type Span } from "./span.ts";
import { ifKnown } from "./working-time.ts";

/** So many days ahead those concerned hear of it. */
const AHEAD = 7;

/**
 * Units that are merged are told of it a week before and on the first day: the people of both, whatever
 * their place there, and the office. What closes on one day is one message to each.
 */
export function mergerNotices(basis: Basis, span: Span): Notice[] {
  const { plan, facts } = basis;
  return timesIn(basis, span).flatMap(({ first, rung, day, at, until }): Notice[] => {
    const time = { notBefore: at, notAfter: until };
    const toUnits = codesIn(basis, first).flatMap((unit) =>
      holdersOf(basis, first, unit).map((personId) => ({
        key: keyOf(plan, "merger", first, rung, unit, personId),
        to: toPerson(personId),
        ...time,
        ...{ kind: "merger" as const, first, rung, unit, day },
      })),
    );
    const toOffice = officeOf(facts).map((personId) => ({
      key: keyOf(plan, "merger-list", first, rung, personId),
      to: toPerson(personId),
      ...time,
      ...{ kind: "merger-list" as const, first, rung, day },
    }));
    return [...toUnits, ...toOffice];
  });
}

/** Whether the plan still has it, and the person a place in the unit. */
export function whyNoMerger(
  basis: Basis,
  { first, unit }: Extract<Notice, { readonly kind: "merger" }>,
  personId: string | null,
): "plan-changed" | "other-recipient" | null {
  if (!codesIn(basis, first).includes(unit)) return "plan-changed";
  return personId !== null && holdersOf(basis, first, unit).includes(personId)
    ? null
    : "other-recipient";
}

/** The mergers that take effect on a day. */
export function mergersOn({ plan }: Pick<Basis, "plan">, first: Day): readonly Merger[] {
  return mergersOf(plan).filter((merger) => merger.first === first);
}

interface MergerTime {
  readonly first: Day;
  readonly rung: MergerRung;
  readonly day: Day;
  readonly at: Date;
  readonly until: Date;
}

function timesIn({ plan, calendar }: Basis, span: Span): MergerTime[] {
  const days = [...new Set(mergersOf(plan).map(({ first }) => first))];
  return days.flatMap((first) => {
    const known = ifKnown(() => ({
      week: calendar.lastWorkingDayNotAfter(addDays(first, -AHEAD)),
      day: workingDayNotBefore(calendar, first),
    }));
    if (!known) return [];
    return (["week", "day"] as const).flatMap((rung) => {
      const day = known[rung];
      const at = instantOf(day, plan.officeLists.overdue, plan.timeZone);
      if (!isIn(span, at)) return [];
      return [{ first, rung, day, at, until: endOfNextWorkingDay(plan, calendar, day, LATEST) }];
    });
  });
}

/** How many working days later it is still worth saying. */
const LATEST = 3;

function codesIn(basis: Basis, first: Day): string[] {
  const concerned = mergersOn(basis, first).flatMap(({ closed, heirs }) => [closed, ...heirs]);
  return [...new Set(concerned.map(({ code }) => code))];
}

/** Those of what the unit took over before act for it, and hear of it with its own. */
function holdersOf({ plan, facts }: Pick<Basis, "plan" | "facts">, first: Day, unit: string) {
  const holders = codesBehind(plan, first, unit).flatMap((code) => facts.people.get(code) ?? []);
  const reachable = holders.filter((one) => one.reachable);
  return [...new Set(reachable.map(({ personId }) => personId))];
}
