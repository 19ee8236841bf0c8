import {
  type DeadlineStanding,
  type DeadlineState,
  daysLate,
  isMet,
} from "../deadlines/deadline.ts";
import type { Matter } from "../deadlines/matter.ts";
import type { Day, Deadline, Milestone, Period, Plan, Unit } from "../plan/model.ts";
import type { Occasion } from "../plan/occasions.ts";
import {
  type DutyState,
  isExpected,
  isOwed,
  isReported,
  isSettled,
} from "../progress/duty-state.ts";
import { latest } from "../progress/facts.ts";
import type { OwedBeside } from "../progress/owed.ts";
import type { Standing, UnitStanding } from "../progress/standing.ts";
import { type Tally, tallied } from "../progress/tally.ts";
import type { Total, TotalBy } from "../progress/totals.ts";
import type { AnyReport } from "../reports/store/any.ts";
import type { Done } from "./done.ts";
import type { Bound, Query } from "./query.ts";
import type { StandingPart, Unreported } from "./standing-apart.ts";

/** A unit in an answer, with what to know of it. */
export interface Listed {
  readonly unit: Unit;
  /** When it sent what is asked about; null: not, or that is not asked. */
  readonly at: Date | null;
  /** Since when what is asked about waits for its leader's word; null: it does not, or that is not asked. */
  readonly handedAt: Date | null;
  /** Its report was returned, and not corrected in its own time. */
  readonly hasLapsed: boolean;
  /** Days after its last day; nought: in time. */
  readonly late: number;
  /** It has not sent it in the bot: what is said of its paper. Absent for nothing. */
  readonly paper?: "claimed" | "refused";
}

/** Units to which it applies, and those to which it does not, of all that could. */
export interface UnitsAnswer {
  readonly kind: "units";
  readonly occasion: Occasion | Deadline | null;
  readonly listed: readonly Listed[];
  readonly rest: readonly Listed[];
  /** Units that nobody asks for it yet. */
  readonly notDue: number;
}

/** The same figure of another time, and of which days. */
interface Against {
  readonly period: Period;
  readonly occasion: Occasion | null;
  readonly total: Total;
  /** Reports of that time that give the figure, of units that this plan has no more. */
  readonly left: number;
}

/** What is held against a total; or the year of which nothing can be said, and why. */
export type Comparison =
  | { readonly kind: "against"; readonly against: Against }
  | { readonly kind: "no-year" | "year-not-apart"; readonly year: number };

/** One figure, apart as it was asked for, and what it is held against. */
export interface Counted {
  readonly total: Total;
  /** Whose reports say it themselves; null for a figure of duties. */
  readonly occasion: Occasion | null;
  readonly apart: readonly TotalBy[];
  readonly comparison: Comparison | null;
}

/** A unit's time beyond the plan's, given or asked for. */
export interface MoreTime {
  /** Its code. */
  readonly unit: string;
  readonly deadline: Deadline;
  /** The last day on which it would be in time. */
  readonly last: Day;
}

/** What a query finds. Pure data: the words are found elsewhere. */
export type Answer =
  | UnitsAnswer
  | {
      readonly kind: "total";
      /** Of each figure that is asked for, the first one first. */
      readonly counted: readonly [Counted, ...Counted[]];
    }
  /** Who gives nothing of a figure, or nought. */
  | ({ readonly kind: "lacking" } & Pick<Counted, "total" | "occasion">)
  /** Who has more, or less, of a figure than so much. */
  | ({ readonly kind: "reaching"; readonly bound: Bound } & Pick<Counted, "total" | "occasion">)
  | {
      readonly kind: "standing";
      readonly tally: Tally;
      /** The one unit that is asked about, and what its reports add up to. */
      readonly unit: UnitStanding | null;
      readonly totals: readonly Total[];
      readonly states: readonly DutyState[];
      /** What that unit owes beside its duties; null where certain duties or several units are asked about. */
      readonly owed: OwedBeside | null;
      /** Told apart as it was asked for. */
      readonly apart: readonly StandingPart[];
    }
  | ({ readonly kind: "unreported" } & Unreported)
  /** Reports that lie with the office, or came back from it. */
  | {
      readonly kind: "held";
      readonly of: "returned" | "waiting";
      readonly held: readonly AnyReport[];
    }
  /** Who has nobody that reports, out of how many. */
  | { readonly kind: "unmanned"; readonly units: readonly Unit[]; readonly all: number }
  | {
      readonly kind: "extended";
      readonly of: "granted" | "requested";
      readonly rows: readonly MoreTime[];
      /** Requests beside what was granted that have no answer yet. */
      readonly waiting: number;
    }
  | ({ readonly kind: "done"; readonly totals: readonly Total[] } & Done)
  | {
      readonly kind: "count";
      readonly of: "reports" | "obstacles";
      readonly count: number;
    }
  | {
      readonly kind: "deadlines";
      readonly deadlines: readonly {
        readonly deadline: Deadline;
        readonly state: DeadlineState | null;
      }[];
      /** By which duties are asked for that have no deadline of their own. */
      readonly milestones: readonly Milestone[];
      /** A milestone's report, which binds nobody to a day. */
      readonly occasion: Occasion | null;
    }
  /** There is no such thing in the plan (any more). */
  | { readonly kind: "gone" };

/** Who sent a deadline's report, who did not, who was late. */
export function unitsOfDeadline(
  plan: Plan,
  { deadline, states }: DeadlineStanding,
  query: Query,
  today: Day,
): UnitsAnswer {
  const own = states.filter(({ unit }) => isAskedAbout(unit, query));
  const applies = (state: DeadlineState): boolean => {
    switch (query.what) {
      case "sent":
        return query.timely ? state.kind === "on-time" : isMet(state);
      case "late":
        return daysLate(state, today, plan) > 0;
      default:
        return !isMet(state);
    }
  };
  const listed = (some: readonly DeadlineState[]) =>
    some.map((state) => listedOf(state, today, plan));
  return {
    ...{ kind: "units", occasion: deadline, notDue: 0 },
    listed: listed(own.filter(applies)),
    rest: listed(own.filter((state) => !applies(state))),
  };
}

/** What an answer says of a unit's standing with a deadline. */
export function listedOf(state: DeadlineState, today: Day, plan: Plan): Listed {
  const { unit, metAt: at, handedAt, hasLapsed, paper } = state;
  const listed = { unit, at, handedAt, hasLapsed, late: daysLate(state, today, plan) };
  const isOpen = at === null && (paper === "claimed" || paper === "refused");
  return isOpen ? { ...listed, paper } : listed;
}

/** Who reported certain duties, or anything of an area: all that is asked of it is what counts. */
export function unitsOfDuties(standing: Standing, query: Query): UnitsAnswer {
  const { area, duties } = query;
  const all = standing.units
    .filter(({ unit }) => isAskedAbout(unit, query))
    .map((one) => ({ ...one, own: one.duties.filter((state) => isSubject(state, query)) }))
    .filter(({ own }) => own.length > 0);
  const due = all
    .map((one) => ({ ...one, own: one.own.filter(isExpected) }))
    .filter(({ own }) => own.length > 0);
  const hasSent = ({ own }: (typeof due)[number]) =>
    duties === null && area !== null ? own.some(isReported) : own.every(isSettled);
  const listed = (some: typeof due) =>
    some.map(({ unit, own }) => ({
      unit,
      at: latest(own.map(({ lastAt }) => lastAt)),
      handedAt: null,
      hasLapsed: false,
      late: 0,
    }));
  const sent = listed(due.filter(hasSent));
  const missing = listed(due.filter((one) => !hasSent(one)));
  const isSent = query.what === "sent";
  return {
    ...{ kind: "units", occasion: null, notDue: all.length - due.length },
    ...(isSent ? { listed: sent, rest: missing } : { listed: missing, rest: sent }),
  };
}

/** Who owes the report of a duty that is due, whichever it is. */
export function unitsOwingDuties(standing: Standing, query: Query): UnitsAnswer {
  return unitsThat(standing, query, ({ duties }) => duties.some(isOwed));
}

function unitsThat(
  standing: Standing,
  query: Query,
  applies: (unit: UnitStanding) => boolean,
): UnitsAnswer {
  const own = standing.units.filter(({ unit }) => isAskedAbout(unit, query));
  const listed = (some: readonly UnitStanding[]) =>
    some.map(({ unit }) => ({ unit, at: null, handedAt: null, hasLapsed: false, late: 0 }));
  return {
    ...{ kind: "units", occasion: null, notDue: 0 },
    listed: listed(own.filter(applies)),
    rest: listed(own.filter((one) => !applies(one))),
  };
}

/** Of whom nothing came. */
export function unitsSilent(standing: Standing, query: Query): UnitsAnswer {
  return unitsThat(standing, query, (one) => standing.silent.includes(one));
}

/** Of whom something came in a time, and of whom nothing; `came` tells when it was the last time. */
export function unitsHeard(
  units: readonly Unit[],
  query: Query,
  came: (unit: Unit) => Date | null,
): UnitsAnswer {
  const all = units.map((unit) => ({
    unit,
    at: came(unit),
    handedAt: null,
    hasLapsed: false,
    late: 0,
  }));
  const isListed = ({ at }: Listed) => (at !== null) === (query.what === "sent");
  return {
    ...{ kind: "units", occasion: null, notDue: 0 },
    listed: all.filter(isListed),
    rest: all.filter((one) => !isListed(one)),
  };
}

/** How far the duties in question are. */
export function standingOf(standing: Standing, query: Query) {
  const all = [...standing.units, ...standing.beside].filter(({ unit }) =>
    isAskedAbout(unit, query),
  );
  const states = all.flatMap(({ duties }) => duties).filter((state) => isSubject(state, query));
  const [unit, ...others] = all;
  return {
    tally: tallied(states),
    unit: Array.isArray(query.units) && unit && others.length === 0 ? unit : null,
    states,
  };
}

function isAskedAbout({ code, kind }: Unit, { units }: Pick<Query, "units">): boolean {
  if (units === null) return true;
  return typeof units === "string" ? kind === units : units.includes(code);
}

function isSubject({ duty }: DutyState, { area, duties }: Pick<Query, "area" | "duties">): boolean {
  return (
    (area === null || duty.areas[0] === area) && (duties === null || duties.includes(duty.code))
  );
}

/** What units can be urged about that an answer lists; null: nothing that can be asked for as one matter. */
export function matterListed(
  query: Query,
  { occasion }: Pick<UnitsAnswer, "occasion">,
): Matter | null {
  if (query.what === "nudge-duties") return { kind: "duties" };
  const [duty, ...others] = query.duties ?? [];
  if (duty !== undefined) return others.length === 0 ? { kind: "duty", code: duty } : null;
  if (!occasion) return null;
  return {
    kind: "dueBefore" in occasion || occasion.deadline ? "deadline" : "milestone",
    code: occasion.code,
  };
}
