import { isMet } from "../../../deadlines/deadline.ts";
import { requestExtension } from "../../../deadlines/store/extension-changes.ts";
import { lastOnTimeDay } from "../../../plan/deadlines.ts";
import type { Day } from "../../../plan/model.ts";
import type { Ctx } from "../../context.ts";
import { quotedIn } from "../obstacles/words.ts";
import { owedOf } from "./ask.ts";
import { lateFrom } from "./days.ts";
import { askOffice, extensionCard, showOffice } from "./words.ts";

/** Sends the request whose reason the message quotes. Two taps send one. */
export async function sendRequest(
  ctx: Ctx,
  unit: string,
  deadline: string,
  day: Day,
): Promise<void> {
  const { t, plan, who, now } = ctx;
  const owed = await owedOf(ctx, unit, deadline);
  const person = who.person;
  if (!owed || !person) return ctx.toast(t("extension-not-yours"), true);
  const reason = quotedIn(ctx.callbackQuery?.message);
  const last = lastOnTimeDay(owed.deadline, owed.state.extension);
  // The message may be of a time when this was not so.
  if (isMet(owed.state)) return ctx.show(t("extension-met"));
  if (!reason || day <= last) return ctx.show(t("paper-too-old"));
  await ctx.effect(async (tx) => {
    const { extension, isNew } = await requestExtension(tx, {
      planId: plan.id,
      unit,
      deadline,
      askedBefore: lateFrom(day),
      reason,
      personId: person.id,
      now,
    });
    if (isNew) {
      await showOffice(ctx, tx, extension);
      await askOffice(ctx, tx, extension);
    }
    const { html, keyboard } = extensionCard(extension, "unit", ctx);
    ctx.show(`${t("extension-sent")}\n\n${html}`, { keyboard });
  });
  await ctx.conversation.exitAll();
}
