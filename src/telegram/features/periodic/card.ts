import type { InlineKeyboardMarkup } from "grammy/types";
import { documentOf } from "../../../deadlines/store/papers.ts";
import { occasionOf } from "../../../plan/occasions.ts";
import { findPeriodic, type PeriodicReport } from "../../../reports/store/periodic.ts";
import { correctPeriodic } from "../../../reports/store/periodic-changes.ts";
import { actsFor, unitNamed } from "../../acting.ts";
import { keyboard } from "../../buttons.ts";
import type { Ctx } from "../../context.ts";
import { sendEvidence } from "../../evidence.ts";
import { escapeHtml } from "../../html.ts";
import { instantWords } from "../../words.ts";
import { openButton as documentButton } from "../documents/buttons.ts";
import { claimFor } from "../documents/words.ts";
import { answerLines } from "./answers.ts";
import { ask } from "./ask.ts";
import { actButton, listButton } from "./buttons.ts";
import { enterDraft } from "./dialogue.ts";
import { owedOf } from "./owed.ts";
import { sayPages } from "./pages.ts";
import { sumsLines } from "./sums.ts";
import { nameOf } from "./words.ts";

/** The report as it was sent, in full: its sums, its words, who sent it and when. */
function cardLines(ctx: Ctx, report: PeriodicReport): string[] {
  const { t, plan, today } = ctx;
  const { answers, evidence, state, revision } = report;
  const unit = unitNamed(plan, report.unit, today)?.name ?? report.unit;
  const name = nameOf(occasionOf(plan, report.occasion) ?? { name: report.occasion });
  return [
    t("periodic-card", { name, unit: escapeHtml(unit) }),
    ...(state === "withdrawn"
      ? [t("card-withdrawn", { reason: escapeHtml(report.withdrawn ?? "") })]
      : []),
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

/** The report, if it is one of the person's own unit. */
export async function ownPeriodic(ctx: Ctx, id: string): Promise<PeriodicReport | null> {
  const report = await findPeriodic(ctx.database.read, id);
  if (report && actsFor(ctx, report.unit)) return report;
  ctx.say(ctx.t("report-gone"));
  return null;
}

/** Opens a report in full: to its unit with what can be done about it, to the office to read. */
export async function showPeriodic(ctx: Ctx, id: string): Promise<void> {
  const report = await findPeriodic(ctx.database.read, id);
  const isOwn = report !== null && actsFor(ctx, report.unit) !== null;
  if (!report || !(isOwn || ctx.who.office)) return ctx.say(ctx.t("report-gone"));
  sayPages(ctx, cardLines(ctx, report), await buttonsOf(ctx, report, isOwn));
}

async function buttonsOf(
  ctx: Ctx,
  { id, unit, occasion, state, nil, evidence }: PeriodicReport,
  isOwn: boolean,
): Promise<InlineKeyboardMarkup> {
  const { t, plan, database } = ctx;
  const document = await documentOf(database.read, plan.id, unit, occasion);
  const isInForce = state === "submitted";
  const count = evidence.length;
  return keyboard(
    [count > 0 && actButton.button(t("button-evidence", { count }), id, "files")],
    [document && documentButton.button(t("button-periodic-document"), document.id)],
    [isOwn && isInForce && !document && !nil && claimFor(t, unit, occasion)],
    [
      isOwn && isInForce && actButton.button(t("button-correct"), id, "correct"),
      isOwn && isInForce && actButton.button(t("button-withdraw"), id, "withdraw"),
    ],
    [isOwn && listButton.button(t("button-list"))],
  );
}

export async function showFiles(ctx: Ctx, id: string): Promise<void> {
  const report = await findPeriodic(ctx.database.read, id);
  if (!report || !(ctx.who.office || actsFor(ctx, report.unit))) {
    return ctx.say(ctx.t("report-gone"));
  }
  sendEvidence(ctx, report.evidence);
}

/** Opens a draft that starts from the report; sending it makes the next revision. */
export async function correct(ctx: Ctx, id: string): Promise<void> {
  const { t, plan, who, now } = ctx;
  const report = await ownPeriodic(ctx, id);
  const personId = who.person?.id;
  if (!report || !personId) return;
  const owed = owedOf(ctx, report.unit, report.occasion);
  if (!owed || report.state === "withdrawn") return ctx.say(t("periodic-withdrawn-already"));
  const draft = await ctx.effect(async (tx) => {
    const draft = await correctPeriodic(tx, report, { planId: plan.id, personId, now });
    const { html, keyboard } = await ask(ctx, tx, draft, owed);
    ctx.say(html, { keyboard });
    return draft;
  });
  await enterDraft(ctx, draft.id);
}
