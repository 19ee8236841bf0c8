import { compare, dayOf, daysBetween, instantOf } from "../plan/day.ts";
import { type Extension, isOver, lastOnTimeDay, unitsOwing } from "../plan/deadlines.ts";
import type { Day, Deadline, Plan, Unit } from "../plan/model.ts";
import { atOnce, mapped } from "../slices.ts";
import { arrivalOf, type DeadlineFacts, factsOfUnits, type PaperFact } from "./facts.ts";
import { deciding, partsOf } from "./parts.ts";

export { type DeadlineFacts, NO_FACTS } from "./facts.ts";

/** Where one unit stands with one deadline. */
export interface DeadlineState {
  readonly unit: Unit;
  /** Open: it still has time. Overdue: it has none left and has not met the deadline. */
  readonly kind: "on-time" | "late" | "open" | "overdue";
  /** The last day on which this unit is on time: the plan's, or that of its extension. */
  readonly last: Day;
  /** When it met the deadline: by its report, or on the day on which its paper arrived. Null: not yet. */
  readonly metAt: Date | null;
  /** It has a periodic report in force. */
  readonly reported: boolean;
  /** The report says that there was nothing to report. */
  readonly nil: boolean;
  /** What is known of its signed paper: a fact apart from the report in the bot. */
  readonly paper: "none" | PaperFact["state"];
  /** The time that the office gave it beyond the plan's; null if none. */
  readonly extension: Extension | null;
  /** Not met, and a report of it waits for the word of the unit's leader: since when. */
  readonly handedAt: Date | null;
  /** Not met: its report was returned, and not corrected in its own time. It was sent all the same. */
  readonly hasLapsed: boolean;
  /** It asked for more time and has no answer yet. */
  readonly isAsking: boolean;
  /** Of a duty's own deadline: the unit itself, and the closed units that it took over, whose parts lack a report. */
  readonly lacking: readonly Unit[];
}

/** A deadline as one unit sees it. */
export interface DeadlineDue {
  readonly deadline: Deadline;
  readonly state: DeadlineState;
}

export interface DeadlineStanding {
  readonly deadline: Deadline;
  readonly states: readonly DeadlineState[];
  readonly expected: number;
  /** Reported in the bot, or the office has the paper. */
  readonly met: number;
  /** Of those that met it. */
  readonly onTime: number;
  readonly reported: number;
  /** Met by a paper alone: whoever sent the report in the bot, too, is counted there. */
  readonly papers: number;
}

/**
 * Who owes a deadline as of an instant, who has met it and who in time. A past deadline is judged by
 * the units that owed it on its last on-time day: what happens to units later changes nothing.
 */
export function deadlineStandingOf(
  plan: Plan,
  deadline: Deadline,
  facts: DeadlineFacts,
  at: Date,
): DeadlineStanding {
  const of = factsOfUnits(facts, at);
  return atOnce(
    standingFrom(plan, deadline, at, (unit) => stateAt(plan, deadline, unit, of(unit.code), at)),
  );
}

/** The same from the states of the units, to be asked of those who are judged, with pauses. */
export function* standingFrom(
  plan: Plan,
  deadline: Deadline,
  at: Date,
  stateOf: (unit: Unit) => DeadlineState,
): Generator<void, DeadlineStanding> {
  const judged = unitsJudged(plan, deadline, dayOf(at, plan.timeZone));
  const states = yield* mapped(judged, stateOf);
  const having = (test: (state: DeadlineState) => boolean) => states.filter(test).length;
  return {
    deadline,
    states,
    expected: states.length,
    met: having(isMet),
    onTime: having(({ kind }) => kind === "on-time"),
    reported: having(({ reported }) => reported),
    papers: having(({ reported, paper }) => !reported && paper === "confirmed"),
  };
}

/** The units that are asked for it today; once it is over, those that owed it on its last day. */
export function unitsJudged(plan: Plan, deadline: Deadline, today: Day): Unit[] {
  return unitsOwing(plan, deadline, judgingDay(deadline, today)).map(({ unit }) => unit);
}

/** The day as of which it is asked who owes it. */
function judgingDay(deadline: Deadline, today: Day): Day {
  return isOver(deadline, today) ? lastOnTimeDay(deadline) : today;
}

/** Where one unit stands, whether or not it is one of those that owe the deadline. */
export function deadlineStateOf(
  plan: Plan,
  deadline: Deadline,
  unit: Unit,
  facts: DeadlineFacts,
  at: Date,
  asOf?: Day,
): DeadlineState {
  return stateAt(plan, deadline, unit, factsOfUnits(facts, at)(unit.code), at, asOf);
}

/** It has reported in the bot, or the office has its paper. */
export function isMet({ kind }: Pick<DeadlineState, "kind">): boolean {
  return kind === "on-time" || kind === "late";
}

type Awaited = Pick<DeadlineState, "kind" | "paper" | "handedAt">;

/**
 * A paper of it waits for the office's word, or a report for that of the unit's leader, and the unit still has
 * time. What nobody has confirmed when the time is over is asked for again: neither silences anyone for ever.
 */
export function isAwaited({ kind, paper, handedAt }: Awaited): boolean {
  return (paper === "claimed" || handedAt !== null) && kind !== "overdue";
}

/** It has not met the deadline, and is not waiting for anybody's word. */
export function isToBeReminded(state: Awaited): boolean {
  return !isMet(state) && !isAwaited(state);
}

/** Whether what meets it at an instant is in time: days decide, so until the last one has ended. */
export function isTimely({ last }: Pick<DeadlineState, "last">, at: Date, plan: Plan): boolean {
  return dayOf(at, plan.timeZone) <= last;
}

/**
 * How many days after its last on-time day it met the deadline, or has not met it today. What waits for the
 * leader's word is as late as it was put before them, and counts so once they agree.
 */
export function daysLate(
  { kind, last, metAt, handedAt }: DeadlineState,
  today: Day,
  plan: Plan,
): number {
  if (kind === "overdue") {
    const until = handedAt ? dayOf(handedAt, plan.timeZone) : today;
    return Math.max(0, daysBetween(last, until));
  }
  return kind === "late" && metAt ? daysBetween(last, dayOf(metAt, plan.timeZone)) : 0;
}

/**
 * @param facts those of this unit, known at that instant
 * @param asOf the day as of which it is asked who owes the deadline; left out: that of the instant
 */
export function stateAt(
  plan: Plan,
  deadline: Deadline,
  unit: Unit,
  facts: DeadlineFacts,
  at: Date,
  asOf?: Day,
): DeadlineState {
  const paper = paperIn(facts);
  const arrived =
    paper?.state === "confirmed" ? instantOf(arrivalOf(paper), "00:00", plan.timeZone) : null;
  const day = asOf ?? judgingDay(deadline, dayOf(at, plan.timeZone));
  const parts = partsOf({ plan, deadline, unit, facts, at }, day).map((part) => ({
    ...part,
    metAt: earlier(part.report?.submittedAt ?? null, arrived),
  }));
  const { report, metAt, last, extension } = deciding(parts, plan.timeZone);
  const inTime = isTimely({ last }, metAt ?? at, plan);
  return {
    unit,
    last,
    metAt,
    kind: metAt ? (inTime ? "on-time" : "late") : inTime ? "open" : "overdue",
    reported: report !== null,
    nil: report?.nil ?? false,
    paper: paper?.state ?? "none",
    extension,
    handedAt: metAt ? null : (facts.handed[0]?.at ?? null),
    hasLapsed: metAt === null && facts.lapsed.length > 0,
    isAsking: parts.some(({ isAsking }) => isAsking),
    lacking:
      metAt || deadline.duty === null
        ? NO_UNITS
        : parts.flatMap((part) => (part.metAt ? [] : part.owners)),
  };
}

const NO_UNITS: readonly Unit[] = [];

function earlier(a: Date | null, b: Date | null): Date | null {
  return a && b ? (a < b ? a : b) : (a ?? b);
}

/** The paper that says most: one that the office has, else one it has yet to look for. */
function paperIn({ papers }: DeadlineFacts): PaperFact | null {
  const first = (state: PaperFact["state"]) =>
    papers
      .filter((paper) => paper.state === state)
      .toSorted((a, b) => compare(arrivalOf(a), arrivalOf(b)))[0];
  return first("confirmed") ?? first("claimed") ?? first("refused") ?? null;
}
