import type { Tx } from "../../../database/index.ts";
import { MOST_FILES } from "../../../evidence/index.ts";
import { actingUnits } from "../../../people/acting.ts";
import { owedNear } from "../../../reports/owed.ts";
import { discardDraft } from "../../../reports/store/draft-rows.ts";
import { type Draft, findDraft, startDraft } from "../../../reports/store/drafts.ts";
import { moveEvidence } from "../../../reports/store/evidence.ts";
import { periodicInForce } from "../../../reports/store/periodic.ts";
import { correctPeriodic } from "../../../reports/store/periodic-changes.ts";
import { periodicDraftAbout, startPeriodicDraft } from "../../../reports/store/periodic-drafts.ts";
import type { Ctx } from "../../context.ts";
import { FORMS } from "../../forms/all.ts";
import { notedLine } from "../../forms/files.ts";
import type { AnyForm } from "../../forms/form.ts";
import { handOf, type Open, openDraft, store } from "../../forms/going-on.ts";
import { isLoose } from "../../forms/report/loose.ts";
import { showWaiting } from "../../forms/waiting.ts";

type Where = "draft" | "occasion" | "unit";

/** Gives the files that came alone to the report that they are for, and asks on there. */
export async function giveFiles(ctx: Ctx, id: string, where: Where, code: string): Promise<void> {
  await ctx.effect(async (tx) => {
    const loose = await findDraft(tx, id);
    const isThere = loose && ["open", "kept"].includes(loose.state) && isLoose(loose);
    const target = isThere ? await draftAt(ctx, tx, loose, where, code) : null;
    const found = target && (await opened(ctx, tx, target));
    if (!loose || !found) return ctx.toast(ctx.t("files-gone"), true);
    const { form, open } = found;
    if (open.draft.state === "waiting") return showWaiting(ctx, tx, open.draft.id);
    if (open.draft.evidence.length + loose.evidence.length > MOST_FILES) {
      return ctx.toast(ctx.t("refused-file-count", { most: MOST_FILES }), true);
    }
    await moveEvidence(tx, loose.id, open.draft.id);
    await discardDraft(tx, loose.id, ctx.now);
    const now = { ...open, draft: (await form.drafts.find(tx, open.draft.id)) ?? open.draft };
    const note = notedLine(form, ctx, now.draft.evidence.length);
    await store(form, ctx, tx, now, now.draft.answers, note);
    ctx.listening.ask(form.question, now.draft.id);
  });
}

/** The id of the draft that is meant, begun if there is none. */
async function draftAt(
  ctx: Ctx,
  tx: Tx,
  loose: Draft,
  where: Where,
  code: string,
): Promise<string | null> {
  const { plan, now } = ctx;
  const { holderId } = loose;
  switch (where) {
    case "draft":
      return code;
    case "unit": {
      const unit = actingUnits(ctx).find((one) => one.code === code);
      const made = { planId: plan.id, unit: code, holderId, answers: {} };
      return unit ? (await startDraft(tx, made, now)).id : null;
    }
    case "occasion": {
      const owed = owedNear(ctx, loose.unit).find(({ occasion }) => occasion.code === code);
      if (!owed) return null;
      const unit = owed.unit.code;
      const sent = await periodicInForce(tx, plan.id, unit, code);
      const hand = handOf(ctx, holderId);
      if (sent) return (await correctPeriodic(tx, sent, plan.id, hand)).id;
      const made = { planId: plan.id, unit, subject: code, holderId, answers: {} };
      const begun = await periodicDraftAbout(tx, plan.id, unit, code);
      return (begun ?? (await startPeriodicDraft(tx, made, now))).id;
    }
  }
}

/** The draft with its form; null if it is gone, or another's. */
async function opened(
  ctx: Ctx,
  tx: Tx,
  id: string,
): Promise<{ form: AnyForm; open: Open<object, unknown> } | null> {
  for (const form of FORMS) {
    const open = await openDraft(form, ctx, tx, id);
    if (open && open.draft.state !== "submitted") return { form, open };
  }
  return null;
}
