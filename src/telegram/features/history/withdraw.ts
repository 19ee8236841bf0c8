import * as z from "zod";
import { dropObstacle } from "../../../obstacles/store/changes.ts";
import { withdrawReport } from "../../../reports/store/changes.ts";
import { findReport } from "../../../reports/store/reports.ts";
import { TEXT_LENGTH } from "../../../reports/take.ts";
import type { Ctx } from "../../context.ts";
import { question } from "../../listening/question.ts";
import { of } from "../../rights/demand.ts";
import { reportNumber } from "../../words/days.ts";

/** Why is the report withdrawn? Asked until there is a reason that can be stored, or /huy. */
export const withdrawing = question({
  id: "withdraw",
  about: z.tuple([z.string()]),
  may: (id) => of("report", "report", id),
  kept: TEXT_LENGTH,
  isReviewed: false,
  async take(ctx, { text: reason }, id) {
    const { t, plan, now } = ctx;
    const personId = ctx.who.person?.id;
    if (!personId) return;
    await ctx.effect(async (tx) => {
      ctx.listening.end();
      const report = await findReport(tx, id);
      if (!report) return;
      const number = reportNumber(report.number);
      if (report.state !== "submitted") return ctx.say(t("withdraw-already", { number }));
      await withdrawReport(tx, report, plan.id, personId, reason, now);
      await dropObstacle(tx, { reportId: id, personId, now });
      ctx.say(t("withdraw-done", { number }));
    });
  },
});

export async function askReason(ctx: Ctx, id: string): Promise<void> {
  const { t } = ctx;
  const report = await findReport(ctx.database.read, id);
  if (!report) return;
  const number = reportNumber(report.number);
  if (report.state === "withdrawn") return ctx.show(t("withdraw-already", { number }));
  ctx.say(t("withdraw-ask", { number, ...TEXT_LENGTH }));
  ctx.listening.ask(withdrawing, id);
}
