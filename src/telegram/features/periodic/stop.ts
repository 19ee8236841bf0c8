import { occasionOf } from "../../../plan/occasions.ts";
import type { PeriodicDraft } from "../../../reports/store/periodic-drafts.ts";
import { keyboard } from "../../buttons.ts";
import type { Ctx } from "../../context.ts";
import { presser, resume } from "./buttons.ts";
import { nameOf } from "./words.ts";

/** Names a draft by its occasion. */
export function draftTitle({ plan }: Ctx, { subject }: PeriodicDraft): string {
  const occasion = subject === null ? null : occasionOf(plan, subject);
  return nameOf(occasion ?? { name: subject ?? "" });
}

/** Nothing that was entered is thrown away by one tap. */
export function askWhetherToStop(ctx: Ctx, draft: PeriodicDraft): void {
  const { t } = ctx;
  const press = presser(draft);
  ctx.show(t("cancel-ask", { duty: draftTitle(ctx, draft) }), {
    keyboard: keyboard(
      [press(t("button-later"), "later"), press(t("button-drop"), "drop")],
      [resume.button(t("button-continue"), draft.id)],
    ),
  });
}
