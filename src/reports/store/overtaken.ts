import type { Reads } from "../../database/index.ts";
import type { Day, Plan } from "../../plan/model.ts";
import { codesOf, currentUnit } from "../../plan/units.ts";
import { type Overtaken, overtaken } from "../overtaken.ts";
import { owedInstead } from "../owed.ts";
import { touches } from "../touching.ts";
import { readKnown } from "./known.ts";
import { type PeriodicReport, periodicInForce } from "./periodic.ts";
import { allInForce } from "./periodic-facts.ts";
import type { Report } from "./reports.ts";
import { saidBy } from "./said.ts";

interface Asking {
  readonly plan: Plan;
  readonly today: Day;
}

/** What newer facts say against a periodic report; null if nothing, or if it does not count. */
export async function readOvertaken(
  read: Reads,
  asking: Asking,
  { state, unit, occasion, answers }: PeriodicReport,
): Promise<Overtaken | null> {
  const owed = state === "submitted" ? owedInstead(asking, unit, occasion) : null;
  return owed && overtaken(answers, await readKnown(read, asking, owed, answers));
}

/** The periodic reports that are not true any more by what has just been done with a task report. */
export async function overtakenBy(
  read: Reads,
  asking: Asking,
  report: Report,
): Promise<PeriodicReport[]> {
  const { plan, today } = asking;
  const unit = currentUnit(plan, report.unit, today);
  if (!unit) return [];
  const sent = await allInForce(read, plan.id);
  const own = codesOf(plan, unit, today).flatMap((code) => sent.get(code) ?? []);
  if (own.length === 0) return [];
  const said = await saidBy(read, report);
  const found: PeriodicReport[] = [];
  for (const { unit: code, occasion } of own) {
    if (!touches(plan, occasion, report, said)) continue;
    const periodic = await periodicInForce(read, plan.id, code, occasion);
    if (periodic && (await readOvertaken(read, asking, periodic))) found.push(periodic);
  }
  return found;
}
