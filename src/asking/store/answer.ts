import type { Reads } from "../../database/index.ts";
import { currentOf } from "../../deadlines/owing.ts";
import { readOwing } from "../../deadlines/store/owing.ts";
import { readDeadlineStates } from "../../deadlines/store/standing.ts";
import { countRaised, obstaclesOf } from "../../obstacles/store/obstacles.ts";
import { isAskedOn } from "../../plan/deadlines.ts";
import type { Day, Deadline, Figure, Period, Plan, Unit } from "../../plan/model.ts";
import { milestonesOf } from "../../plan/months.ts";
import type { Occasion } from "../../plan/occasions.ts";
import { codesOf } from "../../plan/units.ts";
import { latest } from "../../progress/facts.ts";
import { ownTotalOf, ownTotalsByKind } from "../../progress/own-totals.ts";
import { readCame } from "../../progress/store/came.ts";
import { readOwnSaid } from "../../progress/store/own.ts";
import { readTotalFacts } from "../../progress/store/totals.ts";
import { totalIn, totalsBy } from "../../progress/totals.ts";
import { countReports } from "../../reports/store/count.ts";
import { handedFor } from "../../reports/store/draft-rows.ts";
import { allInForce, lapsedFor } from "../../reports/store/periodic-facts.ts";
import {
  type Answer,
  type Counted,
  type UnitsAnswer,
  unitsHeard,
  unitsOfDeadline,
  unitsOfDuties,
  unitsOwingDuties,
  unitsSilent,
} from "../answer.ts";
import { listsDuties, type Query } from "../query.ts";
import { occasionIn, scopeOf, unitsOf } from "../scope.ts";
import { compare } from "./against.ts";
import { extended } from "./extended.ts";
import { heldReports, unmanned } from "./held.ts";
import { asOf, type Now, standing, standingAt, unreported } from "./standing.ts";

/** What the record says to a query, as of now or of the end of the day that it names. */
export async function answerTo(read: Reads, now: Now, query: Query): Promise<Answer> {
  switch (query.what) {
    case "missing":
    case "sent":
    case "late":
    case "silent":
    case "nudge":
    case "nudge-duties":
      return whoSent(read, now, query);
    case "total":
    case "lacking":
    case "reaching":
      return total(read, now, query);
    case "standing":
      return standing(read, now, query);
    case "reports":
      return { kind: "count", of: "reports", count: await reports(read, now, query) };
    case "returned":
    case "waiting":
      return heldReports(read, now, query, query.what);
    case "unmanned":
      return unmanned(read, now, query);
    case "extended":
    case "requested":
      return extended(read, now, query, query.what === "extended" ? "granted" : "requested");
    case "obstacles":
      return { kind: "count", of: "obstacles", count: await obstacles(read, now, query) };
    case "deadline":
      return deadlines(read, now, query);
  }
}

async function whoSent(read: Reads, now: Now, query: Query): Promise<Answer> {
  const { plan } = now;
  if (listsDuties(query)) return unreported(read, now, query);
  const time = scopeOf(plan, query, now.today).time?.period ?? null;
  if (query.what === "silent")
    return time
      ? heardIn(read, now, query, time)
      : unitsSilent(await standingAt(read, now, query), query);
  if (query.what === "nudge-duties")
    return unitsOwingDuties(await standingAt(read, now, query), query);
  if (query.duties !== null || query.area !== null)
    return unitsOfDuties(await standingAt(read, now, query), query);
  const occasion = occasionIn(plan, query);
  if (query.what === "sent" && time && !occasion) return heardIn(read, now, query, time);
  if (query.period !== null && occasion === null) return { kind: "gone" };
  if (occasion && !occasion.deadline) return ofMilestone(read, now, query);
  const { at, today } = asOf(now, query);
  const current = currentOf(await readOwing(read, plan, at), today, occasion?.code);
  return current ? unitsOfDeadline(plan, current.standing, query, today) : { kind: "gone" };
}

/** Of whom something came in a time, of whatever kind. */
async function heardIn(
  read: Reads,
  { plan, today }: Now,
  query: Query,
  time: Period,
): Promise<UnitsAnswer> {
  const came = await readCame(read, plan, time);
  const units = unitsOf(plan, query, today).filter(({ reports }) => reports);
  return unitsHeard(units, query, (unit) =>
    latest(codesOf(plan, unit, today).map((code) => came.get(code) ?? null)),
  );
}

/** A milestone's report binds nobody to a day: it was sent, or it was not. */
async function ofMilestone(read: Reads, now: Now, query: Query): Promise<UnitsAnswer> {
  const { plan } = now;
  const { at, today } = asOf(now, query);
  const occasion = occasionIn(plan, query);
  const all = await allInForce(read, plan.id);
  const sentAt = (unit: Unit) =>
    codesOf(plan, unit, today)
      .flatMap((code) => all.get(code) ?? [])
      .filter(({ submittedAt }) => submittedAt <= at)
      .find((report) => report.occasion === occasion?.code)?.submittedAt ?? null;
  const handed = occasion && (await handedFor(read, plan, occasion.code, today));
  const lapsed = occasion && (await lapsedFor(read, plan, occasion.code, at));
  const states = unitsOf(plan, query, today)
    .filter(({ code, reports }) => reports && occasion?.units.includes(code))
    .map((unit) => {
      const sent = sentAt(unit);
      const since = handed?.get(unit.code) ?? null;
      const handedAt = sent === null && since && since <= at ? since : null;
      const hasLapsed =
        sent === null && codesOf(plan, unit, today).some((code) => lapsed?.has(code));
      return { unit, at: sent, handedAt, hasLapsed, late: 0 };
    });
  const isListed = ({ at: sent }: { at: Date | null }) =>
    (sent !== null) === (query.what === "sent");
  return {
    ...{ kind: "units", occasion, notDue: 0 },
    listed: states.filter(isListed),
    rest: states.filter((one) => !isListed(one)),
  };
}

async function total(read: Reads, now: Now, query: Query): Promise<Answer> {
  const { plan } = now;
  const [figure, ...further] = [query.figure, ...(query.also ?? [])].map((asked) =>
    plan.figures.find(({ code }) => code === asked),
  );
  const isGone = query.period && "occasion" in query.period && !occasionIn(plan, query);
  if (!figure || isGone) return { kind: "gone" };
  const first = await countedOf(read, now, query, figure);
  const { total, occasion } = first;
  if (query.what === "lacking") return { kind: "lacking", total, occasion };
  if (query.bound) return { kind: "reaching", total, occasion, bound: query.bound };
  const also: Counted[] = [];
  for (const one of further) if (one) also.push(await countedOf(read, now, query, one));
  return { kind: "total", counted: [first, ...also] };
}

async function countedOf(
  read: Reads,
  { plan, today }: Now,
  query: Query,
  figure: Figure,
): Promise<Counted> {
  const scope = scopeOf(plan, query, today);
  const { by } = query;
  const comparison = await compare(read, { plan, today }, query, figure);
  const said = await readOwnSaid(read, plan, figure, scope.time, today);
  if (said) {
    const apart = by === "kind" ? ownTotalsByKind(plan, figure, said, scope.units, today) : [];
    const total = ownTotalOf(plan, figure, said, scope.units, today);
    return { total, occasion: said.occasion, apart, comparison };
  }
  const facts = await readTotalFacts(read, plan, figure, scope, today);
  return {
    ...{ total: totalIn(plan, figure, facts, scope, today), occasion: null, comparison },
    apart: by === null || by === "unit" ? [] : totalsBy(by, plan, figure, facts, scope, today),
  };
}

function reports(read: Reads, { plan, today }: Now, query: Query): Promise<number> {
  const { time } = scopeOf(plan, query, today);
  const codes = query.units === null ? null : codesIn(plan, query, today);
  return countReports(read, plan, { units: codes, sent: time?.period ?? null });
}

async function obstacles(read: Reads, { plan, today }: Now, query: Query): Promise<number> {
  const raised = scopeOf(plan, query, today).time?.period;
  if (raised) {
    const units = query.units === null ? null : codesIn(plan, query, today);
    return countRaised(read, plan, { units, raised });
  }
  const take = query.units === null ? 1 : MOST;
  const open = { of: "office", state: "open" } as const;
  const { obstacles, total } = await obstaclesOf(read, plan.id, open, { take, skip: 0 });
  if (query.units === null) return total;
  const own = new Set(codesIn(plan, query, today));
  return obstacles.filter(({ unit }) => own.has(unit)).length;
}

function codesIn(plan: Plan, query: Query, today: Day): string[] {
  return unitsOf(plan, query, today).flatMap((unit) => codesOf(plan, unit, today));
}

/** More than wait for an answer at once. */
const MOST = 500;

async function deadlines(read: Reads, { plan, today, now }: Now, query: Query): Promise<Answer> {
  const occasion = occasionIn(plan, query);
  if (occasion && !occasion.deadline)
    return { kind: "deadlines", deadlines: [], milestones: [], occasion };
  const [unit, another] = Array.isArray(query.units) ? unitsOf(plan, query, today) : [];
  // As of today, as its own list says it: with what it took over.
  const stateOf = unit && !another ? await readDeadlineStates(read, plan, unit, now, today) : null;
  const asked = deadlinesAsked(plan, query, occasion, today);
  return {
    kind: "deadlines",
    deadlines: asked.map((deadline) => ({ deadline, state: stateOf?.(deadline) ?? null })),
    milestones: asked.length > 0 ? [] : milestonesOf(plan, query.duties ?? []),
    occasion: null,
  };
}

/** The one that is named; else those that are looked at today. Of duties alone whose days are still to come, these. */
function deadlinesAsked(
  { deadlines }: Plan,
  { duties }: Query,
  occasion: Occasion | null,
  today: Day,
): Deadline[] {
  if (occasion) return deadlines.filter(({ code }) => code === occasion.code);
  const named = deadlines.filter(({ duty }) => duties === null || (duty && duties.includes(duty)));
  const begun = named.filter((deadline) => isAskedOn(deadline, today));
  return begun.length > 0 ? begun : named;
}
