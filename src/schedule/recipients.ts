import type { UnitRole } from "../people/who.ts";
import type { Addressee, ScheduleFacts } from "./facts.ts";
import type { Recipient } from "./notice.ts";

/**
 * Whom to write to in a unit, each once. Where none of the asked focal points can be reached, another
 * focal point of the unit stands in; a leader is written to only when asked for. Nobody: the office
 * sees the unit on its lists.
 */
export function recipientsIn(
  { people }: Pick<ScheduleFacts, "people">,
  unit: string,
  asked: readonly UnitRole[],
): string[] {
  const reachable = (people.get(unit) ?? []).filter((person) => person.reachable);
  const named = reachable.filter(({ role }) => asked.includes(role));
  const standIns = named.some(isFocalPoint) ? [] : reachable.filter(isFocalPoint);
  return [...new Set([...named, ...standIns].map(({ personId }) => personId))];
}

/** Whether the person is a focal point of the unit and can be reached. */
export function isFocalPointIn(
  { people }: Pick<ScheduleFacts, "people">,
  unit: string,
  personId: string,
): boolean {
  const places = people.get(unit) ?? [];
  return places.some(
    (person) => person.personId === personId && person.reachable && isFocalPoint(person),
  );
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
