import type { Tx } from "../../../database/index.ts";
import type { Begun, TickDraft } from "../../../milestones/store/changes.ts";
import type { Ctx } from "../../context.ts";
import { enterTick } from "./dialogue.ts";
import { draftCard } from "./words.ts";

/** Opens a draft and takes what is typed and sent from now on for it. */
export async function begin(
  ctx: Ctx,
  open: (tx: Tx, begun: Begun) => Promise<TickDraft>,
  unit: string,
  milestone: string,
): Promise<void> {
  const { plan, who, now } = ctx;
  const personId = who.person?.id;
  if (!personId) return;
  const draft = await ctx.effect(async (tx) => {
    const opened = await open(tx, { planId: plan.id, unit, milestone, personId, now });
    const { html, keyboard } = draftCard(ctx, opened);
    ctx.say(html, { keyboard });
    return opened;
  });
  await enterTick(ctx, draft.id);
}
