import type { Tx } from "../../../database/index.ts";
import { actingUnits } from "../../../people/acting.ts";
import type { Unit } from "../../../plan/model.ts";
import type { Answers } from "../../../reports/answers.ts";
import { type Hand, isBegun } from "../../../reports/store/draft-rows.ts";
import {
  type Draft,
  saveDraft,
  startDraft,
  unfinishedDrafts,
} from "../../../reports/store/drafts.ts";
import type { Ctx } from "../../context.ts";
import { handOf } from "../going-on.ts";

/** A draft in this person's hands that begins with these answers. */
export async function startWith(
  ctx: Ctx,
  tx: Tx,
  unit: Unit,
  answers: Answers,
): Promise<Draft | null> {
  const { plan, who, now } = ctx;
  const holderId = who.person?.id;
  if (!holderId) return null;
  const hand = handOf(ctx, holderId);
  const byOffice = !actingUnits(ctx).includes(unit);
  const made = { planId: plan.id, unit: unit.code, holderId, answers, heard: hand.heard, byOffice };
  return (await emptyDraft(ctx, tx, unit, hand, answers)) ?? (await startDraft(tx, made, now));
}

/** A draft without answers is used again, so that asking twice does not leave two. */
async function emptyDraft(
  ctx: Ctx,
  tx: Tx,
  unit: Unit,
  hand: Hand,
  answers: Answers,
): Promise<Draft | null> {
  const drafts = await unfinishedDrafts(tx, ctx.plan.id, [unit.code]);
  const empty = drafts.find((draft) => draft.holderId === hand.holderId && !isBegun(draft));
  if (!empty) return null;
  await saveDraft(tx, empty.id, answers, hand);
  return { ...empty, answers };
}
