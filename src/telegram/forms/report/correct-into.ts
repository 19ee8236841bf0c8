import type { Tx } from "../../../database/index.ts";
import { correctedBy } from "../../../reports/correcting.ts";
import { figuresOf } from "../../../reports/questions.ts";
import { correctReport } from "../../../reports/store/changes.ts";
import { discardDraft } from "../../../reports/store/draft-rows.ts";
import { type Draft, findDraft, saveDraft } from "../../../reports/store/drafts.ts";
import { moveEvidence } from "../../../reports/store/evidence.ts";
import { findReport } from "../../../reports/store/reports.ts";
import type { Ctx } from "../../context.ts";
import { goOnIn, handOf, openDraft, repeat } from "../going-on.ts";
import { reportForm } from "./form.ts";
import { isLoose } from "./loose.ts";
import { namedReport } from "./named-report.ts";

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
  const named = isLoose(draft) ? await namedReport(ctx, tx, text) : null;
  if (named?.kind === "report") return moveInto(ctx, tx, draft, named.report.id);
  const open = named && (await openDraft(reportForm, ctx, tx, draft.id));
  if (!named || !open) return false;
  await repeat(reportForm, ctx, tx, open, named.why);
  return true;
}

async function moveInto(ctx: Ctx, tx: Tx, draft: Draft, reportId: string): Promise<boolean> {
  const report = await findReport(tx, reportId);
  const isOpen = draft.state === "open" || draft.state === "kept";
  if (!isOpen || report?.unit !== draft.unit || report.state === "withdrawn") return false;
  const hand = handOf(ctx, draft.holderId);
  const begun = await correctReport(tx, report, ctx.plan.id, hand);
  const asked = figuresOf(ctx.plan, begun.answers.duty ?? "");
  await saveDraft(tx, begun.id, correctedBy(begun.answers, draft.answers, asked), hand);
  await moveEvidence(tx, draft.id, begun.id);
  await discardDraft(tx, draft.id, ctx.now);
  await goOnIn(reportForm, ctx, tx, begun.id);
  return true;
}
