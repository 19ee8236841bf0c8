import { isMet } from "../../../deadlines/deadline.ts";
import { givesTime } from "../../../deadlines/more-time.ts";
import { requestExtension } from "../../../deadlines/store/extension-changes.ts";
import { lateFrom } from "../../../plan/deadlines.ts";
import type { Ctx } from "../../context.ts";
import { confirmed } from "../../listening/confirm.ts";
import { owedOf } from "./ask.ts";
import { askOffice, extensionCard, showOffice } from "./words.ts";

/** Sends the request that its author has looked at. */
export async function sendRequest(ctx: Ctx, unit: string, heldId: string): Promise<void> {
  const { t, plan, who, now } = ctx;
  const personId = who.person?.id;
  const held = await confirmed(ctx, ctx.database.read, heldId);
  const [saidUnit, deadline = "", day = ""] = held?.about ?? [];
  if (!held || !personId || saidUnit !== unit) return;
  const owed = await owedOf(ctx, unit, deadline);
  // It may have waited since a time when this was not so.
  if (!owed || isMet(owed.state)) return ctx.show(t("extension-met"));
  if (!givesTime(day, owed.state.last)) return ctx.show(t("held-gone"));
  await ctx.effect(async (tx) => {
    const { extension, isNew } = await requestExtension(tx, {
      ...{ planId: plan.id, unit, deadline, reason: held.text, personId, now },
      askedBefore: lateFrom(day),
    });
    if (isNew) {
      await showOffice(ctx, tx, extension);
      await askOffice(ctx, tx, extension);
    }
    const { html, keyboard } = extensionCard(extension, "unit", ctx);
    ctx.show(`${t("extension-sent")}\n\n${html}`, { keyboard });
    ctx.listening.end();
  });
}
