import * as z from "zod";
import { occasionOf } from "../../../plan/occasions.ts";
import { REASON } from "../../../reading/reason.ts";
import { findPeriodic } from "../../../reports/store/periodic.ts";
import { restorePeriodic, withdrawPeriodic } from "../../../reports/store/periodic-changes.ts";
import { keyboard } from "../../buttons/kind.ts";
import { leaveButton } from "../../buttons/listening.ts";
import { actButton, listButton } from "../../buttons/periodic.ts";
import { frozenLines } from "../../cards/frozen.ts";
import type { Ctx } from "../../context.ts";
import { dropClaim, passOnPaper } from "../../forms/periodic/claim.ts";
import { tellLeadersOfWithdrawal } from "../../letters/leaders.ts";
import { question } from "../../listening/question.ts";
import { nameOf } from "../../periodic/words.ts";
import { of } from "../../rights/demand.ts";

/** Why is the report withdrawn? None is needed: a press withdraws it without. */
export const withdrawing = question({
  id: "withdraw-periodic",
  about: z.tuple([z.string()]),
  may: (id) => of("amend", "periodic", id),
  kept: REASON,
  async look(ctx, id) {
    const { t, plan, database } = ctx;
    const report = await findPeriodic(database.read, id);
    if (report && report.state !== "withdrawn") {
      const name = nameOf(occasionOf(plan, report.occasion) ?? { name: report.occasion });
      return { head: t("periodic-withdraw-check", { name }), button: t("button-withdraw-for") };
    }
    ctx.say(t("periodic-withdrawn-already"));
    return null;
  },
  send: (ctx, reason, id) => withdraw(ctx, id, reason),
});

export async function askReason(ctx: Ctx, id: string): Promise<void> {
  const { t, plan } = ctx;
  const report = await findPeriodic(ctx.database.read, id);
  if (!report || report.state === "withdrawn") return ctx.say(t("periodic-withdrawn-already"));
  const name = nameOf(occasionOf(plan, report.occasion) ?? { name: report.occasion });
  const about = { kind: "periodic", report } as const;
  const frozen = await frozenLines(ctx, ctx.database.read, about, "withdrawn");
  ctx.say([t("periodic-withdraw-ask", { name }), ...frozen].join("\n"), {
    keyboard: keyboard(
      [actButton.button(t("button-withdraw-now"), id, "withdraw-now")],
      [leaveButton.button(t("button-leave"))],
    ),
  });
  ctx.listening.ask(withdrawing, id);
}

/** Withdraws it with what it claims of a paper; one tap takes that back. */
export async function withdraw(ctx: Ctx, id: string, reason: string | null): Promise<void> {
  const { t, plan, now } = ctx;
  const personId = ctx.who.person?.id;
  if (!personId) return;
  await ctx.effect(async (tx) => {
    ctx.listening.end();
    const report = await findPeriodic(tx, id);
    if (!report || report.state === "withdrawn") return ctx.show(t("periodic-withdrawn-already"));
    const waited = await withdrawPeriodic(tx, report, reason, { planId: plan.id, personId, now });
    await tellLeadersOfWithdrawal(ctx, tx, report, "sent", waited);
    await dropClaim(ctx, tx, report, personId);
    const frozen = await frozenLines(ctx, tx, { kind: "periodic", report }, "withdrawn");
    const back = waited ? [t("periodic-withdrawn-correction")] : [];
    ctx.show([t("periodic-withdrawn"), ...back, ...frozen].join("\n"), {
      keyboard: keyboard([actButton.button(t("button-restore"), id, "restore")]),
    });
  });
}

/** Takes the withdrawal back, unless the unit has sent another report meanwhile. */
export async function restore(ctx: Ctx, id: string): Promise<void> {
  const { t, plan, now } = ctx;
  const personId = ctx.who.person?.id;
  if (!personId) return;
  await ctx.effect(async (tx) => {
    const report = await findPeriodic(tx, id);
    if (!report) return;
    const restored =
      report.state === "withdrawn" &&
      (await restorePeriodic(tx, report, { planId: plan.id, personId, now }));
    if (restored) {
      await passOnPaper(ctx, tx, report, null, personId);
      await tellLeadersOfWithdrawal(ctx, tx, report, "restored");
    }
    const about = { kind: "periodic", report } as const;
    const frozen = restored ? await frozenLines(ctx, tx, about, "restored") : [];
    const done = t(restored ? "periodic-restored" : "periodic-not-restored");
    ctx.show([done, ...frozen].join("\n"), {
      keyboard: keyboard([listButton.button(t("button-periodic-list"))]),
    });
  });
}
