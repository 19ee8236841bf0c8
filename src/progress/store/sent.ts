import type { Reads } from "../../database/index.ts";
import { allPapers } from "../../deadlines/store/facts.ts";
import { allInForce } from "../../reports/store/periodic-facts.ts";
import type { OfUnits, SentFact } from "../facts.ts";

/** What came from each unit beside task reports: periodic reports in force, and papers that the office has. */
export async function readSent(read: Reads, planId: string): Promise<OfUnits<SentFact>> {
  const [reports, papers] = await Promise.all([allInForce(read, planId), allPapers(read, planId)]);
  const sent = new Map<string, readonly SentFact[]>();
  for (const [unit, own] of reports) {
    sent.set(
      unit,
      own.map(({ submittedAt: at }) => ({ unit, at })),
    );
  }
  for (const [unit, own] of papers) {
    const arrived = own.flatMap(({ state, settledAt: at }) =>
      state === "confirmed" && at ? [{ unit, at }] : [],
    );
    if (arrived.length > 0) sent.set(unit, [...(sent.get(unit) ?? []), ...arrived]);
  }
  return sent;
}
