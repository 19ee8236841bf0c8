import type { Reads } from "../../database/index.ts";
import { daysLate, isMet } from "../../deadlines/deadline.ts";
import { documentOf } from "../../deadlines/document.ts";
import { receivedPapers } from "../../deadlines/store/papers.ts";
import { readDeadlineStandings } from "../../deadlines/store/standing.ts";
import { raisedIn } from "../../obstacles/store/obstacles.ts";
import { dayOf, earlier } from "../../plan/day.ts";
import { whoOwes } from "../../plan/deadlines.ts";
import type { Day, Plan, Unit } from "../../plan/model.ts";
import type { Occasion } from "../../plan/occasions.ts";
import { codesOf, currentUnit, reportingUnits } from "../../plan/units.ts";
import { ownReports } from "../../progress/own-totals.ts";
import { dayOfTotals, type OccasionTotals } from "../../progress/snapshot.ts";
import { readHalves } from "../../progress/store/halves.ts";
import { totalsOfDeeds } from "../../progress/store/snapshots.ts";
import type { PeriodicSaid, TextQuestion } from "../../reports/periodic-answers.ts";
import type { TaskFact } from "../../reports/periodic-sums.ts";
import { handedFor } from "../../reports/store/draft-rows.ts";
import { lapsedFor } from "../../reports/store/periodic-facts.ts";
import { readPeriodicSaid } from "../../reports/store/periodic-said.ts";
import { readOccasionDeeds } from "../../reports/store/task-facts.ts";
import { inSlices } from "../../slices.ts";
import type { Saying } from "../alike.ts";
import { type Compiled, compile, type Known, type SentState, viewsOf } from "../compiled.ts";
import { answerTo, type Hindrance } from "../obstacles.ts";
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
    halves: await readHalves(read, { plan, occasion, day: dayOfReport(asked) }, deeds),
    views: viewsOf(sayings),
  };
}

/** That of the totals: what happens to units after the occasion's last day changes nothing. */
export function dayOfReport({ plan, occasion, at }: Asked): Day {
  return dayOfTotals(occasion, dayOf(at, plan.timeZone));
}

/**
 * The report in which a unit's is, its own first, and the closed units whose report it is as well. One that was due
 * before they closed is theirs.
 */
function whoseReports({ plan, occasion, at }: Asked, periodic: readonly PeriodicSaid[]) {
  const today = dayOf(at, plan.timeZone);
  const { units, last, deadline } = occasion;
  const owing = whoOwes(plan, units, last, earlier(last, today));
  const owedFor = new Map(owing.map((one) => [one.unit, one.owedFor]));
  const sent = new Map(periodic.map((report) => [report.unit, report]));
  const codes = (unit: Unit): string[] =>
    deadline
      ? [unit, ...(owedFor.get(unit) ?? [])].map(({ code }) => code)
      : codesOf(plan, unit, today);
  return {
    codes,
    reportOf: (unit: Unit) => codes(unit).flatMap((code) => sent.get(code) ?? [])[0] ?? null,
    others: (unit: Unit) => (owedFor.get(unit) ?? []).filter((one) => one !== unit),
  };
}

export async function readSent(
  read: Reads,
  asked: Asked,
  periodic: readonly PeriodicSaid[],
): Promise<SentState[]> {
  const { plan, occasion, at } = asked;
  const today = dayOf(at, plan.timeZone);
  const { codes, reportOf, others } = whoseReports(asked, periodic);
  const papers = new Map(
    (await receivedPapers(read, plan.id, occasion.code)).map((paper) => [paper.unit, paper]),
  );
  const documentFor = (unit: Unit) => {
    const [paper] = codes(unit).flatMap((code) => papers.get(code) ?? []);
    return documentOf(paper, reportOf(unit)?.answers.document)?.number ?? null;
  };
  if (!occasion.deadline) {
    const handed = await handedFor(read, plan, occasion.code, today);
    const lapsed = await lapsedFor(read, plan, occasion.code, at);
    return reportingUnits(plan, today)
      .filter(({ code }) => occasion.units.includes(code))
      .map((unit) => {
        const report = reportOf(unit);
        return {
          isTimed: false,
          others: others(unit),
          ...{ unit, on: report && dayOf(report.submittedAt, plan.timeZone), late: 0, overdue: 0 },
          isHanded: report === null && handed.has(unit.code),
          hasLapsed: report === null && codes(unit).some((code) => lapsed.has(code)),
          ...{ reported: report !== null, nil: report?.nil ?? false, document: documentFor(unit) },
        };
      });
  }
  const standings = await readDeadlineStandings(read, plan, at);
  const own = standings.find(({ deadline }) => deadline.code === occasion.code);
  return (own?.states ?? []).map((state) => {
    const { unit, metAt, handedAt, hasLapsed, reported, nil, kind } = state;
    const days = daysLate(state, today, plan);
    return {
      isTimed: true,
      others: others(unit),
      isHanded: handedAt !== null,
      hasLapsed,
      ...{ unit, reported, nil, on: metAt && isMet(state) ? dayOf(metAt, plan.timeZone) : null },
      late: kind === "late" ? days : 0,
      overdue: kind === "overdue" ? days : 0,
      document: documentFor(unit),
    };
  });
}

/** What units raised within the period and did not take back, answered or not. */
async function readObstacles(read: Reads, asked: Asked): Promise<Hindrance[]> {
  const { plan, occasion } = asked;
  const all = await raisedIn(read, plan, { units: null, raised: occasion.period });
  return all.flatMap((one) => {
    const answer = answerTo(plan, one);
    return sayingOf(asked, one.unit, one.text).map((saying) => ({ ...saying, answer }));
  });
}

/** Whoever said it is told of by its own name, though it may be closed by now. */
function sayingOf({ plan, at }: Asked, code: string, text: string): Saying[] {
  const unit =
    plan.units.findLast((one) => one.code === code) ??
    currentUnit(plan, code, dayOf(at, plan.timeZone));
  return unit ? [{ unit, text }] : [];
}
