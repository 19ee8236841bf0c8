import type { InlineKeyboardButton } from "grammy/types";
import { actingUnits, entersFor, meantUnits } from "../../../people/acting.ts";
import { codesOf, currentUnit } from "../../../plan/units.ts";
import { mayStay } from "../../../reading/law.ts";
import { numberSaid, rightWords, saysCorrecting } from "../../../reports/correcting.ts";
import { heldIn } from "../../../reports/held.ts";
import { dutyOf } from "../../../reports/questions.ts";
import { correctReport } from "../../../reports/store/changes.ts";
import { findReport, type Report, reportsOf } from "../../../reports/store/reports.ts";
import { takeReport } from "../../../reports/take-sentence.ts";
import { actButton, listButton } from "../../buttons/history.ts";
import { keyboard } from "../../buttons/kind.ts";
import { setAsideButton } from "../../buttons/listening.ts";
import { useCorrection, useText } from "../../buttons/sent.ts";
import type { Ctx } from "../../context.ts";
import { handOf } from "../../forms/going-on.ts";
import { proceed } from "../../forms/hearing.ts";
import { circumstances } from "../../forms/report/duties.ts";
import { reportForm } from "../../forms/report/form.ts";
import { quickReportOf } from "../../forms/report/quick.ts";
import { escapeHtml } from "../../html.ts";
import { confirmed } from "../../listening/confirm.ts";
import { periodWords, reportNumber } from "../../words/days.ts";
import { letterWords } from "../../words/private.ts";

/** Among so many of the latest reports the meant one is looked for. */
const LATEST = 30;
const OFFERED = 3;

/**
 * "Sửa báo cáo tuyên truyền: 1.205 người chứ không phải 1.250", "thu hồi báo cáo số 0005": asks which report
 * is meant. Taken for a new report it would count twice.
 *
 * @returns whether the message was taken
 */
export async function offerCorrecting(ctx: Ctx, text: string): Promise<boolean> {
  const { t } = ctx;
  const wanted = saysCorrecting(text);
  const [unit, ...more] = meantUnits(ctx);
  if (wanted === null || !unit) return false;
  const sent = await sentReports(ctx);
  const number = numberSaid(text);
  const named = sent.filter((one) => one.number === number);
  if (sent.length === 0 && number === null) return false;
  const given = circumstances(ctx, unit);
  const { duties } = heldIn({}, text, given);
  const likeliest = [
    ...sent.filter(({ duty }) => duties.includes(duty)),
    ...sent.filter(({ duty }) => !duties.includes(duty)),
  ];
  const offered = named.length > 0 ? named : likeliest.slice(0, OFFERED);
  const verdict = mayStay(text);
  if (verdict.kind === "refused") {
    ctx.say(letterWords(ctx, verdict.findings));
    return true;
  }
  const isNew =
    wanted === "correct" && more.length === 0 && takeReport({}, rightWords(text), given) !== null;
  const isMissing = number !== null && named.length === 0;
  await ctx.effect(async (tx) => {
    const { id } = await ctx.listening.holdApart(tx, { id: "correcting" }, [], text);
    ctx.say(
      [
        isMissing
          ? t("correcting-none", { number: reportNumber(number) })
          : t(wanted === "withdraw" ? "correcting-withdraw" : "correcting-ask"),
        ...offered.map((report) => lineOf(ctx, report)),
      ].join("\n"),
      {
        keyboard: keyboard(
          ...offered.map((report): InlineKeyboardButton[] => {
            const words = { number: reportNumber(report.number) };
            const correct = useCorrection.button(t("button-correct-number", words), id, report.id);
            const withdraw = actButton.button(
              t("button-withdraw-number", words),
              report.id,
              "withdraw",
            );
            return wanted === "withdraw" ? [withdraw, correct] : [correct];
          }),
          [isNew && useText.button(t("button-text-report"), id, "report")],
          [
            listButton.button(t("button-list"), "0"),
            setAsideButton.button(t("button-text-leave"), id),
          ],
        ),
      },
    );
  });
  return true;
}

/** Reports that this person may correct, the latest first. */
async function sentReports(ctx: Ctx): Promise<Report[]> {
  const { plan, today, database } = ctx;
  const codes = actingUnits(ctx).flatMap((unit) => codesOf(plan, unit, today));
  const { reports } = await reportsOf(database.read, plan.id, codes, { take: LATEST, skip: 0 });
  return reports.filter((one) => one.state !== "withdrawn" && entersFor(ctx, one.unit, one));
}

function lineOf({ t, plan }: Ctx, { number, duty, answers: { period }, status }: Report): string {
  return t("correcting-line", {
    number: reportNumber(number),
    duty: escapeHtml(dutyOf(plan, duty)?.title ?? duty),
    days: period ? periodWords(t, period) : t(`status-${status}`),
  });
}

/** Opens the correction of the report with what the held text says. */
export async function takeAsCorrection(ctx: Ctx, heldId: string, reportId: string): Promise<void> {
  const { plan, today, database } = ctx;
  const held = await confirmed(ctx, database.read, heldId);
  const report = await findReport(database.read, reportId);
  const unit = report && currentUnit(plan, report.unit, today);
  const holderId = ctx.who.person?.id;
  if (!held || !report || !unit || !holderId || report.state === "withdrawn") return;
  await ctx.effect(async (tx) => {
    const draft = await correctReport(tx, report, plan.id, handOf(ctx, holderId));
    await ctx.listening.release(tx);
    ctx.listening.ask(reportForm.question, draft.id);
    const text = rightWords(held.text);
    await proceed(reportForm, ctx, tx, { draft, scene: unit }, { kind: "text", text });
  });
}

/** The held text was a report of its own, whatever its words. */
export async function takeAsReport(ctx: Ctx, heldId: string): Promise<void> {
  const [unit] = meantUnits(ctx);
  const held = unit && (await confirmed(ctx, ctx.database.read, heldId));
  if (unit && held) await quickReportOf(ctx, unit, rightWords(held.text), [], "", true);
}
