import type { Reads } from "../../database/index.ts";
import { addMonths } from "../../plan/day.ts";
import type { Day, Duty, Figure, Period, Plan } from "../../plan/model.ts";
import { occasionsOf } from "../../plan/occasions.ts";
import { codesOf, currentUnit } from "../../plan/units.ts";
import { isOwnOf, ownTotalOf } from "../../progress/own-totals.ts";
import { readOwnSaid } from "../../progress/store/own.ts";
import { readTotalFacts } from "../../progress/store/totals.ts";
import { type Scope, timeOf, totalIn } from "../../progress/totals.ts";
import { readDeeds } from "../../reports/store/task-facts.ts";
import type { Comparison } from "../answer.ts";
import type { Query } from "../query.ts";
import { isYearBefore, occasionIn, scopeOf } from "../scope.ts";

interface Asked {
  readonly plan: Plan;
  readonly today: Day;
}

export async function compare(
  read: Reads,
  { plan, today }: Asked,
  query: Query,
  figure: Figure,
): Promise<Comparison | null> {
  const { against } = query;
  if (against === null) return null;
  if (against === "last-year" || isYearBefore(plan, against))
    return lastYear(read, { plan, today }, query, figure);
  const scope: Scope = { ...scopeOf(plan, query, today), time: timeOf(against) };
  const said = await readOwnSaid(read, plan, figure, scope.time, today);
  if (said) {
    const { occasion } = said;
    const total = ownTotalOf(plan, figure, said, scope.units, today);
    return { kind: "against", against: { period: occasion.period, occasion, total, left: 0 } };
  }
  const facts = await readTotalFacts(read, plan, figure, scope, today);
  const total = totalIn(plan, figure, facts, scope, today);
  return { kind: "against", against: { period: against, occasion: null, total, left: 0 } };
}

const A_YEAR = -12;

/**
 * The same days of the year before, if its plan was worked with in this database. What it asked for which
 * figure is kept nowhere but in its file: so whatever gives the figure counts, and of its areas nothing is
 * known.
 */
async function lastYear(
  read: Reads,
  { plan, today }: Asked,
  query: Query,
  figure: Figure,
): Promise<Comparison> {
  const year = plan.year - 1;
  const [before, ...others] = await read.plan.findMany({
    where: { year, id: { not: plan.id } },
    select: { id: true, duties: { select: { code: true, title: true, quote: true } } },
  });
  // Of several nobody knows which was this one's.
  if (!before || others.length > 0) return { kind: "no-year", year };
  const isOfMonth = occasionIn(plan, query)?.kind === "special-month";
  const isOwn = occasionsOf(plan).some((occasion) => isOwnOf(occasion, figure));
  if (query.area !== null || query.duties !== null || isOfMonth || isOwn)
    return { kind: "year-not-apart", year };
  const scope = scopeOf(plan, query, today);
  const days = daysOf(plan, query, today);
  const period =
    query.against === "last-year" || query.against === null
      ? { from: addMonths(days.from, A_YEAR), to: addMonths(days.to, A_YEAR) }
      : query.against;
  const then = planBefore(plan, before, figure);
  const facts = await readDeeds(read, then, {
    duties: then.duties.map(({ code }) => code),
    units: query.units === null ? null : scope.units.flatMap((unit) => codesOf(plan, unit, today)),
    period,
  });
  const total = totalIn(then, figure, facts, { ...scope, time: timeOf(period) }, today);
  const lost = facts.filter(
    ({ unit, figures }) =>
      figures[figure.code] !== undefined && currentUnit(plan, unit, today) === null,
  );
  return { kind: "against", against: { period, occasion: null, total, left: lost.length } };
}

/** The days of what is asked, as far as they have come: those to come have nothing to be compared with. */
function daysOf(plan: Plan, query: Query, today: Day): Period {
  const { period } = query;
  const days =
    period && "from" in period ? period : (occasionIn(plan, query)?.period ?? plan.period);
  return { from: days.from, to: days.to < today ? days.to : today };
}

/** That plan as far as the database knows it, with this one's units. */
function planBefore(
  plan: Plan,
  { id, duties }: { readonly id: string; readonly duties: readonly Pick<Duty, "code" | "title">[] },
  { code: figure }: Figure,
): Plan {
  const [model] = plan.duties;
  return {
    ...plan,
    id,
    duties: model
      ? duties.map(({ code, title }) => ({
          ...model,
          ...{ code, title, areas: [], units: [], figures: [figure], month: null },
        }))
      : [],
  };
}
