import type { Reads } from "../../../database/index.ts";
import { countRaised } from "../../../obstacles/store/obstacles.ts";
import { formatDay } from "../../../plan/day.ts";
import { codesCovered, type OccasionOwed } from "../../../plan/occasions.ts";
import { type Known, owedInstead } from "../../../reports/owed.ts";
import { filesIn } from "../../../reports/store/evidence.ts";
import { readKnown } from "../../../reports/store/known.ts";
import type { PeriodicReport } from "../../../reports/store/periodic.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml } from "../../html.ts";
import { counted } from "../../words/counts.ts";

/** Duties without a report that are named. */
const NAMED = 12;

/** What is known of the period beside its sums: duties without a report, obstacles, evidence. */
export async function besideLines(
  { t, plan, language }: Ctx,
  read: Reads,
  owed: OccasionOwed,
  { unreported, numbers }: Known,
): Promise<string[]> {
  const raised = { units: codesCovered(owed), raised: owed.occasion.period };
  const [obstacles, { files, reports }] = await Promise.all([
    countRaised(read, plan, raised),
    filesIn(read, plan.id, numbers),
  ]);
  const named = unreported.slice(0, NAMED).map(({ title }) => `• ${escapeHtml(title)}`);
  const more = unreported.length - named.length;
  const missing = [
    "",
    t("periodic-unreported", { count: counted(unreported.length, language) }),
    ...named,
    ...(more > 0 ? [t("receipt-more", { count: counted(more, language) })] : []),
  ];
  return [
    ...(unreported.length > 0 ? missing : []),
    "",
    t("periodic-obstacles", { count: counted(obstacles, language) }),
    t("periodic-evidence", {
      some: files > 0 ? "yes" : "no",
      files: counted(files, language),
      reports: counted(reports, language),
    }),
  ];
}

/** The same below a report that was sent, as it is by now; of one that does not count nothing is said. */
export async function besideSent(
  ctx: Ctx,
  read: Reads,
  { unit, occasion, state, answers }: PeriodicReport,
): Promise<string[]> {
  const owed = state === "withdrawn" ? null : owedInstead(ctx, unit, occasion);
  if (!owed) return [];
  const { from, to } = owed.occasion.period;
  const known = await readKnown(read, ctx, owed, answers);
  return [
    "",
    ctx.t("periodic-known", { from: formatDay(from), to: formatDay(to) }),
    ...(await besideLines(ctx, read, owed, known)).slice(1),
  ];
}
