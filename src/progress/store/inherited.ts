import type { Reads } from "../../database/index.ts";
import { isMet } from "../../deadlines/deadline.ts";
import { isSent, type OccasionStanding } from "../../deadlines/occasion-standing.ts";
import { readOccasionStandings } from "../../deadlines/store/occasion-standing.ts";
import { readDeadlineStates } from "../../deadlines/store/standing.ts";
import { unansweredOf } from "../../obstacles/store/obstacles.ts";
import { addDays } from "../../plan/day.ts";
import type { Day, Duty, Plan, Unit } from "../../plan/model.ts";
import { type Occasion, occasionsOwedBy } from "../../plan/occasions.ts";
import { existsOn } from "../../plan/units.ts";
import { isExpected, isReported } from "../duty-state.ts";
import { readDutyStates } from "./duty-states.ts";
import { readReturned } from "./things.ts";

/** What a unit that is merged leaves to the one that takes it over. */
export interface Inherited {
  /** Of which nothing was reported in its name. */
  readonly duties: readonly Duty[];
  /** Its own periodic reports that were not sent, each with where it stands. */
  readonly periodic: readonly OccasionStanding[];
  /** Its reports that the office returned and that are not corrected, by their names. */
  readonly returned: readonly { readonly name: string; readonly lapsesAt: Date }[];
  /** What it raised and has no answer to. */
  readonly obstacles: readonly { readonly number: number; readonly text: string }[];
  /** The last day of what is not met and was granted more time, by the code of the deadline: it goes on. */
  readonly granted: ReadonlyMap<string, Day>;
  /** Those that the heir sends for both. */
  readonly together: readonly Occasion[];
}

interface Asking {
  readonly plan: Plan;
  readonly today: Day;
  readonly now: Date;
}

/** What `closed` owes today, or, once it is closed, what `heir` owes in its stead. */
export async function readInherited(
  read: Reads,
  asking: Asking,
  { closed, heir }: { readonly closed: Unit; readonly heir: Unit },
): Promise<Inherited> {
  const { plan, today } = asking;
  const answering = existsOn(closed, today) ? closed : heir;
  const states = await readDutyStates(read, asking, answering);
  const owed = occasionsOwedBy(plan, answering, today);
  const own = owed.filter(({ unit }) => unit === closed);
  const [standings, stateOf, returned, obstacles] = await Promise.all([
    readOccasionStandings(read, asking, own),
    readDeadlineStates(read, plan, closed, asking.now),
    readReturned(read, plan),
    unansweredOf(read, plan.id, closed.code),
  ]);
  return {
    duties: [...states.values()]
      .filter(({ parts }) =>
        parts.some((part) => part.owner === closed && isExpected(part) && !isReported(part)),
      )
      .map(({ duty }) => duty),
    periodic: standings.filter((one) => !isSent(one) && !(one.state && isMet(one.state))),
    returned: returned.flatMap(({ unit, thing }) => (unit === closed.code ? [thing] : [])),
    obstacles,
    granted: new Map(
      plan.deadlines.flatMap((deadline): [string, Day][] => {
        const state = stateOf(deadline);
        return state.extension && !isMet(state) ? [[deadline.code, state.last]] : [];
      }),
    ),
    together: occasionsOwedBy(plan, heir, nextDay(closed, today))
      .filter(({ unit, owedFor }) => unit === heir && owedFor.includes(closed))
      .map(({ occasion }) => occasion),
  };
}

/** A day on which the heir answers for it. */
function nextDay({ validTo }: Unit, today: Day): Day {
  return validTo === null || validTo < today ? today : addDays(validTo, 1);
}
