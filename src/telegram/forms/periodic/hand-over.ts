import type { Tx } from "../../../database/index.ts";
import { leadsToday } from "../../../people/acting.ts";
import { leadersToday } from "../../../people/store/leaders.ts";
import { currentUnit } from "../../../plan/units.ts";
import { needsLeader } from "../../../reports/confirming.ts";
import type { Sums } from "../../../reports/periodic-sums.ts";
import { askLeader } from "../../../reports/store/confirmations.ts";
import type { PeriodicDraft } from "../../../reports/store/periodic-drafts.ts";
import type { Ctx } from "../../context.ts";
import { tellLeaders } from "../../letters/confirm.ts";
import { showWaiting } from "../waiting.ts";

/** What becomes of a report at "send": it goes, or waits for the leader; or goes because none can be asked. */
type HandedOver = "goes" | "waits" | "no-leader";

/** Puts a report before the unit's leader first, where the plan asks for that and whoever sends it is none. */
export async function handOver(
  ctx: Ctx,
  tx: Tx,
  draft: PeriodicDraft,
  sums: Sums,
  what: { readonly isCorrection: boolean },
): Promise<HandedOver> {
  const { plan, today, now, who } = ctx;
  if (draft.state === "submitted" || draft.state === "discarded") return "goes";
  if (!needsLeader(plan, what) || leadsToday(ctx, draft.unit)) return "goes";
  const unit = currentUnit(plan, draft.unit, today)?.code ?? draft.unit;
  const leaders = await leadersToday(tx, { plan, today }, unit);
  if (leaders.length === 0) return "no-leader";
  const answers = { ...draft.answers, sums };
  const byId = who.person?.id ?? draft.holderId;
  const asked = await askLeader(tx, draft, answers, { planId: plan.id, byId, now });
  await tellLeaders(ctx, tx, asked, { ...draft, answers }, leaders);
  await showWaiting(ctx, tx, draft.id);
  return "waits";
}
