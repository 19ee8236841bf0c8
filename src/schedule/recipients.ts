import { isFocalPoint, speakersOf } from "../people/speaking.ts";
import type { UnitRole } from "../people/who.ts";
import type { Day } from "../plan/model.ts";
import { currentUnit, officeUnit } from "../plan/units.ts";
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

/** Those who have the leader's word in a unit on a day, and can be reached; each once. */
export function leadersIn(basis: Pick<Basis, "plan" | "facts">, unit: string, day: Day): string[] {
  const leaders = peopleOf(basis, unit, day).filter((one) => one.reachable && !isFocalPoint(one));
  return [...new Set(leaders.map(({ personId }) => personId))];
}

function peopleOf(
  { plan, facts: { people, absences, office } }: Pick<Basis, "plan" | "facts">,
  unit: string,
  day: Day,
): readonly Addressee[] {
  // Whoever is of the office acts for its unit, which has nobody else.
  if (unit === plan.office.unit && !people.has(unit) && officeUnit(plan) !== null) {
    return office.map((one) => ({ ...one, role: "principal" }));
  }
  const speaking = currentUnit(plan, unit, day)?.code ?? unit;
  return speakersOf({ plan, people, absences }, speaking, day);
}

/** The members of the office who can be reached, each once. */
export function officeOf({ office }: Pick<ScheduleFacts, "office">): string[] {
  return [...new Set(office.filter(({ reachable }) => reachable).map(({ personId }) => personId))];
}

export function toPerson(personId: string): Recipient {
  return { kind: "person", personId };
}
