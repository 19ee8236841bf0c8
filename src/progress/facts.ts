import type { Status } from "../reports/answers.ts";

/** What is known of reports, as of the instant asked about (src/progress/store/facts.ts reads it). */
export interface Facts {
  readonly duties: readonly DutyFact[];
  /** The last work on a draft that is not sent yet, per unit. */
  readonly drafts: readonly { readonly unit: string; readonly at: Date }[];
}

export type ReportedStatus = Status;

/** What one unit has in force for one duty. */
export interface DutyFact {
  /** Code of the unit that reported, which may be closed by now. */
  readonly unit: string;
  readonly duty: string;
  /** What the reports in force say together (src/reports/status.ts). */
  readonly status: ReportedStatus;
  readonly reports: number;
  readonly lastAt: Date;
}

/** Facts, quick to ask. */
export interface KnownFacts {
  of(unit: string, duty: string): DutyFact | null;
  heardAt(unit: string): Date | null;
}

export function indexed(facts: Facts): KnownFacts {
  const byDuty = new Map<string, DutyFact>();
  const heard = new Map<string, Date>();
  const hear = (unit: string, at: Date) => {
    const before = heard.get(unit);
    if (!before || before < at) heard.set(unit, at);
  };
  for (const fact of facts.duties) {
    byDuty.set(`${fact.unit} ${fact.duty}`, fact);
    hear(fact.unit, fact.lastAt);
  }
  for (const { unit, at } of facts.drafts) hear(unit, at);
  return {
    of: (unit, duty) => byDuty.get(`${unit} ${duty}`) ?? null,
    heardAt: (unit) => heard.get(unit) ?? null,
  };
}
