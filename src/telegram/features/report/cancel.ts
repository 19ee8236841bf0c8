import { draftInHand } from "../../../reports/store/drafts.ts";
import { keyboard } from "../../buttons.ts";
import type { Ctx } from "../../context.ts";
import { presser } from "./ask.ts";
import { resume } from "./buttons.ts";
import { dutyTitle } from "./dialogue.ts";

/** /huy: asks what becomes of the report in hand; ends any other dialogue at once. */
export async function cancel(ctx: Ctx): Promise<void> {
  const { t, who } = ctx;
  const active = ctx.conversation.active();
  const others = Object.keys(active).filter((name) => name !== "report");
  const draft = who.person && (await draftInHand(ctx.database.read, who.person.id));
  if (active.report && draft) {
    const press = presser(draft);
    ctx.say(t("cancel-ask", { duty: dutyTitle(ctx, draft.answers) }), {
      keyboard: keyboard(
        [press(t("button-later"), "later"), press(t("button-discard"), "discard")],
        [resume.button(t("button-continue"), draft.id)],
      ),
    });
    return;
  }
  await ctx.conversation.exitAll();
  ctx.say(t(others.length > 0 ? "cancelled" : "cancel-nothing"));
}
