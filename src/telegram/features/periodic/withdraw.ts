import * as z from "zod";
import { occasionOf } from "../../../plan/occasions.ts";
import { findPeriodic } from "../../../reports/store/periodic.ts";
import { withdrawPeriodic } from "../../../reports/store/periodic-changes.ts";
import { TEXT_LENGTH } from "../../../reports/take.ts";
import type { Ctx } from "../../context.ts";
import { dropClaim } from "../../forms/periodic/claim.ts";
import { question } from "../../listening/question.ts";
import { nameOf } from "../../periodic/words.ts";
import { of } from "../../rights/demand.ts";

/** Why is the report withdrawn? Asked until there is a reason that can be stored, or /huy. */
export const withdrawing = question({
  id: "withdraw-periodic",
  about: z.tuple([z.string()]),
  may: (id) => of("report", "periodic", id),
  kept: TEXT_LENGTH,
  isReviewed: false,
  async take(ctx, { text: reason }, id) {
    const { t, now } = ctx;
    const personId = ctx.who.person?.id;
    if (!personId) return;
    await ctx.effect(async (tx) => {
      ctx.listening.end();
      const report = await findPeriodic(tx, id);
      if (report?.state !== "submitted") return ctx.say(t("periodic-withdrawn-already"));
      await withdrawPeriodic(tx, report, reason, { personId, now });
      await dropClaim(ctx, tx, report, personId);
      ctx.say(t("periodic-withdrawn"));
    });
  },
});

export async function askReason(ctx: Ctx, id: string): Promise<void> {
  const { t, plan } = ctx;
  const report = await findPeriodic(ctx.database.read, id);
  if (report?.state !== "submitted") return ctx.say(t("periodic-withdrawn-already"));
  const name = nameOf(occasionOf(plan, report.occasion) ?? { name: report.occasion });
  ctx.say(t("periodic-withdraw-ask", { name, ...TEXT_LENGTH }));
  ctx.listening.ask(withdrawing, id);
}
