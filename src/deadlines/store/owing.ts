import type { Reads } from "../../database/index.ts";
import { reachOfUnits, type UnitReach } from "../../people/reach.ts";
import { absencesFrom } from "../../people/store/absences.ts";
import { openInvitations } from "../../people/store/invitations.ts";
import { membersOf } from "../../people/store/members.ts";
import { dayOf } from "../../plan/day.ts";
import type { Plan, Unit } from "../../plan/model.ts";
import { inSlices, mapped } from "../../slices.ts";
import { isMet } from "../deadline.ts";
import { aboutOf } from "../matter.ts";
import type { OwedDeadline } from "../owing.ts";
import { closedOccasions } from "./closings.ts";
import { reasonsOf } from "./reasons.ts";
import { readDeadlineStandings } from "./standing.ts";

/** Who owes which deadline at an instant, in the order of the due days. */
export async function readOwing(read: Reads, plan: Plan, at: Date): Promise<OwedDeadline[]> {
  const [standings, reachOf, closed, reasons] = await Promise.all([
    readDeadlineStandings(read, plan, at),
    readReach(read, plan, at),
    closedOccasions(read, plan.id),
    reasonsOf(read, plan.id),
  ]);
  const given = new Map(reasons.map((one) => [`${one.unit} ${one.about}`, one]));
  const all: OwedDeadline[] = [];
  for (const standing of standings) {
    const { code } = standing.deadline;
    const about = aboutOf({ kind: "deadline", code });
    const open = standing.states.filter((state) => !isMet(state));
    const owing = await inSlices(
      mapped(open, (state) => ({
        ...{ ...reachOf(state.unit), state },
        reason: given.get(`${state.unit.code} ${about}`) ?? null,
      })),
    );
    all.push({ standing, owing, isClosed: closed.has(code) });
  }
  return all;
}

/** Whether the bot can write to someone of a unit, to be asked unit by unit. */
export async function readReach(
  read: Reads,
  plan: Plan,
  at: Date,
): Promise<(unit: Unit) => UnitReach> {
  const today = dayOf(at, plan.timeZone);
  const [members, invitations, absences] = await Promise.all([
    membersOf(read, plan.id),
    openInvitations(read, plan.id, at),
    absencesFrom(read, plan.id, today),
  ]);
  return reachOfUnits({ plan, today, members, invitations, absences });
}
