import type { Tx } from "../../../database/index.ts";
import { correctedBy, numberSaid } from "../../../reports/correcting.ts";
import { correctReport } from "../../../reports/store/changes.ts";
import { discardDraft } from "../../../reports/store/draft-rows.ts";
import { type Draft, findDraft, saveDraft } from "../../../reports/store/drafts.ts";
import { moveEvidence } from "../../../reports/store/evidence.ts";
import { findReport, reportNumbered } from "../../../reports/store/reports.ts";
import type { Ctx } from "../../context.ts";
import { goOnIn, handOf } from "../going-on.ts";
import { reportForm } from "./form.ts";
import { isLoose } from "./loose.ts";

/** Makes of a draft the correction of a report that was sent: nothing of it is typed again, and it counts once. */
export async function correctInto(ctx: Ctx, draftId: string, reportId: string): Promise<void> {
  await ctx.effect(async (tx) => {
    const draft = await findDraft(tx, draftId);
    if (!draft || !(await moveInto(ctx, tx, draft, reportId))) ctx.toast(ctx.t("button-old"), true);
  });
}

/** "Cho báo cáo số 0002", said of files that came alone. */
export async function filesForNamed(
  ctx: Ctx,
  tx: Tx,
  draft: Draft,
  text: string,
): Promise<boolean> {
  const number = isLoose(draft) ? numberSaid(text) : null;
  const id = number === null ? null : await reportNumbered(tx, ctx.plan.id, number);
  return id !== null && moveInto(ctx, tx, draft, id);
}

async function moveInto(ctx: Ctx, tx: Tx, draft: Draft, reportId: string): Promise<boolean> {
  const report = await findReport(tx, reportId);
  const isOpen = draft.state === "open" || draft.state === "kept";
  if (!isOpen || report?.unit !== draft.unit || report.state === "withdrawn") return false;
  const hand = handOf(ctx, draft.holderId);
  const begun = await correctReport(tx, report, ctx.plan.id, hand);
  await saveDraft(tx, begun.id, correctedBy(begun.answers, draft.answers), hand);
  await moveEvidence(tx, draft.id, begun.id);
  await discardDraft(tx, draft.id, ctx.now);
  await goOnIn(reportForm, ctx, tx, begun.id);
  return true;
}
