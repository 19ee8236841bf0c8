import type { Absence } from "../people/absence.ts";
import { workingDayNotBefore } from "../plan/counted-day.ts";
import { addDays, instantOf } from "../plan/day.ts";
import type { Basis } from "./facts.ts";
import { keyOf } from "./keys.ts";
import type { Notice } from "./notice.ts";
import { toPerson } from "./recipients.ts";
import { endOfNextWorkingDay } from "./rungs.ts";
import { isIn, type Span } from "./span.ts";
import { beginOfWork, ifKnown } from "./working-time.ts";

/**
 * Whoever stands in is told when that begins, and both when it is over: on the first working day, when the
 * work begins. What begins at once was said when it was agreed.
 */
export function absenceNotices(basis: Basis, span: Span): Notice[] {
  const { plan, calendar, facts } = basis;
  return facts.absences.flatMap((absence) => {
    const { id, unit, personId, standInId, from, to } = absence;
    const rungs = [
      { rung: "begins" as const, first: from, told: [standInId] },
      { rung: "over" as const, first: addDays(to, 1), told: [personId, standInId] },
    ];
    return rungs.flatMap(({ rung, first, told }): Notice[] => {
      const day = ifKnown(() => workingDayNotBefore(calendar, first));
      const at = day && instantOf(day, beginOfWork(plan), plan.timeZone);
      // Days off alone: it is over before it begins to matter.
      if (!day || !at || !isIn(span, at) || (rung === "begins" && day > to)) return [];
      return told
        .filter((one) => one !== null)
        .filter((one) => isReached(basis, one))
        .map((one) => ({
          key: keyOf(plan, "absence", id, rung, unit, one),
          to: toPerson(one),
          notBefore: at,
          notAfter: endOfNextWorkingDay(plan, calendar, day),
          ...{ kind: "absence", absence: id, unit, rung, day },
        }));
    });
  });
}

/** Whether it is still so, for this person. */
export function isAbout(
  { facts }: Pick<Basis, "facts">,
  { absence }: Extract<Notice, { readonly kind: "absence" }>,
  personId: string | null,
): boolean {
  const found = facts.absences.find(({ id }) => id === absence);
  return found !== undefined && isConcerned(found, personId);
}

/** They hold a place somewhere, and the bot can write to them. */
function isReached({ facts }: Pick<Basis, "facts">, asked: string): boolean {
  return [...facts.people.values()].some((people) =>
    people.some(({ personId, reachable }) => reachable && personId === asked),
  );
}

function isConcerned({ personId, standInId }: Absence, asked: string | null): boolean {
  return asked !== null && [personId, standInId].includes(asked);
}
