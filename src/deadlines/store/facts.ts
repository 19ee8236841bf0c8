import * as z from "zod";
import type { Reads } from "../../database/index.ts";
import type { Plan } from "../../plan/model.ts";
import type { DeadlineFacts, DocumentFact, ExtensionFact, ReportFact } from "../facts.ts";

const DocumentState = z.enum(["claimed", "confirmed", "refused"]);

interface Known {
  readonly reports: ReportFact[];
  readonly documents: DocumentFact[];
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
  const asked = { planId: plan.id, ...(units ? { unit: { in: [...units] } } : {}) };
  const [reports, documents, extensions] = await Promise.all([
    read.periodicReport.findMany({
      where: { ...asked, state: "submitted" },
      select: { occasion: true, unit: true, nil: true, submittedAt: true },
    }),
    read.officialDocument.findMany({
      where: { ...asked, state: { in: DocumentState.options } },
      select: {
        occasion: true,
        unit: true,
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
    const known = facts.get(code) ?? { reports: [], documents: [], extensions: [] };
    facts.set(code, known);
    return known;
  };
  for (const { code } of plan.deadlines) of(code);
  for (const { occasion, ...report } of reports) of(occasion).reports.push(report);
  for (const { occasion, ...document } of documents) {
    const state = DocumentState.parse(document.state);
    of(occasion).documents.push({ ...document, state });
  }
  for (const { deadline, unit, state, requestedAt, settledAt, dueBefore } of extensions) {
    const { extensions } = of(deadline);
    if (state === "granted" && settledAt && dueBefore) {
      extensions.push({ unit, state: "granted", settledAt, dueBefore });
    }
    if (state === "requested" && requestedAt) {
      extensions.push({ unit, state: "requested", requestedAt });
    }
  }
  return facts;
}
