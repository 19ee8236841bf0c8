import type { Draft } from "../../../reports/store/drafts.ts";
import { keyboard } from "../../buttons.ts";
import type { Ctx } from "../../context.ts";
import { presser, resume } from "./buttons.ts";
import { dutyTitle } from "./titles.ts";

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
