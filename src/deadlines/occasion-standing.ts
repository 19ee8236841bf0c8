import { compare } from "../plan/day.ts";
import type { OccasionOwed } from "../plan/occasions.ts";
import type { PeriodicReport } from "../reports/store/periodic.ts";
import type { PeriodicDraft } from "../reports/store/periodic-drafts.ts";
import type { DeadlineState } from "./deadline.ts";
import type { Paper } from "./store/papers.ts";

/** Where a unit stands with one of its periodic reports. */
export interface OccasionStanding {
  readonly owed: OccasionOwed;
  /** The report that is not withdrawn; a returned one may have lapsed. */
  readonly report: PeriodicReport | null;
  /** The unfinished draft: a new report, or a correction. */
  readonly draft: PeriodicDraft | null;
  /** Null for a milestone, with which nobody is late. */
  readonly state: DeadlineState | null;
  /** What the office has on paper, or is said to have been sent. */
  readonly paper: Paper | null;
  /** The office said that what was sent did not arrive. */
  readonly isRefused: boolean;
}

/** There is a report that counts. */
export function isSent({ report }: Pick<OccasionStanding, "report">): boolean {
  return report?.state === "submitted";
}

/** What is still to be sent first, then what was sent; each in the order of their last days. */
export function toSendFirst(standings: readonly OccasionStanding[]): OccasionStanding[] {
  return standings.toSorted(
    (a, b) =>
      Number(isSent(a)) - Number(isSent(b)) || compare(a.owed.occasion.last, b.owed.occasion.last),
  );
}
