import {
  type DeadlineFacts,
  isMet,
  isToBeReminded,
  NO_FACTS,
  stateAt,
} from "../deadlines/deadline.ts";
import { factsOfUnits } from "../deadlines/facts.ts";
import { lastOnTimeDay, unitsAsked } from "../plan/deadlines.ts";
import type { Day, Deadline } from "../plan/model.ts";
import type { Basis, ScheduleFacts } from "./facts.ts";
import { remembered } from "./remembered.ts";

/** A unit that owes a deadline, as far as the schedule asks. */
export interface Owing {
  /** Code of the unit. */
  readonly unit: string;
  /** Its own last on-time day. */
  readonly last: Day;
  /** Why it is not to be reminded: it has met the deadline, or says that its paper is on its way. */
  readonly silencedBy: "met" | "claimed" | null;
}

/** What is in force counts, whatever the clock said when it came: clocks are set back, reports are not. */
const WHENEVER = new Date("9999-12-31T00:00:00Z");

function knownOf(facts: ScheduleFacts, { code }: Deadline): DeadlineFacts {
  return facts.deadlines.get(code) ?? NO_FACTS;
}

/** The units of which a deadline is asked on a day, by their codes. Of a closed one its successor's people are told. */
export const owingOn = remembered(
  ({ plan, facts }, deadline: Deadline, day): ReadonlyMap<string, Owing> => {
    const of = factsOfUnits(knownOf(facts, deadline), WHENEVER);
    const owing = unitsAsked(plan, deadline, day).map(({ unit }): Owing => {
      const state = stateAt(plan, deadline, unit, of(unit.code), WHENEVER, day);
      const { last, paper, handedAt } = state;
      const kind = isMet(state) ? state.kind : day > last ? "overdue" : "open";
      const silent = isToBeReminded({ kind, paper, handedAt }) ? null : "claimed";
      return { unit: unit.code, last, silencedBy: isMet(state) ? "met" : silent };
    });
    return new Map(owing.map((one) => [one.unit, one]));
  },
  knownOf,
);

/** The deadlines that the office has not closed. */
export function openDeadlines({ plan, facts }: Pick<Basis, "plan" | "facts">): Deadline[] {
  return plan.deadlines.filter(({ code }) => !facts.closed.has(code));
}

/** The last on-time days that units may have: the plan's, and those of the extensions granted. */
export function lastDaysOf({ facts }: Pick<Basis, "facts">, deadline: Deadline): Day[] {
  const { extensions } = knownOf(facts, deadline);
  const granted = extensions.flatMap((one) => (one.state === "granted" ? [one] : []));
  return [...new Set([null, ...granted].map((one) => lastOnTimeDay(deadline, one)))];
}
