import { isToBeReminded } from "../../../deadlines/deadline.ts";
import type { Told } from "../../../deadlines/store/told.ts";
import { deadlineOf } from "../../../plan/deadlines.ts";
import { currentUnit } from "../../../plan/units.ts";
import { readOwed } from "../../../progress/store/owed.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml } from "../../html.ts";
import { owedButtons } from "../../notices/deadline.ts";
import { isAllowed } from "../../rights/allowed.ts";
import { ofUnit } from "../../rights/demand.ts";

/** "OK" claims nothing: the reminder's buttons once more, as long as there is something to remind of. */
export async function thank(ctx: Ctx, { unit: code, deadline: about }: Told): Promise<void> {
  const { plan, calendar, today, now, t, database } = ctx;
  const unit = currentUnit(plan, code, today);
  const deadline = deadlineOf(plan, about);
  const mayReport = unit && (await isAllowed(ctx, ofUnit("report", unit.code)));
  if (!unit || !deadline || !mayReport) return ctx.say(t("reply-thanks"));
  const asking = { plan, calendar, today, at: now };
  const owed = await readOwed(database.read, asking, unit, deadline);
  if (!isToBeReminded(owed.state)) return ctx.say(t("reply-thanks"));
  ctx.say(t("reply-thanks-owed", { deadline: escapeHtml(deadline.name) }), {
    keyboard: owedButtons(ctx, owed),
  });
}
