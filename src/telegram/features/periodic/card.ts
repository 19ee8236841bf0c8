import type { InlineKeyboardMarkup } from "grammy/types";
import { paperOf } from "../../../deadlines/store/papers.ts";
import { actsFor } from "../../../people/acting.ts";
import { occasionOf } from "../../../plan/occasions.ts";
import { unitNamed } from "../../../plan/units.ts";
import { owedOf } from "../../../reports/owed.ts";
import { findPeriodic, type PeriodicReport } from "../../../reports/store/periodic.ts";
import { correctPeriodic } from "../../../reports/store/periodic-changes.ts";
import { keyboard } from "../../buttons/kind.ts";
import { openButton as paperButton } from "../../buttons/papers.ts";
import { actButton, listButton } from "../../buttons/periodic.ts";
import { claimFor } from "../../cards/paper.ts";
import { withdrawnLine } from "../../cards/report.ts";
import type { Ctx } from "../../context.ts";
import { sendEvidence } from "../../evidence.ts";
import { handOf } from "../../forms/going-on.ts";
import { sayPages } from "../../forms/pages.ts";
import { answerLines } from "../../forms/periodic/answers.ts";
import { ask } from "../../forms/periodic/ask.ts";
import { periodicForm } from "../../forms/periodic/form.ts";
import { sumsLines } from "../../forms/periodic/sums.ts";
import { escapeHtml } from "../../html.ts";
import { nameOf } from "../../periodic/words.ts";
import { instantWords } from "../../words/days.ts";

/** The report as it was sent, in full: its sums, its words, who sent it and when. */
function cardLines(ctx: Ctx, report: PeriodicReport): string[] {
  const { t, plan, today } = ctx;
  const { answers, evidence, state, revision } = report;
  const unit = unitNamed(plan, report.unit, today)?.name ?? report.unit;
  const name = nameOf(occasionOf(plan, report.occasion) ?? { name: report.occasion });
  return [
    t("periodic-card", { name, unit: escapeHtml(unit) }),
    ...(state === "withdrawn" ? [withdrawnLine(t, report.withdrawn)] : []),
    ...(answers.sums && !answers.nil ? ["", ...sumsLines(ctx, answers.sums)] : []),
    "",
    ...answerLines(t, answers, evidence.length),
    "",
    t("card-sent", {
      at: instantWords(t, report.updatedAt, plan.timeZone),
      author: escapeHtml(report.author ?? t("card-deleted-author")),
      revision,
    }),
  ];
}

/** Opens a report in full: to its unit with what can be done about it, to the office to read. */
export async function showPeriodic(ctx: Ctx, id: string): Promise<void> {
  const report = await findPeriodic(ctx.database.read, id);
  if (!report) return;
  const isOwn = actsFor(ctx, report.unit) !== null;
  sayPages(ctx, cardLines(ctx, report), await buttonsOf(ctx, report, isOwn));
}

async function buttonsOf(
  ctx: Ctx,
  { id, unit, occasion, state, nil, evidence }: PeriodicReport,
  isOwn: boolean,
): Promise<InlineKeyboardMarkup> {
  const { t, plan, database } = ctx;
  const paper = await paperOf(database.read, plan.id, unit, occasion);
  const isInForce = state !== "withdrawn";
  const count = evidence.length;
  return keyboard(
    [count > 0 && actButton.button(t("button-evidence", { count }), id, "files")],
    [paper && paperButton.button(t("button-periodic-paper"), paper.id)],
    [isOwn && isInForce && !paper && !nil && claimFor(t, unit, occasion)],
    [
      isOwn && isInForce && actButton.button(t("button-correct"), id, "correct"),
      isOwn && isInForce && actButton.button(t("button-withdraw"), id, "withdraw"),
    ],
    [isOwn && !isInForce && actButton.button(t("button-restore"), id, "restore")],
    [isOwn && listButton.button(t("button-list"))],
  );
}

export async function showFiles(ctx: Ctx, id: string): Promise<void> {
  const report = await findPeriodic(ctx.database.read, id);
  if (report) sendEvidence(ctx, report.evidence);
}

/** Opens a draft that starts from the report; sending it makes the next revision. */
export async function correct(ctx: Ctx, id: string): Promise<void> {
  const { t, plan, who } = ctx;
  const report = await findPeriodic(ctx.database.read, id);
  const personId = who.person?.id;
  const owed = report && owedOf(ctx, report.unit, report.occasion);
  if (!report || !personId) return;
  if (!owed || report.state === "withdrawn") return ctx.say(t("periodic-withdrawn-already"));
  await ctx.effect(async (tx) => {
    const draft = await correctPeriodic(tx, report, plan.id, handOf(ctx, personId));
    const { html, keyboard } = await ask(ctx, tx, draft, owed);
    ctx.say(html, { keyboard });
    ctx.listening.ask(periodicForm.question, draft.id);
  });
}
