import type { Tx } from "../../../database/index.ts";
import { unitsOfMilestone } from "../../../milestones/milestone.ts";
import {
  beginTick,
  findTickDraft,
  type TickDraft,
  tickOff,
} from "../../../milestones/store/changes.ts";
import { tickOf } from "../../../milestones/store/milestones.ts";
import type { Milestone, Unit } from "../../../plan/model.ts";
import { discardDraft, keepDraft } from "../../../reports/store/draft-rows.ts";
import { removeEvidence } from "../../../reports/store/evidence.ts";
import { actsFor } from "../../acting.ts";
import { keyboard } from "../../buttons.ts";
import type { Ctx } from "../../context.ts";
import { occasionButton } from "../periodic/buttons.ts";
import type { Verb } from "./buttons.ts";
import { showCard } from "./card.ts";
import { enterTick, isOpen, store } from "./dialogue.ts";
import { begin } from "./draft.ts";
import { milestoneOf, tickCard } from "./words.ts";

/** The button of a notice or a list: shows what was ticked off, or asks when it was done. */
export async function tick(ctx: Ctx, code: string, milestoneCode: string): Promise<void> {
  const { t, plan, database } = ctx;
  const unit = actsFor(ctx, code);
  const milestone = milestoneOf(plan, milestoneCode);
  if (!unit || !milestone || !concerns(ctx, milestone, unit)) {
    return ctx.toast(t("tick-not-yours"), true);
  }
  const known = await tickOf(database.read, plan.id, code, milestoneCode);
  if (known) return showCard(ctx, known);
  if (milestone.report !== null) {
    const report = occasionButton.button(milestone.report, code, milestoneCode);
    return ctx.say(t("tick-by-report"), { keyboard: keyboard([report]) });
  }
  await begin(ctx, (tx, begun) => beginTick(tx, begun), code, milestoneCode);
}

function concerns({ plan, today }: Ctx, milestone: Milestone, unit: Unit): boolean {
  const day = milestone.day < today ? milestone.day : today;
  return unitsOfMilestone(plan, milestone, day).includes(unit);
}

/** Does what a button of the draft says. Works without the position too. */
export async function press(ctx: Ctx, id: string, verb: Verb, argument: string): Promise<void> {
  const goesOn = await ctx.effect(async (tx) => {
    const draft = await findTickDraft(tx, id);
    if (draft?.state === "submitted" && verb === "tick") {
      await send(ctx, tx, draft);
      return false;
    }
    if (!isOpen(ctx, draft)) {
      ctx.show(ctx.t("tick-gone"));
      return false;
    }
    return act(ctx, tx, draft, verb, argument);
  });
  if (goesOn) await enterTick(ctx, id);
  else await ctx.conversation.exitAll();
}

/** Returns whether the draft is still open. */
async function act(
  ctx: Ctx,
  tx: Tx,
  draft: TickDraft,
  verb: Verb,
  argument: string,
): Promise<boolean> {
  const { answers } = draft;
  switch (verb) {
    case "tick":
      await send(ctx, tx, draft);
      return false;
    case "later":
      await keepDraft(tx, draft.id, ctx.now);
      ctx.show(ctx.t("tick-kept"));
      return false;
    case "drop":
      await discardDraft(tx, draft.id, ctx.now);
      ctx.show(ctx.t("paper-left"));
      return false;
    case "day":
      if (argument <= ctx.today) await store(ctx, tx, draft, { ...answers, day: argument });
      return true;
    case "other-day":
      await store(ctx, tx, draft, { ...answers, day: undefined });
      return true;
    case "no-note":
      await store(ctx, tx, draft, { ...answers, note: undefined });
      return true;
    case "no-files":
      await removeEvidence(tx, draft.id);
      await store(ctx, tx, { ...draft, evidence: [] }, answers);
      return true;
  }
}

async function send(ctx: Ctx, tx: Tx, draft: TickDraft): Promise<void> {
  const { t, plan, who, now } = ctx;
  const personId = who.person?.id ?? draft.holderId;
  const milestone = draft.subject ?? "";
  const sent = await tickOff(tx, draft, {
    ...{ planId: plan.id, unit: draft.unit, milestone, personId, now },
  });
  if (sent.kind === "gone") return ctx.show(t("tick-gone"));
  const card = tickCard(sent.tick, "unit", ctx);
  const head = t(sent.kind === "ticked" ? "tick-done" : "tick-already");
  ctx.show(`${head}\n\n${card.html}`, { keyboard: card.keyboard });
}
