import { tickDraftInHand } from "../../../milestones/store/changes.ts";
import { actsFor } from "../../acting.ts";
import { keyboard } from "../../buttons.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml } from "../../html.ts";
import type { InHand } from "../drafts/in-hand.ts";
import { actButton, step, tickButton } from "./buttons.ts";
import { MILESTONE } from "./dialogue.ts";
import { milestoneOf } from "./words.ts";

/** The milestone that this person is ticking off. */
export async function milestoneInHand(ctx: Ctx): Promise<InHand | null> {
  const { who, database, t, plan } = ctx;
  const draft = who.person && (await tickDraftInHand(database.read, who.person.id));
  if (!draft) return null;
  const { id, unit, subject, reportId, answers, updatedAt } = draft;
  const code = subject ?? "";
  const duty = escapeHtml(milestoneOf(plan, code)?.name ?? code);
  // A correction goes on from what it corrects.
  const goOn = reportId
    ? actButton.button(t("button-continue"), reportId, "correct")
    : tickButton.button(t("button-continue"), unit, code);
  return {
    dialogue: MILESTONE,
    updatedAt,
    canGoOn: actsFor(ctx, unit) !== null && answers.day !== undefined,
    offer: () => ctx.say(t("draft-lost", { duty }), { keyboard: keyboard([goOn]) }),
    stop: () =>
      ctx.show(t("cancel-ask", { duty }), {
        keyboard: keyboard(
          [
            step.button(t("button-later"), id, "later", "-"),
            step.button(t("button-drop"), id, "drop", "-"),
          ],
          [goOn],
        ),
      }),
  };
}
