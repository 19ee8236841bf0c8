import { isDeepStrictEqual } from "node:util";
import type { Reads } from "../../database/index.ts";
import type { Asking, Day, Plan } from "../../plan/model.ts";
import { occasionOf } from "../../plan/occasions.ts";
import type { FigureValues } from "../../reading/figure-value.ts";
import { readAnswers } from "../answers.ts";
import { readPeriodicAnswers } from "../periodic-answers.ts";
import { countedIn } from "../revision.ts";
import { newsOf, type Waiting } from "../waiting.ts";
import { type Compared, periodicWarningsOf, type Warning, warningsOf } from "../warnings.ts";
import { readBeside } from "./beside.ts";
import { type PeriodicReport, waitingPeriodic } from "./periodic.ts";
import { type Report, waitingTasks } from "./reports.ts";

/** So many reports of the duties in question tell what is usual. */
const SAMPLE = 500;

/** What an occasion asks for that the plan has no more. */
const NOTHING: Asking = { figures: [], required: [] };

/** The reports that wait for the office, or the one of this id, whether it waits or not; each with what is to be looked at in it. */
export async function readWaiting(
  read: Reads,
  plan: Plan,
  today: Day,
  id?: string,
): Promise<Waiting[]> {
  const [tasks, periodic] = await Promise.all([
    waitingTasks(read, plan.id, id),
    waitingPeriodic(read, plan.id, id),
  ]);
  const comparedWith = await readCompared(read, plan, tasks);
  const before = await readBefore(read, tasks, periodic);
  const looked = tasks.map((report) => ({ ...report, reportId: report.id }));
  const besideOf = await readBeside(read, plan.id, looked);
  return [
    ...looked.map((report): Waiting => {
      // Of two the later one repeats; a correction may have come to repeat a later one.
      const repeated = (all: readonly { readonly number: number }[]) =>
        all
          .map(({ number }) => number)
          .filter((number) => number < report.number || report.revision > 1);
      const { same, within } = besideOf(report);
      const compared = {
        ...{ ...comparedWith(report), before: before.figures(report) },
        ...{ sameDay: repeated(same), within: repeated(within) },
      };
      const warnings = [
        ...before.unchanged(report),
        ...warningsOf(plan, report.answers, compared, { today, unit: report.unit }),
      ];
      return { ...aboutOf(report), kind: "task", report, warnings };
    }),
    ...periodic.map((report): Waiting => {
      const asking = occasionOf(plan, report.occasion)?.asking ?? NOTHING;
      const warnings = [
        ...before.unchanged(report),
        ...(report.isUnconfirmed ? [{ kind: "unconfirmed" } as const] : []),
        ...periodicWarningsOf(plan, report.answers, asking, before.periodic(report), today),
      ];
      return { ...aboutOf(report), kind: "periodic", report, warnings };
    }),
  ];
}

function aboutOf(report: Report | PeriodicReport) {
  const { id, unit, revision, waitsSince, updatedAt } = report;
  return { id, unit, revision, news: newsOf(report), since: waitsSince ?? updatedAt };
}

/** What the same duties were reported with: by the unit itself, and by units of its kind. */
async function readCompared(
  read: Reads,
  plan: Plan,
  reports: readonly Report[],
): Promise<(report: Report) => Pick<Compared, "own" | "peers">> {
  const duties = [...new Set(reports.map(({ duty }) => duty))];
  const ofDuty = (dutyCode: string) =>
    read.taskReport.findMany({
      where: { planId: plan.id, dutyCode, state: "submitted" },
      orderBy: { number: "desc" },
      take: SAMPLE,
      select: {
        ...{ id: true, unitCode: true, dutyCode: true, inForce: true },
        revisions: { select: { number: true, answers: true } },
      },
    });
  const rows = (await Promise.all(duties.map(ofDuty))).flat();
  const kinds = new Map(plan.units.map(({ code, kind }) => [code, kind]));
  const all = rows.map(({ revisions, inForce, ...row }) => ({
    ...row,
    figures: readAnswers(countedIn(revisions, inForce)?.answers ?? {}).figures ?? {},
  }));
  return ({ id, unit, duty }) => {
    const others = all.filter((row) => row.dutyCode === duty && row.id !== id);
    const figuresOf = (rows: typeof all) => rows.map(({ figures }) => figures);
    return {
      own: figuresOf(others.filter(({ unitCode }) => unitCode === unit)),
      peers: figuresOf(
        others.filter(
          ({ unitCode }) => unitCode !== unit && kinds.get(unitCode) === kinds.get(unit),
        ),
      ),
    };
  };
}

/** What the revision before a correction said. */
async function readBefore(
  read: Reads,
  tasks: readonly Report[],
  periodic: readonly PeriodicReport[],
) {
  const asked = (all: readonly (Report | PeriodicReport)[]) => ({
    where: {
      OR: all.flatMap(({ id, revision, inForce }) =>
        revision > 1 ? [{ reportId: id, number: formerOf({ revision, inForce }) }] : [],
      ),
    },
    select: {
      ...{ reportId: true, answers: true, byOffice: true },
      evidence: { select: { evidenceId: true } },
    },
  });
  const rows = [
    ...(await read.revision.findMany(asked(tasks))),
    ...(await read.periodicRevision.findMany(asked(periodic))),
  ];
  const formerly = new Map(rows.map((row) => [row.reportId, row]));
  const answersOf = new Map(rows.map(({ reportId, answers }) => [reportId, answers]));
  return {
    unchanged({ id, answers, evidence, byOffice, stage }: Report | PeriodicReport): Warning[] {
      const former = formerly.get(id);
      // What the office entered its unit makes its own as it is.
      if (!former || stage !== "sent" || former.byOffice !== byOffice) return [];
      const files = former.evidence.map(({ evidenceId }) => evidenceId).toSorted();
      const now = evidence.map((file) => file.id).toSorted();
      const isSame = [readAnswers, readPeriodicAnswers].some((as) =>
        isDeepStrictEqual(as(former.answers), answers),
      );
      return isSame && isDeepStrictEqual(files, now) ? [{ kind: "unchanged" }] : [];
    },
    figures({ id }: Report): FigureValues | null {
      const answers = answersOf.get(id);
      return answers === undefined ? null : (readAnswers(answers).figures ?? {});
    },
    periodic({ id }: PeriodicReport) {
      const answers = answersOf.get(id);
      return answers === undefined ? null : readPeriodicAnswers(answers);
    },
  };
}

/** What a correction is held against: the accepted revision while that is in force, else the one before it. */
export function formerOf({
  revision,
  inForce,
}: {
  readonly revision: number;
  readonly inForce: number;
}): number {
  return inForce < revision ? inForce : revision - 1;
}
