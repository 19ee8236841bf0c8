import { occasionOf } from "../../../plan/occasions.ts";
import { freeze } from "../../../progress/store/snapshots.ts";
import { askedOf } from "../../compiled/beside.ts";
import type { Ctx } from "../../context.ts";
import { two } from "../../words/days.ts";
import { frozenOf, lookedAt, showCard } from "./card.ts";

/** Freezes the totals of an occasion as they stand; what was frozen before stays. */
export async function freezeTotals(ctx: Ctx, code: string, number: number): Promise<void> {
  const { t, plan, now: at, who, database } = ctx;
  const occasion = occasionOf(plan, code);
  const byId = who.person?.id;
  if (!occasion || !byId) return ctx.toast(t("button-old"), true);
  const already = t("occasion-already-frozen", { number: two(number) });
  const before = await frozenOf(ctx, database.read, occasion);
  // A button that is pressed twice does it once, and the card says so already.
  if (before.at(-1)?.number === number && before.at(-1)?.byId === byId)
    return ctx.toast(t("occasion-now-frozen", { number: two(number) }));
  if (number <= before.length) {
    // A colleague was quicker: the card says who.
    ctx.toast(already);
    return showCard(ctx, database.read, occasion, await lookedAt(ctx, occasion));
  }
  // Asked before, so that nobody's report waits for it.
  const last = before.length;
  const { content, stale, isSame } = await askedOf(ctx, occasion, { kind: "totals", number: last });
  if (isSame) return ctx.toast(t("occasion-frozen-same", { number: two(last) }), true);
  await ctx.effect(async (tx) => {
    if (!(await freeze(tx, content, { planId: plan.id, occasion: code, number, byId, at })))
      return ctx.toast(already, true);
    ctx.toast(t("occasion-now-frozen", { number: two(number) }));
    await showCard(ctx, tx, occasion, { stale, changed: 0 });
  });
}
