import { isAway } from "../people/absence.ts";
import type { UnitRole } from "../people/who.ts";
import type { Day } from "../plan/model.ts";
import { codesTakenOver } from "../plan/units.ts";
import type { Addressee, Basis, ScheduleFacts } from "./facts.ts";
import type { Recipient } from "./notice.ts";

/**
 * Whom to write to in a unit on a day, each once. Where none of the asked focal points can be reached,
 * another focal point of the unit stands in; a leader is written to only when asked for. Nobody: the
 * office sees the unit on its lists.
 */
export function recipientsIn(
  basis: Pick<Basis, "plan" | "facts">,
  unit: string,
  asked: readonly UnitRole[],
  day: Day,
): string[] {
  const reachable = peopleOf(basis, unit, day).filter((person) => person.reachable);
  const named = reachable.filter(({ role }) => asked.includes(role));
  const standIns = named.some(isFocalPoint) ? [] : reachable.filter(isFocalPoint);
  return [...new Set([...named, ...standIns].map(({ personId }) => personId))];
}

/** Whether the person is a focal point of the unit on that day and can be reached. */
export function isFocalPointIn(
  basis: Pick<Basis, "plan" | "facts">,
  unit: string,
  personId: string,
  day: Day,
): boolean {
  return peopleOf(basis, unit, day).some(
    (person) => person.personId === personId && person.reachable && isFocalPoint(person),
  );
}

/**
 * Those who speak for a unit on a day: of whoever is away, the one who stands in. It has the people who hold
 * a place in it, with the focal points of the units that it took over, who go on as
 * its deputies: or as its principals, if it has none.
 */
function peopleOf(
  basis: Pick<Basis, "plan" | "facts">,
  unit: string,
  day: Day,
): readonly Addressee[] {
  const present = placesIn(basis, unit, day);
  const away = basis.facts.absences.filter((one) => isAway(one, day));
  if (away.length === 0) return present;
  return present.flatMap((one) => {
    const absence = away.find(({ personId }) => personId === one.personId);
    const standIn = present.find(
      ({ personId, reachable }) => reachable && personId === absence?.standInId,
    );
    // Where nobody stands in, whoever is away hears of it sooner than nobody at all.
    return absence && standIn ? [{ ...standIn, role: one.role }] : [one];
  });
}

function placesIn(
  { plan, facts: { people } }: Pick<Basis, "plan" | "facts">,
  unit: string,
  day: Day,
): readonly Addressee[] {
  const own = people.get(unit) ?? [];
  const closed = codesTakenOver(plan, day).get(unit);
  if (!closed) return own;
  const hasPrincipal = own.some(({ role, reachable }) => role === "principal" && reachable);
  const others = closed.flatMap((code) => people.get(code) ?? []).filter(isFocalPoint);
  return [
    ...own,
    ...(hasPrincipal ? others.map((one) => ({ ...one, role: "deputy" as const })) : others),
  ];
}

/** The members of the office who can be reached, each once. */
export function officeOf({ office }: Pick<ScheduleFacts, "office">): string[] {
  return [...new Set(office.filter(({ reachable }) => reachable).map(({ personId }) => personId))];
}

export function toPerson(personId: string): Recipient {
  return { kind: "person", personId };
}

function isFocalPoint({ role }: Addressee): boolean {
  return role !== "leader";
}
