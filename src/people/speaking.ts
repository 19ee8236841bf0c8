import { groupedBy } from "../plan/grouped.ts";
import type { Day, Plan } from "../plan/model.ts";
import { codesTakenOver } from "../plan/units.ts";
import { type Absence, isAway } from "./absence.ts";
import type { Member } from "./store/members.ts";
import { isOfDistrict, type UnitRole } from "./who.ts";

/** Someone who holds a place in a unit. */
export interface Speaker {
  readonly personId: string;
  readonly role: UnitRole;
  /** The bot can write to them. */
  readonly reachable: boolean;
}

interface Speaking<One extends Speaker> {
  readonly plan: Plan;
  /** Those who hold a place in a unit now, by the unit's code. */
  readonly people: ReadonlyMap<string, readonly One[]>;
  readonly absences: readonly Absence[];
}

/**
 * Those who speak for a unit on a day: of whoever is away, the one who stands in. It has the people who hold
 * a place in it, with the focal points of the units that it took over, who go on as
 * its deputies: or as its principals, if it has none.
 */
export function speakersOf<One extends Speaker>(
  speaking: Speaking<One>,
  unit: string,
  day: Day,
): readonly One[] {
  const present = placesIn(speaking, unit, day);
  const away = speaking.absences.filter((one) => isAway(one, day));
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

interface Members {
  readonly plan: Plan;
  readonly today: Day;
  readonly members: readonly Member[];
  readonly absences: readonly Absence[];
}

/**
 * The same of those who hold places today, each once, to be asked unit by unit: focal points, or leaders. For
 * the office's own unit those of the office report.
 */
export function membersSpeaking({
  plan,
  today,
  members,
  absences,
}: Members): (unit: string, as: "focal-point" | "leader") => Member[] {
  const people = groupedBy(members.flatMap(placed), ({ unit }) => unit);
  return (unit, as) => {
    if (unit === plan.office.unit) return members.filter(({ role }) => role === "office");
    const speakers = speakersOf({ plan, people, absences }, unit, today);
    const asked = speakers.filter((one) => isFocalPoint(one) === (as === "focal-point"));
    return [...new Map(asked.map(({ personId, member }) => [personId, member])).values()];
  };
}

interface Placed extends Speaker {
  readonly unit: string;
  readonly member: Member;
}

function placed(member: Member): Placed[] {
  const { role, person, unit } = member;
  if (unit === null || isOfDistrict(role)) return [];
  return [{ personId: person.id, role, reachable: !person.unreachable, unit, member }];
}

export function isFocalPoint({ role }: Pick<Speaker, "role">): boolean {
  return role !== "leader";
}

function placesIn<One extends Speaker>(
  { plan, people }: Speaking<One>,
  unit: string,
  day: Day,
): readonly One[] {
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
