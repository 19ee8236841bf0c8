import { groupedBy } from "../plan/grouped.ts";
import type { Day, Plan, Unit } from "../plan/model.ts";
import { codesOf, currentUnit, reportingUnits } from "../plan/units.ts";
import type { OwnSaid } from "../progress/own-totals.ts";
import { placedIn, type TaskFact } from "../reports/periodic-sums.ts";
import type { SentState } from "./compiled.ts";

/** Whether the report of an occasion can be put together, and what is missing in it. */
export interface Readiness {
  readonly sent: readonly Unit[];
  readonly missing: readonly Unit[];
  /** Of those missing, whose report waits for the word of their leader. */
  readonly handed: readonly Unit[];
  /** Their periodic report was sent before a task report that counts in its period was sent or corrected. */
  readonly stale: readonly Unit[];
  /** No report of theirs that counts in the period holds a figure, nor does their periodic one itself. */
  readonly without: readonly Unit[];
  /** Numbers of reports that lie partly in another period, and so count in none. */
  readonly spans: readonly number[];
}

/** @param sentAt when a unit's periodic report of the occasion was last sent; null: it was not */
export function readinessOf(
  plan: Plan,
  { occasion, own, day }: OwnSaid & { readonly day: Day },
  deeds: readonly TaskFact[],
  sent: readonly SentState[],
  sentAt: (unit: Unit) => Date | null,
): Readiness {
  const { counted, spans } = placedIn(plan, occasion, deeds);
  const byUnit = groupedBy(counted, ({ unit }) => unit);
  const ownOf = (unit: Unit) => codesOf(plan, unit, day).flatMap((code) => byUnit.get(code) ?? []);
  const hasFigures = ({ figures }: Pick<TaskFact, "figures">) =>
    Object.values(figures).some((value) => value !== null);
  const units = reportingUnits(plan, day);
  const saidBy = groupedBy(own, ({ unit }) => currentUnit(plan, unit, day));
  return {
    sent: sent.filter(({ on }) => on !== null).map(({ unit }) => unit),
    missing: sent.filter(({ on }) => on === null).map(({ unit }) => unit),
    handed: sent.filter(({ isHanded }) => isHanded).map(({ unit }) => unit),
    stale: units.filter((unit) => {
      const at = sentAt(unit);
      return at !== null && ownOf(unit).some(({ saidAt }) => saidAt && saidAt > at);
    }),
    without: units.filter(
      (unit) => ![...ownOf(unit), ...(saidBy.get(unit) ?? [])].some(hasFigures),
    ),
    spans: spans.map(({ number }) => number),
  };
}
