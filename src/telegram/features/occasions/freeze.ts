import { occasionOf } from "../../../plan/occasions.ts";
import { freeze } from "../../../progress/store/snapshots.ts";
import { askedOf } from "../../compiled/beside.ts";
import type { Ctx } from "../../context.ts";
import { two } from "../../words/days.ts";
import { lookedAt, showCard } from "./card.ts";

/** Freezes the totals of an occasion as they stand; what was frozen before stays. */
export async function freezeTotals(ctx: Ctx, code: string, number: number): Promise<void> {
  const { t, plan, now: at, who } = ctx;
  const occasion = occasionOf(plan, code);
  const byId = who.person?.id;
  if (!occasion || !byId) return ctx.toast(t("button-old"), true);
  // Asked before, so that nobody's report waits for it.
  const totals = await askedOf(ctx, occasion, { kind: "totals" });
  const looked = await lookedAt(ctx, occasion);
  await ctx.effect(async (tx) => {
    const isDone = await freeze(tx, totals, { planId: plan.id, occasion: code, number, byId, at });
    // A colleague was quicker: the card says who.
    ctx.toast(
      t(isDone ? "occasion-now-frozen" : "occasion-already-frozen", { number: two(number) }),
    );
    await showCard(ctx, tx, occasion, isDone ? { ...looked, changed: 0 } : looked);
  });
}
