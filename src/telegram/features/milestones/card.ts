import { correctTick, withdrawTick } from "../../../milestones/store/changes.ts";
import { findTick, type Tick } from "../../../milestones/store/milestones.ts";
import { actsFor } from "../../../people/acting.ts";
import { keyboard } from "../../buttons/kind.ts";
import { actButton, openButton } from "../../buttons/milestones.ts";
import type { Ctx } from "../../context.ts";
import { sendEvidence } from "../../evidence.ts";
import { beginMilestone } from "../../forms/milestone/form.ts";
import { tickCard } from "../../forms/milestone/words.ts";

export function showCard(ctx: Ctx, known: Tick): void {
  const own = actsFor(ctx, known.unit) !== null;
  const { html, keyboard } = tickCard(known, own ? "unit" : "office", ctx);
  ctx.say(html, { keyboard });
}

/** Opens one in full. */
export async function showTick(ctx: Ctx, id: string): Promise<void> {
  const found = await findTick(ctx.database.read, id);
  if (found) showCard(ctx, found);
}

/** Corrects a tick, or takes it back after a question. */
export async function change(
  ctx: Ctx,
  id: string,
  verb: "correct" | "ask" | "withdraw",
): Promise<void> {
  const { t, who, now, database } = ctx;
  const found = await findTick(database.read, id);
  const personId = who.person?.id;
  if (!found || !personId) return;
  if (found.state === "withdrawn") return showCard(ctx, found);
  if (verb === "correct") {
    const { unit, milestone } = found;
    return beginMilestone(ctx, (tx, begun) => correctTick(tx, found, begun), unit, milestone);
  }
  if (verb === "ask") {
    return ctx.show(`${tickCard(found, "unit", ctx).html}\n\n${t("tick-withdraw")}`, {
      keyboard: keyboard([
        actButton.button(t("button-tick-withdraw"), id, "withdraw"),
        openButton.button(t("button-extension-keep"), id),
      ]),
    });
  }
  await ctx.effect(async (tx) => {
    await withdrawTick(tx, id, { personId, now });
    const withdrawn = (await findTick(tx, id)) ?? found;
    const { html, keyboard } = tickCard(withdrawn, "unit", ctx);
    ctx.show(html, { keyboard });
  });
}

export async function showFiles(ctx: Ctx, id: string): Promise<void> {
  const found = await findTick(ctx.database.read, id);
  if (found) sendEvidence(ctx, found.evidence);
}
