import type { Reads } from "../../database/index.ts";
import { daysLate } from "../../deadlines/deadline.ts";
import { readOccasionStandings } from "../../deadlines/store/occasion-standing.ts";
import { addDays, dayOf, earlier, instantOf, isWithin } from "../../plan/day.ts";
import type { Plan, Unit } from "../../plan/model.ts";
import { occasionsOwedBy } from "../../plan/occasions.ts";
import { codesOf } from "../../plan/units.ts";
import { type ReportKind, type StoredStep, stepsOf } from "../../reports/store/steps.ts";
import { isOwed } from "../duty-state.ts";
import type { Course, PeriodicWork, TaskWork, WorkRecord, WorkSpan } from "../work-record.ts";
import { readDutyStates } from "./duty-states.ts";

interface Asked {
  readonly plan: Plan;
  readonly unit: Unit;
  readonly span: WorkSpan;
  readonly now: Date;
}

/** What a unit was to do within a month or a quarter, and did. */
export async function readWorkRecord(read: Reads, asked: Asked): Promise<WorkRecord> {
  const { plan, unit, span, now: at } = asked;
  const today = dayOf(at, plan.timeZone);
  const { to } = span.period;
  const states = await readDutyStates(read, { plan, today: earlier(to, today) }, unit);
  return {
    ...{ unit, span, at },
    periodic: await readPeriodicWork(read, asked),
    tasks: await readTaskWork(read, asked),
    open: [...states.values()].filter(isOwed).map(({ duty }) => duty),
  };
}

async function readPeriodicWork(
  read: Reads,
  { plan, unit, span, now }: Asked,
): Promise<PeriodicWork[]> {
  const today = dayOf(now, plan.timeZone);
  const owed = occasionsOwedBy(plan, unit, today);
  const standings = await readOccasionStandings(read, { plan, now }, owed);
  const works: PeriodicWork[] = [];
  for (const { owed: one, report, state } of standings) {
    const course = report && (await courseOf(read, plan, "periodic", report.id));
    const { occasion } = one;
    const days = [occasion.last, state?.last, course?.sentOn];
    if (!days.some((day) => day && isWithin(day, span.period))) continue;
    const late = state ? daysLate(state, today, plan) : 0;
    works.push({ occasion, unit: one.unit, state, days: late, course });
  }
  return works.toSorted((a, b) => (a.occasion.last < b.occasion.last ? -1 : 1));
}

async function readTaskWork(read: Reads, { plan, unit, span, now }: Asked): Promise<TaskWork[]> {
  const { from, to } = span.period;
  const rows = await read.taskReport.findMany({
    where: {
      ...{ planId: plan.id, state: { not: "withdrawn" } },
      unitCode: { in: codesOf(plan, unit, dayOf(now, plan.timeZone)) },
      submittedAt: {
        gte: instantOf(from, "00:00", plan.timeZone),
        lt: instantOf(addDays(to, 1), "00:00", plan.timeZone),
      },
    },
    select: { id: true, number: true, dutyCode: true, status: true, from: true, to: true },
    orderBy: { number: "asc" },
  });
  const works: TaskWork[] = [];
  for (const { id, number, dutyCode: duty, status, from: first, to: last } of rows) {
    const period = first && last ? { from: first, to: last } : null;
    const course = await courseOf(read, plan, "task", id);
    works.push({ number, duty, status, period, course });
  }
  return works;
}

async function courseOf(read: Reads, plan: Plan, kind: ReportKind, id: string): Promise<Course> {
  return courseIn(await stepsOf(read, { kind, id }), plan.timeZone);
}

function courseIn(steps: readonly StoredStep[], timeZone: string): Course {
  const sent = steps.filter(({ deed }) => deed === "sent");
  const [first] = sent;
  if (!first) throw new Error("A report begins with being sent");
  const on = ({ at }: StoredStep) => dayOf(at, timeZone);
  const last = steps.findLast(({ deed }) => ["sent", "accepted", "returned"].includes(deed));
  return {
    sentOn: on(first),
    by: { id: first.byId, name: first.by },
    corrections: sent.length - 1,
    returns: steps
      .filter(({ deed }) => deed === "returned")
      .map((step) => ({ on: on(step), word: step.word })),
    acceptedOn: last?.deed === "accepted" ? on(last) : null,
  };
}
