import { groupedBy } from "../plan/grouped.ts";
import type { Day, Plan, Unit } from "../plan/model.ts";
import { codesCovered, type Occasion } from "../plan/occasions.ts";
import { codesOf, currentUnit, reportingUnits } from "../plan/units.ts";
import { ownReports } from "../progress/own-totals.ts";
import { overtaken } from "../reports/overtaken.ts";
import { owedInstead, toldOf } from "../reports/owed.ts";
import type { PeriodicSaid } from "../reports/periodic-answers.ts";
import { placedIn, type TaskFact } from "../reports/periodic-sums.ts";
import { mapped } from "../slices.ts";
import { fateOf, type SentState } from "./compiled.ts";

/** Whether the report of an occasion can be put together, and what is missing in it. */
export interface Readiness {
  readonly sent: readonly Unit[];
  readonly missing: readonly Unit[];
  /** Of those missing, whose report waits for the word of their leader. */
  readonly handed: readonly Unit[];
  /** Of those missing, whose report was returned and not corrected in its time. */
  readonly lapsed: readonly Unit[];
  /** In whose name a periodic report was sent that newer facts have overtaken. */
  readonly stale: readonly Unit[];
  /** Of those that are asked for it: no report of theirs that counts in the period holds a figure, nor does their periodic one itself. */
  readonly without: readonly Unit[];
  /** Numbers of reports that lie partly in another period, and so count in none. */
  readonly spans: readonly number[];
  /** Numbers of reports for the special month that it is about, whose activity lies beside the month. */
  readonly outside: readonly number[];
}

/** What the record holds of it. */
interface Held {
  readonly plan: Plan;
  readonly occasion: Occasion;
  readonly today: Day;
  /** As of which it is decided who answers for which unit. */
  readonly day: Day;
  /** Reports of deeds. */
  readonly deeds: readonly TaskFact[];
  readonly periodic: readonly PeriodicSaid[];
  readonly sent: readonly SentState[];
}

/** Works it out, with pauses between the units (src/slices.ts). */
export function* readinessOf(held: Held): Generator<void, Readiness> {
  const { plan, occasion, day, deeds, periodic, sent } = held;
  const { counted, spans, outside } = placedIn(plan, occasion, deeds);
  const byUnit = groupedBy(counted, ({ unit }) => unit);
  const ownOf = (unit: Unit) => codesOf(plan, unit, day).flatMap((code) => byUnit.get(code) ?? []);
  const hasFigures = ({ figures }: Pick<TaskFact, "figures">) =>
    Object.values(figures).some((value) => value !== null);
  const saidBy = groupedBy(ownReports(plan, periodic), ({ unit }) => currentUnit(plan, unit, day));
  const missing = sent.filter(({ on }) => on === null);
  const asked = new Set(sent.map(({ unit }) => unit));
  return {
    sent: sent.filter(({ on }) => on !== null).map(({ unit }) => unit),
    missing: missing.map(({ unit }) => unit),
    handed: missing.filter((one) => fateOf(one) === "handed").map(({ unit }) => unit),
    lapsed: missing.filter((one) => fateOf(one) === "lapsed").map(({ unit }) => unit),
    stale: yield* staleIn(held),
    without: reportingUnits(plan, day).filter(
      (unit) => asked.has(unit) && ![...ownOf(unit), ...(saidBy.get(unit) ?? [])].some(hasFigures),
    ),
    spans: spans.map(({ number }) => number),
    // Beside any other period lies the work of the rest of the year.
    outside: occasion.month === null ? [] : outside.map(({ number }) => number),
  };
}

/** As the card of each unit has it, which is the plan's of today (src/reports/store/overtaken.ts). */
function* staleIn({ plan, occasion, today, deeds, periodic }: Held): Generator<void, Unit[]> {
  const byUnit = groupedBy(deeds, ({ unit }) => unit);
  const stale = yield* mapped(periodic, ({ unit, latest }): Unit[] => {
    const owed = owedInstead({ plan, today }, unit, occasion.code);
    if (!owed) return [];
    const facts = codesCovered(owed).flatMap((code) => byUnit.get(code) ?? []);
    return overtaken(latest, toldOf(plan, owed, facts, latest)) ? [owed.unit] : [];
  });
  return stale.flat();
}
