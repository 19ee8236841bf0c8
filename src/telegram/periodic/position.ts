import type { Reads } from "../../database/index.ts";
import { type DeadlineState, deadlineStateOf, NO_FACTS } from "../../deadlines/deadline.ts";
import { readDeadlineFacts } from "../../deadlines/store/facts.ts";
import { type Paper, paperOf } from "../../deadlines/store/papers.ts";
import { compare } from "../../plan/day.ts";
import type { OccasionOwed } from "../../plan/occasions.ts";
import { type PeriodicReport, periodicOf } from "../../reports/store/periodic.ts";
import { type PeriodicDraft, periodicDrafts } from "../../reports/store/periodic-drafts.ts";
import type { Ctx } from "../context.ts";

/** Where a unit stands with one of its periodic reports. */
export interface Position {
  readonly owed: OccasionOwed;
  /** The report in force. */
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

/** What is still to be sent first, then what was sent; each in the order of their last days. */
export async function readPositions(
  { plan, now }: Pick<Ctx, "plan" | "now">,
  read: Reads,
  all: readonly OccasionOwed[],
): Promise<Position[]> {
  const codes = [...new Set(all.map(({ unit }) => unit.code))];
  const [reports, drafts, facts] = await Promise.all([
    periodicOf(read, plan.id, codes),
    periodicDrafts.unfinished(read, plan.id, codes),
    readDeadlineFacts(read, plan, codes),
  ]);
  const positions: Position[] = [];
  for (const owed of all) {
    const { occasion, unit } = owed;
    const known = facts.get(occasion.code) ?? NO_FACTS;
    const { deadline } = occasion;
    const refused = known.papers.some((one) => one.unit === unit.code && one.state === "refused");
    const paper = await paperOf(read, plan.id, unit.code, occasion.code);
    positions.push({
      owed,
      report: reports.find((one) => isFor(owed, one.unit, one.occasion)) ?? null,
      draft: drafts.find((one) => isFor(owed, one.unit, one.subject)) ?? null,
      state: deadline && deadlineStateOf(plan, deadline, unit, known, now),
      paper,
      isRefused: refused && paper === null,
    });
  }
  return positions.toSorted(
    (a, b) =>
      Number(a.report !== null) - Number(b.report !== null) ||
      compare(a.owed.occasion.last, b.owed.occasion.last),
  );
}

function isFor({ occasion, unit }: OccasionOwed, code: string, subject: string | null): boolean {
  return unit.code === code && occasion.code === subject;
}
