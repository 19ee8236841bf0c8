import { beginTick, tickOff } from "../../../milestones/store/changes.ts";
import { tickOf } from "../../../milestones/store/milestones.ts";
import { readNamed } from "../../../milestones/store/named.ts";
import { currentUnit } from "../../../plan/units.ts";
import { findReport } from "../../../reports/store/reports.ts";
import type { Ctx } from "../../context.ts";
import { handOf } from "../../forms/going-on.ts";
import { tickCard } from "../../forms/milestone/words.ts";
import { deedIn } from "../../forms/report/milestones-named.ts";
import { showCard } from "./card.ts";

/** A report named the milestone on its day: it is ticked off on that day, as its author says by the tap. */
export async function tickNamed(ctx: Ctx, id: string, code: string): Promise<void> {
  const { t, plan, database, who, today } = ctx;
  const { read } = database;
  const report = await findReport(read, id);
  const unit = report && currentUnit(plan, report.unit, today);
  const personId = who.person?.id;
  if (!report || !unit || !personId) return ctx.toast(t("button-old"), true);
  const known = await tickOf(read, plan.id, unit.code, code);
  if (known) return showCard(ctx, known);
  const named = await readNamed(read, ctx, unit, deedIn(report));
  const milestone = named.find((one) => one.code === code);
  if (!milestone) return ctx.toast(t("button-old"), true);
  const { heard, now } = handOf(ctx, personId);
  const begun = { planId: plan.id, unit: unit.code, milestone: code, personId, now, heard };
  await ctx.effect(async (tx) => {
    const draft = await beginTick(tx, begun);
    const answers = { ...draft.answers, day: draft.answers.day ?? milestone.day };
    const sent = await tickOff(tx, { ...draft, answers }, begun);
    if (sent.kind === "gone") return ctx.toast(t("tick-gone"), true);
    const { html, keyboard } = tickCard(sent.tick, "unit", ctx);
    ctx.say(`${t("tick-done")}\n\n${html}`, { keyboard });
  });
}
