import { occasionOf } from "../../../plan/occasions.ts";
import { dayOfTotals } from "../../../progress/snapshot.ts";
import { freeze, readOccasionTotals } from "../../../progress/store/snapshots.ts";
import type { Ctx } from "../../context.ts";
import { two } from "../../words/days.ts";
import { showCard } from "./card.ts";

/** Freezes the totals of an occasion as they stand; what was frozen before stays. */
export async function freezeTotals(ctx: Ctx, code: string, number: number): Promise<void> {
  const { t, plan, today, now: at, who, database } = ctx;
  const occasion = occasionOf(plan, code);
  const byId = who.person?.id;
  if (!occasion || !byId) return ctx.toast(t("button-old"), true);
  // Read before, so that nobody's report waits for it.
  const totals = await readOccasionTotals(
    database.read,
    plan,
    occasion,
    dayOfTotals(occasion, today),
  );
  await ctx.effect(async (tx) => {
    const isDone = await freeze(tx, totals, { planId: plan.id, occasion: code, number, byId, at });
    // A colleague was quicker: the card says who.
    ctx.toast(
      t(isDone ? "occasion-now-frozen" : "occasion-already-frozen", { number: two(number) }),
    );
    await showCard(ctx, tx, occasion);
  });
}
