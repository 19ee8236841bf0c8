import type { Tx } from "../../../database/index.ts";
import type { Sums } from "../../../reports/periodic-sums.ts";
import { askLeader, type Word } from "../../../reports/store/confirmations.ts";
import type { PeriodicDraft } from "../../../reports/store/periodic-drafts.ts";
import type { Ctx } from "../../context.ts";
import { tellLeaders, tellStoodInFor } from "../../letters/leaders.ts";
import { showWaiting } from "../waiting.ts";
import { wayOf } from "./way.ts";

type HandedOver =
  | { readonly kind: "goes" | "waits" }
  /** Whoever sends it has the leader's word. */
  | { readonly kind: "agreed"; readonly word: Word }
  | { readonly kind: "no-leader"; readonly word: "unasked" };

/** Puts a report before the unit's leader first, where that is its way. */
export async function handOver(
  ctx: Ctx,
  tx: Tx,
  draft: PeriodicDraft,
  sums: Sums,
): Promise<HandedOver> {
  const { plan, now, who } = ctx;
  const way = await wayOf(ctx, tx, draft);
  if (way.kind === "goes") return way;
  if (way.kind === "no-leader") return { ...way, word: "unasked" };
  const answers = { ...draft.answers, sums };
  const byId = who.person?.id ?? draft.holderId;
  const confirmation = await askLeader(tx, draft, answers, { planId: plan.id, byId, now });
  if (way.kind === "own-word") {
    await tellStoodInFor(ctx, tx, confirmation, way.away);
    return { kind: "agreed", word: { confirmation, state: "agreed", byId } };
  }
  await tellLeaders(ctx, tx, confirmation, { ...draft, answers }, way.leaders);
  await showWaiting(ctx, tx, draft.id);
  return { kind: "waits" };
}
