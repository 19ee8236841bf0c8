import type { Reads } from "../../database/index.ts";
import type { Plan } from "../../plan/model.ts";
import type { OccasionOwed } from "../../plan/occasions.ts";
import { periodicOf } from "../../reports/store/periodic.ts";
import { periodicDrafts } from "../../reports/store/periodic-drafts.ts";
import { deadlineStateOf, NO_FACTS } from "../deadline.ts";
import { type OccasionStanding, toSendFirst } from "../occasion-standing.ts";
import { readDeadlineFacts } from "./facts.ts";
import { paperOf } from "./papers.ts";

/** Where units stand with these periodic reports: what is still to be sent first. */
export async function readOccasionStandings(
  read: Reads,
  { plan, now }: { readonly plan: Plan; readonly now: Date },
  all: readonly OccasionOwed[],
): Promise<OccasionStanding[]> {
  const codes = [...new Set(all.map(({ unit }) => unit.code))];
  const [reports, drafts, facts] = await Promise.all([
    periodicOf(read, plan.id, codes),
    periodicDrafts.unfinished(read, plan.id, codes),
    readDeadlineFacts(read, plan, codes),
  ]);
  const standings: OccasionStanding[] = [];
  for (const owed of all) {
    const { occasion, unit } = owed;
    const known = facts.get(occasion.code) ?? NO_FACTS;
    const { deadline } = occasion;
    const refused = known.papers.some((one) => one.unit === unit.code && one.state === "refused");
    const paper = await paperOf(read, plan.id, unit.code, occasion.code);
    standings.push({
      owed,
      report: reports.find((one) => isFor(owed, one.unit, one.occasion)) ?? null,
      draft: drafts.find((one) => isFor(owed, one.unit, one.subject)) ?? null,
      state: deadline && deadlineStateOf(plan, deadline, unit, known, now),
      paper,
      isRefused: refused && paper === null,
    });
  }
  return toSendFirst(standings);
}

function isFor({ occasion, unit }: OccasionOwed, code: string, subject: string | null): boolean {
  return unit.code === code && occasion.code === subject;
}
