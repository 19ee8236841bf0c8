import { groupedBy } from "../plan/grouped.ts";
import type { Day, Duty, Plan, Unit } from "../plan/model.ts";
import { codesOf } from "../plan/units.ts";
import type { Scope } from "../progress/totals.ts";
import { placedIn, type TaskFact } from "../reports/periodic-sums.ts";

/** What was done in a time, as the reports in force tell it. */
export interface Done {
  /** The one unit that is asked about; null: several. */
  readonly unit: Unit | null;
  readonly reports: number;
  /** Of which duties, in the plan's order. */
  readonly duties: readonly { readonly duty: Duty; readonly reports: number }[];
  /** Reports whose activity lies partly outside the time: they are in none of these numbers. */
  readonly spans: number;
}

/** @param facts the reports of deeds of these units, by that day */
export function doneIn(
  plan: Plan,
  facts: readonly TaskFact[],
  { time, area, duties, units }: Scope & { readonly time: NonNullable<Scope["time"]> },
  day: Day,
): Omit<Done, "unit"> {
  const codes = new Set(units.flatMap((unit) => codesOf(plan, unit, day)));
  const asked = plan.duties.filter(
    (duty) =>
      (area === null || duty.areas[0] === area) && (duties === null || duties.includes(duty.code)),
  );
  const known = new Set(asked.map(({ code }) => code));
  const own = facts.filter(({ unit, duty }) => codes.has(unit) && known.has(duty));
  const { counted, spans } = placedIn(plan, time, own);
  const byDuty = groupedBy(counted, ({ duty }) => duty);
  return {
    reports: counted.length,
    duties: asked.flatMap((duty) => {
      const reports = byDuty.get(duty.code)?.length ?? 0;
      return reports > 0 ? [{ duty, reports }] : [];
    }),
    spans: spans.length,
  };
}
