import type { Reads } from "../../database/index.ts";
import type { DeadlineStanding } from "../../deadlines/deadline.ts";
import { type Paper, receivedPapers } from "../../deadlines/store/papers.ts";
import { readDeadlineStandings } from "../../deadlines/store/standing.ts";
import { type Obstacle, obstaclesOf } from "../../obstacles/store/obstacles.ts";
import type { Entry } from "../../office/audit.ts";
import { readAudit } from "../../office/store/audit.ts";
import type { Plan } from "../../plan/model.ts";
import type { Standing } from "../../progress/standing.ts";
import { readStanding } from "../../progress/store/standing.ts";
import { type PeriodicReport, periodicOf } from "../../reports/store/periodic.ts";
import { allReturnedByDuty, type ReturnedReport } from "../../reports/store/returned.ts";

/** What there is beside the task reports: little enough to be held. */
export interface Rest {
  readonly standing: Standing;
  readonly deadlines: readonly DeadlineStanding[];
  readonly periodic: readonly PeriodicReport[];
  /** Signed papers that the office has. */
  readonly papers: readonly Paper[];
  readonly obstacles: readonly Obstacle[];
  /** What the office returned and is not corrected, by the codes of the unit and of the duty. */
  readonly returned: ReadonlyMap<string, ReadonlyMap<string, readonly ReturnedReport[]>>;
}

const ALL = { take: 1_000_000, skip: 0 };

export async function readRest(read: Reads, plan: Plan, at: Date): Promise<Rest> {
  const codes = [...new Set(plan.units.map(({ code }) => code))];
  const standing = await readStanding(read, plan, at);
  const deadlines = await readDeadlineStandings(read, plan, at);
  const periodic = await periodicOf(read, plan.id, codes);
  const { obstacles } = await obstaclesOf(read, plan.id, { of: "units", units: codes }, ALL);
  const papers = await receivedPapers(read, plan.id);
  const returned = await allReturnedByDuty(read, plan.id);
  return { standing, deadlines, periodic, papers, obstacles: obstacles.toReversed(), returned };
}

const PAGE = 1000;

/** The log, the latest first. */
export async function* readLog(read: Reads, plan: Plan): AsyncGenerator<Entry> {
  for (let skip = 0; ; skip += PAGE) {
    const { entries } = await readAudit(read, plan.id, null, { take: PAGE, skip });
    yield* entries;
    if (entries.length < PAGE) return;
  }
}
