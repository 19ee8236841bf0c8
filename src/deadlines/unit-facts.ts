import { dayOf } from "../plan/day.ts";
import type { Day, Deadline, Plan, Unit } from "../plan/model.ts";
import { type DeadlineState, deadlineStateOf } from "./deadline.ts";
import type { ExtensionFact, HandedFact, LapsedFact, PaperFact, ReportFact } from "./facts.ts";

/**
 * What is known of one unit, about whatever occasions. As long as nothing happens the lists stay the
 * same ones.
 */
export interface UnitFacts {
  readonly reports: readonly (ReportFact & About)[] | undefined;
  /** What its task reports say of duties' own deadlines. */
  readonly tasks?: readonly (ReportFact & About)[];
  readonly papers: readonly (PaperFact & About)[] | undefined;
  readonly extensions: readonly (ExtensionFact & About)[] | undefined;
  readonly handed: readonly (HandedFact & About)[] | undefined;
  readonly lapsed: readonly (LapsedFact & About)[] | undefined;
}

export interface About {
  /** Code of the deadline or of another occasion. */
  readonly occasion: string;
}

interface Remembered {
  readonly facts: UnitFacts;
  readonly today: Day;
  /** Everything was known by then. */
  readonly since: number;
  readonly state: DeadlineState;
}

/** By deadline and unit the state that was worked out last: of thousands of units few change in a day. */
const remembered = new WeakMap<Deadline, WeakMap<Unit, Remembered>>();

/** Where one unit stands with a deadline, by the facts of the unit. */
export function stateOfUnit(
  plan: Plan,
  deadline: Deadline,
  unit: Unit,
  facts: UnitFacts,
  at: Date,
): DeadlineState {
  const ofDeadline = remembered.get(deadline) ?? new WeakMap<Unit, Remembered>();
  remembered.set(deadline, ofDeadline);
  const before = ofDeadline.get(unit);
  const today = dayOf(at, plan.timeZone);
  const holds =
    before?.today === today &&
    before.since <= at.getTime() &&
    before.facts.reports === facts.reports &&
    before.facts.tasks === facts.tasks &&
    before.facts.papers === facts.papers &&
    before.facts.extensions === facts.extensions &&
    before.facts.handed === facts.handed &&
    before.facts.lapsed === facts.lapsed;
  if (holds) return before.state;
  const state = deadlineStateOf(plan, deadline, unit, about(deadline, facts), at);
  const since = latestIn(facts);
  if (since <= at.getTime()) ofDeadline.set(unit, { facts, today, since, state });
  return state;
}

function about(
  { code, duty }: Deadline,
  { reports, tasks, papers, extensions, handed, lapsed }: UnitFacts,
) {
  const own = <Fact extends About>(facts: readonly Fact[] = []) =>
    facts.filter(({ occasion }) => occasion === code);
  return {
    reports: own(duty === null ? reports : tasks),
    papers: own(papers),
    extensions: own(extensions),
    handed: own(handed),
    lapsed: own(lapsed),
  };
}

/** When the last of the facts became known. */
function latestIn({
  reports = [],
  tasks = [],
  papers = [],
  extensions = [],
  handed = [],
  lapsed = [],
}: UnitFacts): number {
  return Math.max(
    0,
    ...[...handed, ...lapsed].map(({ at }) => at.getTime()),
    ...[...reports, ...tasks].map(({ submittedAt }) => submittedAt.getTime()),
    ...papers.flatMap(({ claimedAt, settledAt }) =>
      [claimedAt, settledAt ?? claimedAt].map(Number),
    ),
    ...extensions.map((one) =>
      (one.state === "granted" ? one.settledAt : one.requestedAt).getTime(),
    ),
  );
}
