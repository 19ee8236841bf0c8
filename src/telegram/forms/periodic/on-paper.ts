import type { Tx } from "../../../database/index.ts";
import type { OccasionOwed } from "../../../plan/occasions.ts";
import { saysPaperSent } from "../../../reading/notice-reply.ts";
import { isText, openPeriodic } from "../../../reports/periodic-questions.ts";
import type { PeriodicDraft } from "../../../reports/store/periodic-drafts.ts";
import { keyboard } from "../../buttons/kind.ts";
import { step } from "../../buttons/periodic.ts";
import { claimFor } from "../../cards/paper.ts";
import type { Ctx } from "../../context.ts";
import { ask } from "./ask.ts";

/**
 * "Đã gửi văn bản số 351/BC-UBND ngày 13/12", typed where this very report is open, is no part of it: offers
 * its paper. What was said stands in the message that the offer replies to.
 *
 * @returns whether that is said
 */
export async function offerOwnPaper(
  ctx: Ctx,
  tx: Tx,
  draft: PeriodicDraft,
  owed: OccasionOwed,
  text: string,
): Promise<boolean> {
  const { t, message } = ctx;
  const { occasion, unit } = owed;
  const question = openPeriodic(occasion, draft.answers);
  // There it is the answer.
  if (!message || question === "document" || !saysPaperSent(text, [unit.shortName])) return false;
  const { keyboard: asked } = await ask(ctx, tx, draft, owed);
  const otherwise = step.button(t("button-periodic-words"), draft.id, "as-this", question);
  ctx.say(t("periodic-said-on-paper"), {
    replyTo: message.message_id,
    keyboard: keyboard(
      [claimFor(t, unit.code, occasion.code)],
      [isText(question) && otherwise],
      ...asked.inline_keyboard,
    ),
  });
  return true;
}
