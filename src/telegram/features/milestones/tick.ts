import { dutiesFor } from "../../../milestones/fulfilled.ts";
import { unitsOfMilestone } from "../../../milestones/milestone.ts";
import { beginTick } from "../../../milestones/store/changes.ts";
import { readMilestoneFacts, tickOf } from "../../../milestones/store/milestones.ts";
import type { Milestone, Unit } from "../../../plan/model.ts";
import { milestoneOf } from "../../../plan/months.ts";
import { unitNamed } from "../../../plan/units.ts";
import { listButton } from "../../buttons/history.ts";
import { keyboard } from "../../buttons/kind.ts";
import { occasionButton } from "../../buttons/periodic.ts";
import type { Ctx } from "../../context.ts";
import { beginMilestone } from "../../forms/milestone/form.ts";
import { beginReport } from "../../forms/report/start.ts";
import { escapeHtml } from "../../html.ts";
import { showCard } from "./card.ts";

/** The button of a notice or a list: shows what was ticked off, or asks when it was done. */
export async function tick(ctx: Ctx, code: string, milestoneCode: string): Promise<void> {
  const { t, plan, database } = ctx;
  const unit = unitNamed(plan, code, ctx.today);
  const milestone = milestoneOf(plan, milestoneCode);
  if (!unit || !milestone || !concerns(ctx, milestone, unit)) {
    return ctx.toast(t("tick-not-yours"), true);
  }
  const known = await tickOf(database.read, plan.id, code, milestoneCode);
  if (known) return showCard(ctx, known);
  if (milestone.report !== null) {
    const report = occasionButton.button(milestone.report, code, milestoneCode);
    return ctx.say(t("tick-by-report"), { keyboard: keyboard([report]) });
  }
  const [duty] = dutiesFor(plan, milestone, unit);
  if (!duty) return beginMilestone(ctx, beginTick, code, milestoneCode);
  const facts = await readMilestoneFacts(database.read, plan, [code]);
  if (facts.some((fact) => fact.unit === code && fact.milestone === milestoneCode)) {
    const reports = listButton.button(t("button-tick-reports"), "0");
    return ctx.say(t("tick-by-duty-done", { duty: escapeHtml(duty.title) }), {
      keyboard: keyboard([reports]),
    });
  }
  // One fact: reported there, it is done here too.
  await beginReport(ctx, unit, { duty: duty.code, status: "completed" }, t("tick-by-duty"));
}

function concerns({ plan, today }: Ctx, milestone: Milestone, unit: Unit): boolean {
  const day = milestone.day < today ? milestone.day : today;
  return unitsOfMilestone(plan, milestone, day).includes(unit);
}
