import type { InlineKeyboardMarkup } from "grammy/types";
import { paperOf } from "../../../deadlines/store/papers.ts";
import { actsFor, entersFor } from "../../../people/acting.ts";
import { owedInstead } from "../../../reports/owed.ts";
import { PERIODIC_QUESTIONS } from "../../../reports/periodic-answers.ts";
import { readOvertaken } from "../../../reports/store/overtaken.ts";
import { findPeriodic, type PeriodicReport } from "../../../reports/store/periodic.ts";
import { correctPeriodic } from "../../../reports/store/periodic-changes.ts";
import { savePeriodicDraft } from "../../../reports/store/periodic-drafts.ts";
import { returnedItem, stepsOf } from "../../../reports/store/steps.ts";
import { openButton as inboxButton, lifeButton } from "../../buttons/inbox.ts";
import { keyboard } from "../../buttons/kind.ts";
import { openButton as paperButton } from "../../buttons/papers.ts";
import { actButton, listButton } from "../../buttons/periodic.ts";
import { lifeLines } from "../../cards/life.ts";
import { claimFor } from "../../cards/paper.ts";
import type { Ctx } from "../../context.ts";
import { sendEvidence } from "../../evidence.ts";
import { handOf } from "../../forms/going-on.ts";
import { sayPages } from "../../forms/pages.ts";
import { ask } from "../../forms/periodic/ask.ts";
import { besideSent } from "../../forms/periodic/beside.ts";
import { periodicCardLines } from "../../forms/periodic/card.ts";
import { periodicForm } from "../../forms/periodic/form.ts";
import { overtakenLines } from "../../forms/periodic/overtaken.ts";
import { showWaiting } from "../../forms/waiting.ts";
import { updateButton } from "../../periodic/overtaken.ts";

/** Opens a report in full: to its unit with what can be done about it, to the office to read. */
export async function showPeriodic(ctx: Ctx, id: string): Promise<void> {
  const { read } = ctx.database;
  const report = await findPeriodic(read, id);
  if (!report) return;
  const isOwn = entersFor(ctx, report.unit, report);
  const life = lifeLines(await stepsOf(read, { kind: "periodic", id }), ctx.now, ctx);
  const old = await readOvertaken(read, ctx, report);
  const lines = [
    ...periodicCardLines(ctx, report),
    ...(await besideSent(ctx, read, report)),
    ...overtakenLines(ctx, old),
    ...life,
  ];
  sayPages(ctx, lines, await buttonsOf(ctx, report, isOwn, old !== null));
}

async function buttonsOf(
  ctx: Ctx,
  { id, unit, occasion, state, nil, answers, evidence }: PeriodicReport,
  isOwn: boolean,
  isOld: boolean,
): Promise<InlineKeyboardMarkup> {
  const { t, plan, database } = ctx;
  const paper = await paperOf(database.read, plan.id, unit, occasion);
  const isInForce = state !== "withdrawn";
  const count = evidence.length;
  return keyboard(
    [isOwn && isOld && updateButton(t, { id })],
    [count > 0 && actButton.button(t("button-evidence", { count }), id, "files")],
    // The signed document that is the report itself needs no other.
    [isInForce && !answers.scan && actButton.button(t("button-word"), id, "word")],
    [paper && paperButton.button(t("button-periodic-paper"), paper.id)],
    [actsFor(ctx, unit) !== null && isInForce && !paper && !nil && claimFor(t, unit, occasion)],
    [
      isOwn && isInForce && actButton.button(t("button-correct"), id, "correct"),
      isOwn && isInForce && actButton.button(t("button-withdraw"), id, "withdraw"),
    ],
    [isOwn && !isInForce && actButton.button(t("button-restore"), id, "restore")],
    [
      lifeButton.button(t("button-life"), "p", id),
      ctx.who.office && inboxButton.button(t("button-inbox-open"), "p", id),
    ],
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
  const owed = report && owedInstead(ctx, report.unit, report.occasion);
  if (!report || !personId) return;
  if (!owed || report.state === "withdrawn") return ctx.say(t("periodic-withdrawn-already"));
  await ctx.effect(async (tx) => {
    const hand = handOf(ctx, personId);
    const begun = await correctPeriodic(tx, report, plan.id, hand);
    if (begun.state === "waiting") return showWaiting(ctx, tx, begun.id);
    const item = await returnedItem(tx, { kind: "periodic", id }, PERIODIC_QUESTIONS);
    const draft = item ? { ...begun, answers: { ...begun.answers, at: item } } : begun;
    if (item) await savePeriodicDraft(tx, draft.id, draft.answers, hand);
    const { html, keyboard } = await ask(ctx, tx, draft, owed);
    ctx.say(html, { keyboard });
    ctx.listening.ask(periodicForm.question, draft.id);
  });
}
