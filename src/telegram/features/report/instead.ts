import { readOccasionStandings } from "../../../deadlines/store/occasion-standing.ts";
import { occasionsOwedBy } from "../../../plan/occasions.ts";
import { currentUnit } from "../../../plan/units.ts";
import { keyboard } from "../../buttons/kind.ts";
import { occasionButton } from "../../buttons/periodic.ts";
import { begin } from "../../buttons/report.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml } from "../../html.ts";
import { stateWords } from "../../periodic/standing-lines.ts";
import { fullName, labelFor, nameOf } from "../../periodic/words.ts";

/** What the office may enter for a unit that reports on paper, by telephone or has nobody to do it. */
export async function showInstead(ctx: Ctx, code: string): Promise<void> {
  const { t, plan, today, database } = ctx;
  const unit = currentUnit(plan, code, today);
  if (!unit?.reports) return ctx.toast(t("button-old"), true);
  const owed = occasionsOwedBy(plan, unit, today).filter(
    ({ occasion }) => occasion.period.from <= today,
  );
  const standings = await readOccasionStandings(database.read, ctx, owed);
  const lines = standings.map((standing) => {
    const name =
      standing.owed.unit === unit ? nameOf(standing.owed.occasion) : fullName(standing.owed);
    return `• ${name}: <i>${stateWords(ctx, standing)}</i>`;
  });
  ctx.say([t("instead-ask", { unit: escapeHtml(unit.name) }), ...lines].join("\n"), {
    keyboard: keyboard(
      [begin.button(t("button-instead-task"), unit.code, "-")],
      ...standings.map(({ owed: one }) => [
        occasionButton.button(labelFor(one, unit), one.unit.code, one.occasion.code),
      ]),
    ),
  });
}
