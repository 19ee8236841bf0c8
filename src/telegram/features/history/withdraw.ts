import * as z from "zod";
import { dropObstacle } from "../../../obstacles/store/changes.ts";
import { actsFor } from "../../../people/acting.ts";
import { REASON } from "../../../reading/reason.ts";
import { restoreReport, withdrawReport } from "../../../reports/store/changes.ts";
import { confirmedPartners } from "../../../reports/store/joint-answers.ts";
import { overtakenBy } from "../../../reports/store/overtaken.ts";
import { findReport } from "../../../reports/store/reports.ts";
import { actButton, openButton } from "../../buttons/history.ts";
import { keyboard } from "../../buttons/kind.ts";
import { leaveButton } from "../../buttons/listening.ts";
import { frozenLines } from "../../cards/frozen.ts";
import type { Ctx } from "../../context.ts";
import { passOnObstacle } from "../../forms/report/receipt.ts";
import { tellPartners } from "../../letters/joint.ts";
import { question } from "../../listening/question.ts";
import { overtakenNotes, updateRows } from "../../periodic/overtaken.ts";
import { of } from "../../rights/demand.ts";
import { reportNumber } from "../../words/days.ts";

/** Why is the report withdrawn? None is needed: a press withdraws it without. */
export const withdrawing = question({
  id: "withdraw",
  about: z.tuple([z.string()]),
  may: (id) => of("amend", "report", id),
  kept: REASON,
  async look(ctx, id) {
    const { t, database } = ctx;
    const report = await findReport(database.read, id);
    if (!report) return null;
    const number = reportNumber(report.number);
    if (report.state !== "withdrawn")
      return { head: t("withdraw-check", { number }), button: t("button-withdraw-for") };
    ctx.say(t("withdraw-already", { number }));
    return null;
  },
  send: (ctx, reason, id) => withdraw(ctx, id, reason),
});

export async function askReason(ctx: Ctx, id: string): Promise<void> {
  const { t } = ctx;
  const report = await findReport(ctx.database.read, id);
  if (!report) return;
  const number = reportNumber(report.number);
  if (report.state === "withdrawn") return ctx.show(t("withdraw-already", { number }));
  const about = { kind: "task", report } as const;
  const frozen = await frozenLines(ctx, ctx.database.read, about, "withdrawn");
  ctx.say([t("withdraw-ask", { number }), ...frozen].join("\n"), {
    keyboard: keyboard(
      [actButton.button(t("button-withdraw-now"), id, "withdraw-now")],
      [leaveButton.button(t("button-leave"))],
    ),
  });
  ctx.listening.ask(withdrawing, id);
}

/** Withdraws it; one tap takes that back. */
export async function withdraw(ctx: Ctx, id: string, reason: string | null): Promise<void> {
  const { t, now } = ctx;
  const personId = ctx.who.person?.id;
  if (!personId) return;
  await ctx.effect(async (tx) => {
    ctx.listening.end();
    const report = await findReport(tx, id);
    if (!report) return;
    const number = reportNumber(report.number);
    if (report.state === "withdrawn") return ctx.show(t("withdraw-already", { number }));
    await withdrawReport(tx, report, personId, reason, now);
    await dropObstacle(tx, { reportId: id, personId, now });
    await tellPartners(ctx, tx, await confirmedPartners(tx, id), "withdrawn");
    const frozen = await frozenLines(ctx, tx, { kind: "task", report }, "withdrawn");
    const old = await overtakenBy(tx, ctx, report);
    const notes = [...frozen, ...overtakenNotes(ctx, old)];
    ctx.show([t("withdraw-done", { number }), ...notes].join("\n"), {
      keyboard: keyboard(
        [actButton.button(t("button-restore"), id, "restore")],
        ...(actsFor(ctx, report.unit) === null ? [] : updateRows(ctx, old)),
      ),
    });
  });
}

/** Takes the withdrawal back, with the obstacle that came with the report. */
export async function restore(ctx: Ctx, id: string): Promise<void> {
  const { t, now } = ctx;
  const personId = ctx.who.person?.id;
  if (!personId) return;
  await ctx.effect(async (tx) => {
    const report = await findReport(tx, id);
    if (!report) return;
    const number = reportNumber(report.number);
    const see = openButton.button(t("button-see"), id);
    if (report.state !== "withdrawn") {
      return ctx.show(t("restore-already", { number }), { keyboard: keyboard([see]) });
    }
    await restoreReport(tx, report, personId, now);
    await passOnObstacle(ctx, tx, report, personId);
    await tellPartners(ctx, tx, await confirmedPartners(tx, id), "restored");
    const frozen = await frozenLines(ctx, tx, { kind: "task", report }, "restored");
    const old = await overtakenBy(tx, ctx, report);
    const notes = [...frozen, ...overtakenNotes(ctx, old)];
    ctx.show([t("restore-done", { number }), ...notes].join("\n"), {
      keyboard: keyboard(
        [see],
        ...(actsFor(ctx, report.unit) === null ? [] : updateRows(ctx, old)),
      ),
    });
  });
}
