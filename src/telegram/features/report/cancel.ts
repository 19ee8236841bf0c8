import type { Draft } from "../../../reports/store/drafts.ts";
import { draftInHand } from "../../../reports/store/drafts.ts";
import { keyboard } from "../../buttons.ts";
import type { Ctx } from "../../context.ts";
import { presser, resume } from "./buttons.ts";
import { dutyTitle } from "./titles.ts";

/** /huy: ends any other dialogue at once; of the report in hand it asks what becomes of it. */
export async function cancel(ctx: Ctx): Promise<void> {
  const { t, who } = ctx;
  const active = Object.keys(ctx.conversation.active());
  const others = active.filter((name) => name !== "report");
  const draft = who.person && (await draftInHand(ctx.database.read, who.person.id));
  if (others.length === 0 && draft) {
    askWhetherToStop(ctx, draft);
    return;
  }
  await ctx.conversation.exitAll();
  ctx.say(t(active.length > 0 ? "cancelled" : "cancel-nothing"));
}

/** Nothing that was entered is thrown away by one tap. */
export function askWhetherToStop(ctx: Ctx, draft: Draft): void {
  const { t } = ctx;
  const press = presser(draft);
  ctx.show(t("cancel-ask", { duty: dutyTitle(ctx, draft.answers) }), {
    keyboard: keyboard(
      [press(t("button-later"), "later"), press(t("button-drop"), "drop")],
      [resume.button(t("button-continue"), draft.id)],
    ),
  });
}
