import type { Reads } from "../../database/index.ts";
import type { RowsByUnit } from "../../database/kept.ts";
import { closedOccasions } from "../../deadlines/store/closings.ts";
import { readDeadlineFacts } from "../../deadlines/store/facts.ts";
import { allTicks, fulfilled } from "../../milestones/store/milestones.ts";
import { groupOf, lostGroup } from "../../office/store/group.ts";
import { readInboxTimes } from "../../office/store/inbox-times.ts";
import { readSettings } from "../../office/store/settings.ts";
import { doubtsSince } from "../../outbox/index.ts";
import { absencesFrom } from "../../people/store/absences.ts";
import { allPlaces, type Placed } from "../../people/store/members.ts";
import { isOnlooker, UnitRole } from "../../people/who.ts";
import type { Plan } from "../../plan/model.ts";
import { rememberedBy } from "../../plan/remembered.ts";
import { waitingConfirmations } from "../../reports/store/confirmations.ts";
import { unitsAsked } from "../../reports/store/joint-answers.ts";
import { returnedReports } from "../../reports/store/returned.ts";
import { allReported } from "../../reports/store/standing.ts";
import type { Addressee, Contact, ScheduleFacts } from "../facts.ts";

/** The facts, and the way to those whom a notice is to reach. */
export interface ReadFacts {
  readonly facts: ScheduleFacts;
  /** Chats of the people who can be reached. */
  readonly chats: ReadonlyMap<string, string>;
  readonly groupChat: string | null;
}

/** Doubts whether something arrived are few. */
const EVER = new Date(0);

/** What the schedule decides from, as it is now: a dozen queries, however many units there are. */
export async function readScheduleFacts(read: Reads, plan: Plan): Promise<ReadFacts> {
  const planId = plan.id;
  const [
    places,
    group,
    lostOne,
    deadlines,
    ticked,
    duties,
    snoozed,
    settings,
    doubts,
    joint,
    inbox,
    returned,
    absences,
    confirmations,
    closed,
    obstacles,
  ] = await Promise.all([
    allPlaces(read, planId),
    groupOf(read, planId),
    lostGroup(read, { planId }),
    readDeadlineFacts(read, plan),
    allTicks(read, planId),
    allReported(read, planId),
    read.snooze.findMany({
      where: { planId },
      select: { personId: true, deadlineCode: true, day: true },
    }),
    readSettings(read, plan),
    doubtsSince(read, planId, EVER),
    unitsAsked(read, planId),
    readInboxTimes(read, planId),
    returnedReports(read, planId),
    absencesFrom(read, planId, plan.period.from),
    waitingConfirmations(read, planId),
    closedOccasions(read, planId),
    read.obstacle.aggregate({ where: { planId, state: "open" }, _min: { raisedAt: true } }),
  ]);
  const { chats, ...known } = peopleIn(places);
  const ticks = [
    ...[...ticked.values()].flat(),
    ...[...duties.values()].flatMap((own) => fulfilled(plan, own)),
  ];
  const snoozes = snoozed.map(({ deadlineCode: deadline, ...one }) => ({ deadline, ...one }));
  return {
    facts: {
      ...{ ...known, deadlines, ticks, snoozes, settings, joint, inbox, returned, absences },
      confirmations,
      closed: new Set(closed.keys()),
      oldestObstacle: obstacles._min.raisedAt,
      ...{ hasGroup: group !== null, hasLostGroup: lostOne !== null },
      // What is sent at a full hour comes to its end after what was decided at that hour.
      doubts: doubts.flatMap(({ settledAt }) => (settledAt ? new Date(Number(settledAt) + 1) : [])),
    },
    chats,
    groupChat: group?.chatId ?? null,
  };
}

const peopleIn = rememberedBy((places: RowsByUnit<Placed>) => {
  const people = new Map<string, Addressee[]>();
  const office: Contact[] = [];
  const chats = new Map<string, string>();
  const lost = new Map<string, Date>();
  for (const { unit, role, person, unreachableAt, knownSince } of [...places.values()].flat()) {
    // Who looks on hears what they ask for, and nothing unasked.
    if (isOnlooker(role)) continue;
    const contact = { personId: person.id, reachable: unreachableAt === null };
    if (contact.reachable) chats.set(person.id, person.telegramId);
    // Whom the configuration names cannot be reached before they have written.
    if (unreachableAt && unreachableAt > knownSince) lost.set(person.id, unreachableAt);
    if (unit === null) office.push(contact);
    else {
      const members = people.get(unit) ?? [];
      members.push({ ...contact, role: UnitRole.parse(role) });
      people.set(unit, members);
    }
  }
  return { people, office, chats, lost: [...lost.values()] };
});
