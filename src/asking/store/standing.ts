import type { Reads } from "../../database/index.ts";
import { addDays, instantOf } from "../../plan/day.ts";
import type { Day, Figure, Plan } from "../../plan/model.ts";
import { codesOf } from "../../plan/units.ts";
import { ownTotalOf } from "../../progress/own-totals.ts";
import type { Standing } from "../../progress/standing.ts";
import { readOwedBeside } from "../../progress/store/owed-beside.ts";
import { readOwnSaid } from "../../progress/store/own.ts";
import { readStanding, readStandingAt } from "../../progress/store/standing.ts";
import { type Scope, type Total, totalIn } from "../../progress/totals.ts";
import type { TaskFact } from "../../reports/periodic-sums.ts";
import { periodOf, readDeeds } from "../../reports/store/task-facts.ts";
import { type Answer, standingOf } from "../answer.ts";
import { doneIn } from "../done.ts";
import type { Query } from "../query.ts";
import { scopeOf } from "../scope.ts";
import { standingApart, unreportedIn } from "../standing-apart.ts";

/** The instant of asking. */
export interface Now {
  readonly plan: Plan;
  readonly today: Day;
  readonly now: Date;
}

/** How far the duties are; of a time what was done in it. */
export async function standing(read: Reads, now: Now, query: Query): Promise<Answer> {
  const { plan } = now;
  const { today } = asOf(now, query);
  const { time } = scopeOf(plan, query, today);
  if (time) return done(read, { plan, today }, query, time);
  if (query.period !== null) return { kind: "gone" };
  const found = standingOf(await standingAt(read, now, query), query);
  const { unit } = found;
  const totals = unit ? await totalsOfUnit(read, { plan, today }, query) : [];
  const isWhole = query.area === null && query.duties === null;
  const owed = unit && isWhole ? await readOwedBeside(read, asOf(now, query), unit.unit) : null;
  const apart = standingApart(plan, found.states, query);
  return { kind: "standing", ...found, totals, owed, apart };
}

/** Which duties nobody has reported, of those who are asked about. */
export async function unreported(read: Reads, now: Now, query: Query): Promise<Answer> {
  const { states } = standingOf(await standingAt(read, now, query), query);
  return { kind: "unreported", ...unreportedIn(now.plan, states) };
}

/** What was done in a time: what stands at its end would be another answer. */
async function done(
  read: Reads,
  { plan, today }: Pick<Now, "plan" | "today">,
  query: Query,
  time: NonNullable<Scope["time"]>,
): Promise<Answer> {
  const scope = { ...scopeOf(plan, query, today), time };
  const [unit, ...others] = Array.isArray(query.units) ? scope.units : [];
  const one = unit && others.length === 0 ? unit : null;
  const facts = await deedsBy(read, { plan, today }, query, scope);
  return {
    ...{ kind: "done", unit: one },
    ...doneIn(plan, facts, scope, today),
    totals: one ? await totalsOf(read, { plan, today }, facts, scope) : [],
  };
}

/** What one unit's deeds add up to that were reported by that day, figure by figure, but for parts of others. */
async function totalsOfUnit(
  read: Reads,
  { plan, today }: Pick<Now, "plan" | "today">,
  query: Query,
): Promise<Total[]> {
  const scope = scopeOf(plan, query, today);
  const facts = await deedsBy(read, { plan, today }, query, scope);
  return totalsOf(read, { plan, today }, facts, scope);
}

async function deedsBy(
  read: Reads,
  { plan, today }: Pick<Now, "plan" | "today">,
  { units }: Query,
  { time, units: asked }: Scope,
): Promise<TaskFact[]> {
  const deeds = await readDeeds(read, plan, {
    duties: plan.duties.map(({ code }) => code),
    units: units === null ? null : asked.flatMap((unit) => codesOf(plan, unit, today)),
    period: time && periodOf(time),
  });
  return deeds.filter(({ sentOn }) => sentOn <= today);
}

async function totalsOf(
  read: Reads,
  { plan, today }: Pick<Now, "plan" | "today">,
  facts: readonly TaskFact[],
  scope: Scope,
): Promise<Total[]> {
  const isTold = ({ partOf, kind }: Figure) => partOf === null && kind !== "document";
  const totals: Total[] = [];
  for (const figure of plan.figures.filter(isTold)) {
    const said = await readOwnSaid(read, plan, figure, scope.time, today);
    totals.push(
      said
        ? ownTotalOf(plan, figure, said, scope.units, today)
        : totalIn(plan, figure, facts, scope, today),
    );
  }
  return totals.filter(({ value }) => value !== null);
}

/** Where the plan stands at the end of the day that a query names. */
export function standingAt(read: Reads, now: Now, query: Query): Promise<Standing> {
  const { at } = asOf(now, query);
  return at < now.now ? readStandingAt(read, now.plan, at) : readStanding(read, now.plan, at);
}

/** The end of the day that a query names, if that is past; else now. */
export function asOf({ plan, today, now }: Now, { asOf }: Query) {
  if (asOf === null || asOf >= today) return { plan, at: now, today };
  return {
    plan,
    at: new Date(instantOf(addDays(asOf, 1), "00:00", plan.timeZone).getTime() - 1),
    today: asOf,
  };
}
