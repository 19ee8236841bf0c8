import type { InlineKeyboardButton } from "grammy/types";
import { milestonesOf } from "../../../milestones/milestone.ts";
import { readMilestoneFacts } from "../../../milestones/store/milestones.ts";
import { actingUnits } from "../../../people/acting.ts";
import { monthOfMilestone } from "../../../plan/months.ts";
import { inRows, keyboard } from "../../buttons/kind.ts";
import { tickButton } from "../../buttons/milestones.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml } from "../../html.ts";
import { dayWords } from "../../words/days.ts";

/** The milestones that concern one's own units, done or not; one tap opens one. */
export async function showOwn(ctx: Ctx): Promise<void> {
  const { t, plan, now, database } = ctx;
  const units = actingUnits(ctx);
  const facts = await readMilestoneFacts(
    database.read,
    plan,
    units.map(({ code }) => code),
  );
  const lines: string[] = [];
  const buttons: InlineKeyboardButton[] = [];
  for (const unit of units) {
    const states = milestonesOf(plan, unit, facts, now);
    if (states.length > 0) lines.push(`<b>${escapeHtml(unit.shortName)}</b>`);
    let named = "";
    for (const { milestone, done } of states) {
      const month = monthOfMilestone(plan, milestone.code)?.shortName ?? "";
      if (month !== named) lines.push(`<i>${escapeHtml(month)}</i>`);
      named = month;
      const number = buttons.length + 1;
      const values = { number, name: escapeHtml(milestone.name), day: dayWords(milestone.day) };
      lines.push(
        done ? t("ticks-done", { ...values, done: dayWords(done.day) }) : t("ticks-open", values),
      );
      buttons.push(tickButton.button(String(number), unit.code, milestone.code));
    }
  }
  if (buttons.length === 0) return ctx.show(t("ticks-none"));
  ctx.show([t("ticks-head"), ...lines].join("\n"), { keyboard: keyboard(...inRows(buttons, 4)) });
}
