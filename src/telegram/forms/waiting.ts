import type { Reads } from "../../database/index.ts";
import { leadersToday } from "../../people/store/leaders.ts";
import { currentUnit } from "../../plan/units.ts";
import { confirmationOf } from "../../reports/store/confirmations.ts";
import { waitingRows } from "../buttons/confirm.ts";
import { keyboard } from "../buttons/kind.ts";
import type { Ctx } from "../context.ts";
import { escapeHtml } from "../html.ts";
import { nameWords } from "../words/people.ts";
import { confirmationValues, timelyOf } from "./periodic/confirmation.ts";

/**
 * What waits for the leader's word is not changed meanwhile: since when, whose word it is, what that means for
 * the deadline, and the ways on.
 */
export async function showWaiting(ctx: Ctx, read: Reads, draftId: string): Promise<void> {
  const { t, plan, today, now } = ctx;
  const one = await confirmationOf(read, draftId);
  if (!one) return ctx.show(t("periodic-gone"));
  const unit = currentUnit(plan, one.unit, today)?.code ?? one.unit;
  const leaders = await leadersToday(read, { plan, today }, unit);
  const timely = await timelyOf(ctx, read, one, one.askedAt);
  const isOver = timely === "yes" && (await timelyOf(ctx, read, one, now)) === "no";
  ctx.show(
    [
      t("confirm-waiting", {
        ...confirmationValues(t, plan, one),
        some: leaders.length > 0 ? "yes" : "no",
        leaders: leaders.map(({ person }) => escapeHtml(nameWords(t, person))).join(", "),
      }),
      ...(timely === "none" ? [] : [t("confirm-timely", { timely })]),
      ...(isOver ? [t("confirm-take-back-late")] : []),
    ].join("\n"),
    { keyboard: keyboard(...waitingRows(t, one.id, { isStuck: leaders.length === 0 })) },
  );
}
