import type { Reads } from "../../database/index.ts";
import type { Plan } from "../../plan/model.ts";
import type { DeadlineFacts, ExtensionFact, PaperFact, ReportFact } from "../facts.ts";

interface Known {
  readonly reports: ReportFact[];
  readonly papers: PaperFact[];
  readonly extensions: ExtensionFact[];
}

/**
 * What is known of every deadline of the plan, by its code; of other occasions (the Action Month's
 * summary) under their milestone's code, if something is known. Three queries, however many there are.
 *
 * @param units codes of the only units that are asked about; left out: all
 */
export async function readDeadlineFacts(
  read: Reads,
  plan: Plan,
  units?: readonly string[],
): Promise<ReadonlyMap<string, DeadlineFacts>> {
  const asked = { planId: plan.id, ...(units ? { unitCode: { in: [...units] } } : {}) };
  const [reports, papers, given] = await Promise.all([
    read.periodicReport.findMany({
      where: { ...asked, state: "submitted" },
      select: { occasionCode: true, unitCode: true, nil: true, submittedAt: true },
    }),
    read.paper.findMany({
      where: { ...asked, state: { not: "withdrawn" } },
      select: {
        occasionCode: true,
        unitCode: true,
        state: true,
        signedOn: true,
        claimedAt: true,
        settledAt: true,
      },
    }),
    read.extension.findMany({ where: { ...asked, state: { in: ["requested", "granted"] } } }),
  ]);

  const facts = new Map<string, Known>();
  const of = (code: string): Known => {
    const known = facts.get(code) ?? { reports: [], papers: [], extensions: [] };
    facts.set(code, known);
    return known;
  };
  for (const { code } of plan.deadlines) of(code);
  for (const { occasionCode, unitCode: unit, ...report } of reports) {
    of(occasionCode).reports.push({ unit, ...report });
  }
  for (const { occasionCode, unitCode: unit, state, ...paper } of papers) {
    if (state !== "withdrawn") of(occasionCode).papers.push({ unit, state, ...paper });
  }
  for (const { deadlineCode, unitCode: unit, state, ...extension } of given) {
    const { requestedAt, settledAt, dueBefore } = extension;
    const { extensions } = of(deadlineCode);
    if (state === "granted" && settledAt && dueBefore) {
      extensions.push({ unit, state: "granted", settledAt, dueBefore });
    }
    if (state === "requested" && requestedAt) {
      extensions.push({ unit, state: "requested", requestedAt });
    }
  }
  return facts;
}
