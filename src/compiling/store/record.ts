import type { Reads } from "../../database/index.ts";
import { daysLate, isMet } from "../../deadlines/deadline.ts";
import { documentOf } from "../../deadlines/document.ts";
import { receivedPapers } from "../../deadlines/store/papers.ts";
import { readDeadlineStandings } from "../../deadlines/store/standing.ts";
import { addDays, dayOf, instantOf } from "../../plan/day.ts";
import type { Day, Plan, Unit } from "../../plan/model.ts";
import type { Occasion } from "../../plan/occasions.ts";
import { codesOf, currentUnit, reportingUnits } from "../../plan/units.ts";
import { ownReports } from "../../progress/own-totals.ts";
import { dayOfTotals, type OccasionTotals } from "../../progress/snapshot.ts";
import { totalsOfDeeds } from "../../progress/store/snapshots.ts";
import type { PeriodicSaid, TextQuestion } from "../../reports/periodic-answers.ts";
import type { TaskFact } from "../../reports/periodic-sums.ts";
import { handedFor } from "../../reports/store/draft-rows.ts";
import { readPeriodicSaid } from "../../reports/store/periodic-said.ts";
import { readOccasionDeeds } from "../../reports/store/task-facts.ts";
import { inSlices } from "../../slices.ts";
import type { Saying } from "../alike.ts";
import { type Compiled, compile, type Known, type SentState, viewsOf } from "../compiled.ts";
import { type Readiness, readinessOf } from "../readiness.ts";
import { readBasis } from "./basis.ts";

export interface Asked {
  readonly plan: Plan;
  readonly occasion: Occasion;
  readonly at: Date;
}

/** The office's report of an occasion, as the record has it now, with the totals of which it is made. */
export async function readCompiled(
  read: Reads,
  asked: Asked,
): Promise<{ readonly compiled: Compiled; readonly totals: OccasionTotals }> {
  const known = await readKnown(read, asked);
  return {
    compiled: await inSlices(compile(known)),
    totals: await totalsOfDeeds(read, known, known),
  };
}

/**
 * Whether that report can be put together.
 *
 * @param deeds all of the occasion
 */
export async function readReadiness(
  read: Reads,
  asked: Asked,
  deeds: readonly TaskFact[],
): Promise<Readiness> {
  const { plan, occasion, at } = asked;
  const periodic = await readPeriodicSaid(read, plan, occasion);
  const days = { today: dayOf(at, plan.timeZone), day: dayOfReport(asked) };
  const sent = await readSent(read, asked, periodic);
  return inSlices(readinessOf({ plan, occasion, ...days, deeds, periodic, sent }));
}

async function readKnown(read: Reads, asked: Asked): Promise<Known> {
  const { plan, occasion } = asked;
  const [deeds, periodic, obstacles] = await Promise.all([
    readOccasionDeeds(read, plan, occasion, true),
    readPeriodicSaid(read, plan, occasion),
    readObstacles(read, asked),
  ]);
  const sayings = (view: TextQuestion): Saying[] =>
    periodic.flatMap(({ unit, answers }) => {
      const text = answers[view];
      return text ? sayingOf(asked, unit, text) : [];
    });
  const own = ownReports(plan, periodic);
  return {
    ...{ ...asked, day: dayOfReport(asked), deeds, obstacles, own },
    sent: await readSent(read, asked, periodic),
    basis: await readBasis(read, asked, { deeds, own }),
    views: viewsOf(sayings),
  };
}

/** That of the totals: what happens to units after the occasion's last day changes nothing. */
export function dayOfReport({ plan, occasion, at }: Asked): Day {
  return dayOfTotals(occasion, dayOf(at, plan.timeZone));
}

/** A unit's report, or that of a unit that it succeeds. */
function byUnit({ plan, at }: Asked, periodic: readonly PeriodicSaid[]) {
  const day = dayOf(at, plan.timeZone);
  const sent = new Map(periodic.map((report) => [report.unit, report]));
  return (unit: Unit): PeriodicSaid | null => {
    const [own, ...others] = codesOf(plan, unit, day).map((code) => sent.get(code));
    return own ?? others.find((one) => one !== undefined) ?? null;
  };
}

export async function readSent(
  read: Reads,
  asked: Asked,
  periodic: readonly PeriodicSaid[],
): Promise<SentState[]> {
  const { plan, occasion, at } = asked;
  const today = dayOf(at, plan.timeZone);
  const ofUnit = byUnit(asked, periodic);
  const papers = new Map(
    (await receivedPapers(read, plan.id, occasion.code)).map((paper) => [paper.unit, paper]),
  );
  const documentFor = (unit: Unit) => {
    const [paper] = codesOf(plan, unit, today).flatMap((code) => papers.get(code) ?? []);
    return documentOf(paper, ofUnit(unit)?.answers.document)?.number ?? null;
  };
  if (!occasion.deadline) {
    const handed = await handedFor(read, plan, occasion.code, today);
    return reportingUnits(plan, today)
      .filter(({ code }) => occasion.units.includes(code))
      .map((unit) => {
        const report = ofUnit(unit);
        return {
          isTimed: false,
          ...{ unit, on: report && dayOf(report.submittedAt, plan.timeZone), late: 0, overdue: 0 },
          isHanded: report === null && handed.has(unit.code),
          ...{ reported: report !== null, nil: report?.nil ?? false, document: documentFor(unit) },
        };
      });
  }
  const standings = await readDeadlineStandings(read, plan, at);
  const own = standings.find(({ deadline }) => deadline.code === occasion.code);
  return (own?.states ?? []).map((state) => {
    const { unit, metAt, handedAt, reported, nil, kind } = state;
    const days = daysLate(state, today, plan);
    return {
      isTimed: true,
      isHanded: handedAt !== null,
      ...{ unit, reported, nil, on: metAt && isMet(state) ? dayOf(metAt, plan.timeZone) : null },
      late: kind === "late" ? days : 0,
      overdue: kind === "overdue" ? days : 0,
      document: documentFor(unit),
    };
  });
}

/** What units raised within the period and did not take back, answered or not. */
async function readObstacles(read: Reads, asked: Asked): Promise<Saying[]> {
  const { plan, occasion } = asked;
  const { from, to } = occasion.period;
  const rows = await read.obstacle.findMany({
    where: {
      ...{ planId: plan.id, state: { not: "withdrawn" } },
      raisedAt: {
        gte: instantOf(from, "00:00", plan.timeZone),
        lt: instantOf(addDays(to, 1), "00:00", plan.timeZone),
      },
    },
    select: { unitCode: true, text: true },
    orderBy: { number: "asc" },
  });
  return rows.flatMap(({ unitCode, text }) => sayingOf(asked, unitCode, text));
}

/** Whoever said it is told of by its own name, though it may be closed by now. */
function sayingOf({ plan, at }: Asked, code: string, text: string): Saying[] {
  const unit =
    plan.units.findLast((one) => one.code === code) ??
    currentUnit(plan, code, dayOf(at, plan.timeZone));
  return unit ? [{ unit, text }] : [];
}
