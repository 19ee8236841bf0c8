import type { Database } from "../../src/database/index.ts";
import type { Plan } from "../../src/plan/model.ts";
import { compareAnswers } from "./answer-faces.ts";
import { Differences } from "./differences.ts";
import { compareOccasions, compareTotals, type Looking } from "./faces.ts";
import { compareHalves } from "./halves-face.ts";
import { compareOvertaken } from "./overtaken-faces.ts";
import { compareWork } from "./own-word-face.ts";
import { readPlanFile } from "./plan-file.ts";
import { readRecord } from "./record.ts";
import {
  compareDeadlines,
  comparePeriodic,
  compareStanding,
  compareWeek,
} from "./standing-faces.ts";
import { compareTargets } from "./target-faces.ts";
import { compareAskedTimes } from "./time-faces.ts";

export interface Judged {
  readonly database: Database;
  /** Of the database. */
  readonly file: string;
  readonly plan: Plan;
  readonly planFile: string;
  readonly now: Date;
}

/**
 * Every face of the program beside what the tables say.
 *
 * @param turn an instant looks at half of the figures by all that they can be asked by, the next at the others
 */
export async function judge(
  { database, file, plan, planFile, now }: Judged,
  where: string,
  turn: number,
): Promise<Differences> {
  const differences = new Differences(where);
  const looking: Looking = {
    ...{ read: database.read, plan, now, differences },
    ...{ file: readPlanFile(planFile), held: readRecord(file, now) },
  };
  await compareStanding(looking);
  await compareDeadlines(looking);
  await compareWeek(looking);
  await comparePeriodic(looking);
  await compareWork(looking);
  await compareTotals(looking, turn);
  await compareOccasions(looking);
  await compareAnswers(looking);
  await compareAskedTimes(looking);
  await compareOvertaken(looking);
  await compareTargets(looking);
  await compareHalves(looking);
  return differences;
}
