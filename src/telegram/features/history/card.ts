import { currentUnit } from "../../../plan/units.ts";
import { correctReport } from "../../../reports/store/changes.ts";
import { findReport, type Report } from "../../../reports/store/reports.ts";
import { actingUnits } from "../../acting.ts";
import { keyboard } from "../../buttons.ts";
import type { Ctx } from "../../context.ts";
import { sendEvidence } from "../../evidence.ts";
import { reportCard } from "../../report-card.ts";
import { reportNumber } from "../../words.ts";
import { ask } from "../report/ask.ts";
import { enterReport } from "../report/dialogue.ts";
import { actButton, listButton } from "./buttons.ts";

/** The report, if it is one of the person's own unit; nobody sees another's. */
export async function ownReport(ctx: Ctx, id: string): Promise<Report | null> {
  const { plan, who, today, database } = ctx;
  const report = await findReport(database.read, id);
  const unit = report && currentUnit(plan, report.unit, today);
  if (report && unit && actingUnits(plan, who, today).includes(unit)) return report;
  ctx.show(ctx.t("report-gone"));
  return null;
}

export async function showReport(ctx: Ctx, id: string): Promise<void> {
  const { t, plan } = ctx;
  const report = await ownReport(ctx, id);
  if (!report) return;
  const unit = plan.units.findLast(({ code }) => code === report.unit);
  const files = report.evidence.length;
  const inForce = report.state === "submitted";
  ctx.show(reportCard(report, unit?.name ?? report.unit, ctx), {
    keyboard: keyboard(
      [files > 0 && actButton.button(t("button-evidence", { count: files }), id, "files")],
      [
        inForce && actButton.button(t("button-correct"), id, "correct"),
        inForce && actButton.button(t("button-withdraw"), id, "withdraw"),
      ],
      [listButton.button(t("button-list"), "0")],
    ),
  });
}

export async function showFiles(ctx: Ctx, id: string): Promise<void> {
  const report = await ownReport(ctx, id);
  if (report) sendEvidence(ctx, report.evidence);
}

/** Opens a draft that starts from the report; sending it makes the next revision. */
export async function correct(ctx: Ctx, id: string): Promise<void> {
  const { t, plan, who, now } = ctx;
  const report = await ownReport(ctx, id);
  const holder = who.person?.id;
  if (!report || !holder) return;
  if (report.state === "withdrawn") {
    ctx.show(t("withdraw-already", { number: reportNumber(report.number) }));
    return;
  }
  const draft = await ctx.effect(async (tx) => {
    const draft = await correctReport(tx, report, plan.id, holder, now);
    const { html, keyboard } = await ask(ctx, tx, draft);
    ctx.say(html, { keyboard });
    return draft;
  });
  await enterReport(ctx, draft.id);
}
