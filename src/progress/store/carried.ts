import type { Reads } from "../../database/index.ts";
import type { Day, Duty, Plan } from "../../plan/model.ts";
import type { OccasionOwed } from "../../plan/occasions.ts";
import { currentUnit } from "../../plan/units.ts";
import { formerOf } from "../../reports/carried.ts";
import { type PeriodicReport, periodicOf } from "../../reports/store/periodic.ts";
import { readDutyStates } from "./duty-states.ts";

/** What a unit's next periodic report may begin with. */
export interface Before {
  readonly former: PeriodicReport | null;
  /** Texts of obstacles that wait for an answer. */
  readonly obstacles: readonly string[];
  /** Duties that were reported and are not finished. */
  readonly duties: readonly Duty[];
}

export async function readBefore(
  read: Reads,
  { plan, today }: { readonly plan: Plan; readonly today: Day },
  { unit, owedFor, occasion }: OccasionOwed,
): Promise<Before> {
  const codes = [...new Set([unit, ...owedFor].map(({ code }) => code))];
  const [reports, obstacles, states] = await Promise.all([
    periodicOf(read, plan.id, codes),
    read.obstacle.findMany({
      where: { planId: plan.id, unitCode: { in: codes }, state: "open" },
      orderBy: { number: "asc" },
      select: { text: true },
    }),
    readDutyStates(read, { plan, today }, currentUnit(plan, unit.code, today) ?? unit),
  ]);
  const own = reports.filter((report) => report.unit === unit.code);
  return {
    former: formerOf(plan, occasion, own.length > 0 ? own : reports),
    obstacles: obstacles.map(({ text }) => text),
    duties: [...states.values()]
      .filter(({ status }) => status === "ongoing" || status === "pending")
      .map(({ duty }) => duty),
  };
}
