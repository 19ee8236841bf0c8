import type { Reads } from "../../database/index.ts";
import { leadersToday } from "../../people/store/leaders.ts";
import { currentUnit } from "../../plan/units.ts";
import { confirmationOf } from "../../reports/store/confirmations.ts";
import { takeBackButton } from "../buttons/confirm.ts";
import { keyboard } from "../buttons/kind.ts";
import type { Ctx } from "../context.ts";
import { escapeHtml } from "../html.ts";
import { nameWords } from "../words/people.ts";
import { confirmationValues } from "./periodic/confirmation.ts";

/** What waits for the leader's word is not changed meanwhile: since when, whose word it is, and the way back. */
export async function showWaiting(ctx: Ctx, read: Reads, draftId: string): Promise<void> {
  const { t, plan, today } = ctx;
  const one = await confirmationOf(read, draftId);
  if (!one) return ctx.show(t("periodic-gone"));
  const unit = currentUnit(plan, one.unit, today)?.code ?? one.unit;
  const leaders = await leadersToday(read, { plan, today }, unit);
  ctx.show(
    t("confirm-waiting", {
      ...confirmationValues(t, plan, one),
      some: leaders.length > 0 ? "yes" : "no",
      leaders: leaders.map(({ person }) => escapeHtml(nameWords(t, person))).join(", "),
    }),
    { keyboard: keyboard([takeBackButton.button(t("button-confirm-take-back"), one.id)]) },
  );
}
