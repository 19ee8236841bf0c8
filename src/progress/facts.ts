import { groupedBy } from "../plan/grouped.ts";
import type { Day } from "../plan/model.ts";
import type { Status } from "../reports/answers.ts";

/** What is known of reports, as of the instant asked about (src/progress/store/facts.ts reads it). */
export interface Facts {
  readonly duties: OfUnits<DutyFact>;
  /** Work on drafts that are not sent yet. */
  readonly drafts: OfUnits<DraftFact>;
  /** Whatever was sent beside task reports. */
  readonly sent: OfUnits<SentFact>;
}

/**
 * Facts by the code of their unit, which may be closed by now. As long as nothing is reported, the facts
 * of a unit are the same list: what follows from them is remembered by it.
 */
export type OfUnits<Fact> = ReadonlyMap<string, readonly Fact[]>;

export type ReportedStatus = Status;

/** What one unit has in force for one duty. */
export interface DutyFact {
  /** Code of the unit that reported, which may be closed by now. */
  readonly unit: string;
  readonly duty: string;
  /** What the reports in force say together (src/reports/status.ts). */
  readonly status: ReportedStatus;
  readonly reports: number;
  /** Reports of other duties, or of other units, that speak for it as well; absent for none. */
  readonly also?: number;
  readonly lastAt: Date;
  /**
   * What those together say that came after the last day of a unit from which this one took over, by that
   * day: of duties alone of which it spoke before, too.
   */
  readonly since?: Readonly<Record<Day, ReportedStatus>>;
}

export interface DutyHistory extends DutyFact {
  /** Of the first report in force. */
  readonly firstAt: Date;
}

export interface DraftFact {
  readonly unit: string;
  readonly at: Date;
}

/** A periodic report in force, or a paper that the office has. */
export interface SentFact {
  readonly unit: string;
  readonly at: Date;
}

export const NO_DRAFTS: OfUnits<DraftFact> = new Map();

export function byUnit<Fact extends { readonly unit: string }>(
  facts: readonly Fact[],
): OfUnits<Fact> {
  return groupedBy(facts, ({ unit }) => unit);
}

/** What a unit has in force for a duty. */
export function factOf(facts: OfUnits<DutyFact>, unit: string, duty: string): DutyFact | null {
  return facts.get(unit)?.find((fact) => fact.duty === duty) ?? null;
}

/** When something last came from these units, as was known then; null: never. */
export function heardFrom(
  { duties, drafts, sent }: Facts,
  units: readonly string[],
  then: Date,
): Date | null {
  return latest([
    ...units.flatMap((unit) => (duties.get(unit) ?? []).map(({ lastAt }) => lastAt)),
    ...units.flatMap((unit) => (drafts.get(unit) ?? []).map(({ at }) => at)),
    lastSent(sent, units, then),
  ]);
}

/** When the last of what these units sent beside task reports came, as was known then. */
export function lastSent(
  sent: OfUnits<SentFact>,
  units: readonly string[],
  then: Date,
): Date | null {
  return latest(
    units.flatMap((unit) => (sent.get(unit) ?? []).map(({ at }) => (at <= then ? at : null))),
  );
}

/** The last of these times; null: there is none. */
export function latest(times: readonly (Date | null)[]): Date | null {
  const known = times.filter((time) => time !== null);
  return known.toSorted((a, b) => a.getTime() - b.getTime()).at(-1) ?? null;
}
