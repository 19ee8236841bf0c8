import { setImmediate as immediate } from "node:timers/promises";
import type { Prisma } from "../../database/client/client.ts";
import type { Reads } from "../../database/index.ts";
import { dayOf } from "../../plan/day.ts";
import type { Period, Plan } from "../../plan/model.ts";
import { type Answers, readAnswers, STATUSES } from "../answers.ts";
import { hostOf } from "../joint.ts";
import type { TaskFact } from "../periodic-sums.ts";
import { countedIn } from "../revision.ts";
import { tellsOfDeeds } from "../status.ts";

const SAID = {
  revisions: { select: { number: true, answers: true, submittedAt: true } },
} as const;

/**
 * The task reports in force of these units, each in the revision whose words count, and those of other units in whose
 * events they took part: these have no figures here.
 */
export async function readTaskFacts(
  read: Reads,
  plan: Plan,
  units: readonly string[],
): Promise<TaskFact[]> {
  const planId = plan.id;
  const codes = [...units];
  const [rows, parts] = await Promise.all([
    read.taskReport.findMany({
      where: { planId, unitCode: { in: codes }, state: "submitted" },
      include: SAID,
      orderBy: { number: "asc" },
    }),
    read.served.findMany({
      where: {
        ...{ planId, unitCode: { in: codes } },
        report: { state: "submitted", unitCode: { notIn: codes } },
      },
      select: { unitCode: true, dutyCode: true, report: { include: SAID } },
      orderBy: { report: { number: "asc" } },
    }),
  ]);
  const own = rows.map((row) => ownFact(plan, row));
  const linked = new Set(rows.map(({ countedById }) => countedById));
  const shared = parts
    // Where the unit reported the event itself, its own report tells of it.
    .filter(({ report }) => !linked.has(report.id))
    .map(({ unitCode: unit, dutyCode: duty, report }): TaskFact => {
      return { ...factOf(plan, report, saidIn(report)), unit, duty, figures: {}, elsewhere: true };
    });
  return [...own, ...shared];
}

/** Which of the reports that tell of deeds; what is null limits nothing. */
export interface Deeds {
  readonly duties: readonly string[];
  readonly units: readonly string[] | null;
  /** What may lie in it: which does is for src/reports/activity-period.ts to say. */
  readonly period: Period | null;
  /** With what was done in the units' words, for whoever tells of it. */
  readonly words?: true;
}

/** Reports that are read at once: others are answered between the slices. */
const SLICE = 250;
/** More are looked for among all. */
const MOST_UNITS = 200;

/** The reports in force of any number of units, those alone that tell of deeds. */
export async function readDeeds(
  read: Reads,
  plan: Plan,
  { duties, units, period, words }: Deeds,
): Promise<TaskFact[]> {
  const facts: TaskFact[] = [];
  for (let last = 0; ; ) {
    const rows = await read.taskReport.findMany({
      where: {
        ...{ planId: plan.id, state: "submitted", number: { gt: last } },
        ...{ status: { in: DEEDS }, dutyCode: { in: [...duties] } },
        ...(units && units.length <= MOST_UNITS ? { unitCode: { in: [...units] } } : {}),
        ...(period ? { OR: mayLieIn(period) } : {}),
      },
      include: SAID,
      orderBy: { number: "asc" },
      take: SLICE,
    });
    facts.push(...rows.map((row) => ownFact(plan, row, words)));
    last = rows.at(-1)?.number ?? 0;
    if (rows.length < SLICE) return facts;
    await immediate();
  }
}

const DEEDS = STATUSES.filter(tellsOfDeeds);

/** The columns are those of the revision that counts; without days what counts is the day of sending. */
function mayLieIn({ from, to }: Period): Prisma.TaskReportWhereInput[] {
  return [{ to: { gte: from }, from: { lte: to } }, { to: null }];
}

/** A report in force as its own unit's. */
export function ownFact(plan: Plan, row: OwnRow, words = false): TaskFact {
  // Read once: of a hundred thousand reports that is most of the time.
  const said = saidIn(row);
  const { figures, about, joint } = said;
  return {
    ...factOf(plan, row, said),
    ...{ unit: row.unitCode, duty: row.dutyCode, figures: figures ?? {} },
    ...(about ? { about } : {}),
    ...(joint?.also ? { also: joint.also } : {}),
    ...(row.countedById === null ? {} : { elsewhere: true }),
    ...(row.countedById === null && hostOf(joint) !== null ? { hostless: true } : {}),
    ...(words ? wordsOf(row, said) : {}),
  };
}

interface OwnRow extends Row {
  readonly unitCode: string;
  readonly dutyCode: string;
  readonly countedById: string | null;
}

interface Row {
  readonly number: number;
  readonly status: TaskFact["status"];
  readonly submittedAt: Date;
  readonly inForce: number;
  readonly revisions: readonly {
    readonly number: number;
    readonly answers: unknown;
    readonly submittedAt: Date;
  }[];
}

function wordsOf(
  { revisions, inForce }: Row,
  { result }: Answers,
): Pick<TaskFact, "result" | "saidAt"> {
  const saidAt = countedIn(revisions, inForce)?.submittedAt;
  return { ...(result === undefined ? {} : { result }), ...(saidAt ? { saidAt } : {}) };
}

function saidIn({ revisions, inForce }: Row): Answers {
  return readAnswers(countedIn(revisions, inForce)?.answers ?? {});
}

function factOf(plan: Plan, { number, status, submittedAt }: Row, said: Answers) {
  const { period, actionMonth } = said;
  return {
    ...{ number, status, period: period ?? null, actionMonth: actionMonth ?? false },
    sentOn: dayOf(submittedAt, plan.timeZone),
  };
}
