import { entersFor } from "../../../people/acting.ts";
import { QUESTIONS, type Question } from "../../../reports/answers.ts";
import { correctReport } from "../../../reports/store/changes.ts";
import { saveDraft } from "../../../reports/store/drafts.ts";
import { findReport } from "../../../reports/store/reports.ts";
import { returnedItem, stepsOf } from "../../../reports/store/steps.ts";
import { actButton, listButton } from "../../buttons/history.ts";
import { lifeButton } from "../../buttons/inbox.ts";
import { keyboard } from "../../buttons/kind.ts";
import { lifeLines } from "../../cards/life.ts";
import { answerLines, fullRow, reportCard } from "../../cards/report.ts";
import type { Ctx } from "../../context.ts";
import { sendEvidence } from "../../evidence.ts";
import { handOf } from "../../forms/going-on.ts";
import { sayPages } from "../../forms/pages.ts";
import { ask } from "../../forms/report/ask.ts";
import { reportForm } from "../../forms/report/form.ts";
import { reportNumber } from "../../words/days.ts";

export async function showReport(ctx: Ctx, id: string): Promise<void> {
  const { t, plan } = ctx;
  const { read } = ctx.database;
  const report = await findReport(read, id);
  if (!report) return;
  const steps = await stepsOf(read, { kind: "task", id });
  const life = lifeLines(steps, ctx.now, ctx);
  const unit = plan.units.findLast(({ code }) => code === report.unit);
  const files = report.evidence.length;
  const inForce = report.state !== "withdrawn";
  const isOwn = entersFor(ctx, report.unit, report);
  const act = (key: "correct" | "withdraw" | "restore") =>
    actButton.button(t(`button-${key}`), id, key);
  const card = [reportCard(report, unit?.name ?? report.unit, ctx), ...life].join("\n");
  ctx.show(card, {
    keyboard: keyboard(
      fullRow(report, t),
      [files > 0 && actButton.button(t("button-evidence", { count: files }), id, "files")],
      [isOwn && inForce && act("correct"), isOwn && inForce && act("withdraw")],
      [isOwn && !inForce && act("restore")],
      [steps.length > 1 && lifeButton.button(t("button-life"), "t", id)],
      [listButton.button(t("button-list"), "0")],
    ),
  });
}

/** The texts as they are, however many messages they need. */
export async function showWhole(ctx: Ctx, id: string): Promise<void> {
  const report = await findReport(ctx.database.read, id);
  if (report) sayPages(ctx, answerLines(report.answers, report.evidence.length, ctx, true));
}

export async function showFiles(ctx: Ctx, id: string): Promise<void> {
  const report = await findReport(ctx.database.read, id);
  if (report) sendEvidence(ctx, report.evidence);
}

/** Opens a draft that starts from the report, at a question of it, the returned one if none is named. */
export async function correct(ctx: Ctx, id: string, at?: Question): Promise<void> {
  const { t, plan, who } = ctx;
  const report = await findReport(ctx.database.read, id);
  const holder = who.person?.id;
  if (!report || !holder) return;
  if (report.state === "withdrawn") {
    ctx.show(t("withdraw-already", { number: reportNumber(report.number) }));
    return;
  }
  await ctx.effect(async (tx) => {
    const hand = handOf(ctx, holder);
    const begun = await correctReport(tx, report, plan.id, hand);
    const item = at ?? (await returnedItem(tx, { kind: "task", id }, QUESTIONS));
    const draft = item ? { ...begun, answers: { ...begun.answers, at: item } } : begun;
    if (item) await saveDraft(tx, draft.id, draft.answers, hand);
    const { html, keyboard } = await ask(ctx, tx, draft);
    ctx.say(html, { keyboard });
    ctx.listening.ask(reportForm.question, draft.id);
  });
}
