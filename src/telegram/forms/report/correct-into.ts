import { correctedBy } from "../../../reports/correcting.ts";
import { correctReport } from "../../../reports/store/changes.ts";
import { discardDraft } from "../../../reports/store/draft-rows.ts";
import { findDraft, saveDraft } from "../../../reports/store/drafts.ts";
import { moveEvidence } from "../../../reports/store/evidence.ts";
import { findReport } from "../../../reports/store/reports.ts";
import type { Ctx } from "../../context.ts";
import { goOnIn, handOf } from "../going-on.ts";
import { reportForm } from "./form.ts";

/** Makes of a draft the correction of a report that was sent: nothing of it is typed again, and it counts once. */
export async function correctInto(ctx: Ctx, draftId: string, reportId: string): Promise<void> {
  await ctx.effect(async (tx) => {
    const draft = await findDraft(tx, draftId);
    const report = await findReport(tx, reportId);
    const isOpen = draft?.state === "open" || draft?.state === "kept";
    if (!draft || !isOpen || report?.unit !== draft.unit || report.state === "withdrawn") {
      ctx.toast(ctx.t("button-old"), true);
      return;
    }
    const hand = handOf(ctx, draft.holderId);
    const begun = await correctReport(tx, report, ctx.plan.id, hand);
    await saveDraft(tx, begun.id, correctedBy(begun.answers, draft.answers), hand);
    await moveEvidence(tx, draft.id, begun.id);
    await discardDraft(tx, draft.id, ctx.now);
    await goOnIn(reportForm, ctx, tx, begun.id);
  });
}
