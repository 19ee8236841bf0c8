import type { Tx } from "../../../database/index.ts";
import { claimPaper, withdrawPaper } from "../../../deadlines/store/paper-changes.ts";
import { findPaper, paperOf } from "../../../deadlines/store/papers.ts";
import type { PeriodicReport } from "../../../reports/store/periodic.ts";
import { askOffice, showOffice } from "../../cards/paper.ts";
import type { Ctx } from "../../context.ts";

/**
 * The paper's number in a report is a claim that the office settles, as any other: it is asked about it.
 *
 * @param before the report as it was, if it is corrected
 */
export async function passOnPaper(
  ctx: Ctx,
  tx: Tx,
  report: PeriodicReport,
  before: PeriodicReport | null,
  personId: string,
): Promise<void> {
  const { plan, now } = ctx;
  const { unit, occasion, answers } = report;
  // Taken out of the report, it is not claimed any more.
  if (!answers.document) {
    if (before) await dropClaim(ctx, tx, before, personId);
    return;
  }
  const given = { planId: plan.id, unit, occasion, ...answers.document, personId, now };
  const { paper, isNew, replaced } = await claimPaper(tx, given);
  if (replaced) await showOffice(ctx, tx, (await findPaper(tx, replaced.id)) ?? replaced);
  if (isNew) await askOffice(ctx, tx, paper);
}

/** Takes back what a report claimed and the office has not settled. What was claimed by itself stays. */
export async function dropClaim(
  ctx: Ctx,
  tx: Tx,
  { unit, occasion, answers }: PeriodicReport,
  personId: string,
): Promise<void> {
  const claimed = await paperOf(tx, ctx.plan.id, unit, occasion);
  if (!claimed || claimed.number !== answers.document?.number) return;
  const withdrawn = await withdrawPaper(tx, claimed.id, { personId, now: ctx.now });
  if (withdrawn) await showOffice(ctx, tx, withdrawn);
}
