import type { Reads } from "../../database/index.ts";
import { isAwaited } from "../../deadlines/deadline.ts";
import type { Matter } from "../../deadlines/matter.ts";
import { COOLING, hindranceTo } from "../../deadlines/nudge.ts";
import { currentOf, isNear, type OwedDeadline } from "../../deadlines/owing.ts";
import { toldSince } from "../../deadlines/store/nudges.ts";
import { readOwing, readReach } from "../../deadlines/store/owing.ts";
import { handedFor } from "../../reports/store/draft-rows.ts";
import { periodicDrafts } from "../../reports/store/periodic-drafts.ts";
import { inSlices, mapped } from "../../slices.ts";
import type { PreparedNudge } from "../owed.ts";
import { unitIn } from "../standing.ts";
import { talliedFor } from "../tally.ts";
import type { Asking } from "./owed.ts";
import { readStanding } from "./standing.ts";
import { readThings } from "./things.ts";

/**
 * Who can be nudged about a matter, or about the deadline that is asked about now, and with what. Null: there is
 * no such deadline, or its time is far, and nobody asked for it.
 */
export async function prepareNudge(
  read: Reads,
  asking: Asking,
  matter?: Matter,
): Promise<PreparedNudge | null> {
  if (matter && matter.kind !== "deadline") return aboutThings(read, asking, matter);
  const { plan, today, at } = asking;
  const found = currentOf(await readOwing(read, plan, at), today, matter?.code);
  const isMeant = found !== null && (matter || isNear(found.standing.deadline, today));
  return isMeant ? aboutDeadline(read, asking, found) : null;
}

async function aboutDeadline(
  read: Reads,
  { plan, calendar, today, at }: Asking,
  { standing: { deadline }, owing: all }: OwedDeadline,
): Promise<PreparedNudge> {
  // The office is reminded of what it owes itself, and does not urge itself.
  const owing = all.filter(({ unit }) => unit.code !== plan.office.unit);
  const matter = { kind: "deadline", code: deadline.code } as const;
  const [standing, drafted, told] = await Promise.all([
    readStanding(read, plan, at),
    periodicDrafts.begunBy(read, plan.id, deadline.code),
    toldSince(read, plan.id, matter, new Date(at.getTime() - COOLING)),
  ]);
  const states = new Map(owing.map(({ unit, state }) => [unit, state]));
  return {
    matter,
    candidates: await inSlices(
      mapped(owing, ({ state, unit, reach, focalPoints }) => ({
        ...{ unit, reach, focalPoints, last: state.last },
        isOverdue: state.kind === "overdue",
        hindrance: hindranceTo(
          { reach, awaits: state.handedAt ? "handed" : isAwaited(state) ? "claimed" : null },
          told.get(unit.code) ?? null,
          at,
        ),
      })),
    ),
    asked: (unit) => {
      const state = states.get(unit);
      if (!state) return null;
      return {
        kind: "deadline",
        owed: {
          ...{ deadline, state, calendar, today },
          ...talliedFor(deadline, unitIn(standing, unit.code)?.duties ?? []),
          isDrafted: drafted.has(unit.code),
        },
      };
    },
  };
}

async function aboutThings(read: Reads, asking: Asking, matter: Matter): Promise<PreparedNudge> {
  const { plan, today, at } = asking;
  const [owed, reachOf, told, handed] = await Promise.all([
    readThings(read, asking, matter),
    readReach(read, plan, at),
    toldSince(read, plan.id, matter, new Date(at.getTime() - COOLING)),
    matter.kind === "milestone" ? handedFor(read, plan, matter.code, today) : null,
  ]);
  return {
    matter,
    candidates: await inSlices(
      mapped(owed, ({ unit, things }) => {
        const isHanded =
          handed?.has(unit.code) ||
          things.every((thing) => thing.kind === "returned" && thing.isHanded);
        const { reach, focalPoints } = reachOf(unit);
        const before = told.get(unit.code) ?? null;
        return {
          ...{ unit, reach, focalPoints, last: null, isOverdue: false },
          hindrance: hindranceTo({ reach, awaits: isHanded ? "handed" : null }, before, at),
        };
      }),
    ),
    asked: (unit) => {
      const own = owed.find((one) => one.unit === unit);
      return own ? { kind: "things", matter, ...own } : null;
    },
  };
}
