import * as z from "zod";
import { aboutOf } from "../../../deadlines/matter.ts";
import { offeredDays } from "../../../deadlines/more-time.ts";
import { giveReason, lastReason } from "../../../deadlines/store/reasons.ts";
import type { Day } from "../../../plan/model.ts";
import { unitNamed } from "../../../plan/units.ts";
import { readComingDay } from "../../../reading/coming-day.ts";
import { EXPLANATION } from "../../../reading/reason.ts";
import { keyboard } from "../../buttons/kind.ts";
import { leaveButton } from "../../buttons/listening.ts";
import {
  plannedButton,
  reasonButton,
  sendReasonButton,
  unwired,
  wiredMatter,
} from "../../buttons/reasons.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml } from "../../html.ts";
import { confirmed, showBack } from "../../listening/confirm.ts";
import { type Question, question } from "../../listening/question.ts";
import { ofUnit } from "../../rights/demand.ts";
import { fullDay } from "../../words/days.ts";
import { matterName } from "../../words/matters.ts";
import { quoted, unitName } from "../../words/quote.ts";
import { comingDayRefused } from "../../words/refusals.ts";

/** Why has the unit not done it? Shown back as the office will read it, and sent by a press. */
export const reasoning: Question<[string, string]> = question({
  id: "reason",
  about: z.tuple([z.string(), wiredMatter]),
  may: (unit) => ofUnit("report", unit),
  kept: EXPLANATION,
  take: (ctx, kept, unit, wire) =>
    showBack(ctx, reasoning, [unit, wire], kept, {
      head: ctx.t("reason-check"),
      send: (held) => sendReasonButton.button(ctx.t("button-send-it"), unit, held),
    }),
});

/** By when will it be done? */
export const plannedWhen: Question<[string, string]> = question({
  id: "reason-planned",
  about: z.tuple([z.string(), wiredMatter]),
  may: (unit) => ofUnit("report", unit),
  async read(ctx, text, unit, wire) {
    const reading = readComingDay(text, ctx.today);
    if (reading.kind !== "day") return ctx.say(comingDayRefused(ctx, reading));
    await choosePlanned(ctx, unit, wire, reading.day);
  },
  again: askPlanned,
});

/** The button below an overdue notice. */
export async function askReason(ctx: Ctx, code: string, wire: string): Promise<void> {
  const { t, plan, today, database } = ctx;
  const unit = unitNamed(plan, code, today);
  const matter = unwired(wire);
  const name = matter && matterName(t, plan, matter);
  if (!unit || !matter || name === null) return ctx.toast(t("button-old"), true);
  const before = await lastReason(database.read, plan.id, code, aboutOf(matter));
  const { from, to } = EXPLANATION;
  const limits = { from, to };
  ctx.say(
    [
      t("reason-ask", { unit: escapeHtml(unit.shortName), matter: escapeHtml(name), ...limits }),
      ...(before ? ["", t("reason-before"), quoted(before.text)] : []),
    ].join("\n"),
    { keyboard: keyboard([leaveButton.button(t("button-leave"))]) },
  );
  ctx.listening.ask(reasoning, code, wire);
}

/** Keeps the reason that its author has looked at, and asks by when it will be done. */
export async function sendReason(ctx: Ctx, unit: string, heldId: string): Promise<void> {
  const { t, plan, who, now } = ctx;
  const personId = who.person?.id;
  if (!personId) return;
  await ctx.effect(async (tx) => {
    const held = await confirmed(ctx, tx, heldId);
    const [saidUnit, wire = ""] = held?.about ?? [];
    const matter = unwired(wire);
    if (!held || !matter || saidUnit !== unit) return;
    const { text } = held;
    const said = { planId: plan.id, unit, matter, personId, now };
    await giveReason(tx, { ...said, text, plannedOn: null });
    ctx.show([t("reason-receipt"), t("reason-planned-ask")].join("\n"), {
      keyboard: plannedDays(ctx, unit, wire),
    });
    ctx.listening.ask(plannedWhen, unit, wire);
  });
}

function askPlanned(ctx: Ctx, unit: string, wire: string): void {
  const { t, plan } = ctx;
  const matter = unwired(wire);
  const name = escapeHtml((matter && matterName(t, plan, matter)) ?? "");
  ctx.say([`<b>${name} · ${unitName(plan, unit)}</b>`, t("reason-planned-ask")].join("\n"), {
    keyboard: plannedDays(ctx, unit, wire),
  });
  ctx.listening.ask(plannedWhen, unit, wire);
}

function plannedDays({ t, today, calendar }: Ctx, unit: string, wire: string) {
  const days = offeredDays(today, today, calendar);
  return keyboard(...days.map((day) => [plannedButton.button(fullDay(t, day), unit, wire, day)]), [
    leaveButton.button(t("button-reason-no-day")),
  ]);
}

/** A day was pressed or typed. */
export async function choosePlanned(ctx: Ctx, unit: string, wire: string, day: Day): Promise<void> {
  const { t, plan, who, now, today } = ctx;
  const matter = unwired(wire);
  const personId = who.person?.id;
  if (!matter || !personId) return ctx.toast(t("button-old"), true);
  if (day <= today) return ctx.toast(t("reason-day-past"), true);
  await ctx.effect(async (tx) => {
    const before = await lastReason(tx, plan.id, unit, aboutOf(matter));
    if (!before) return ctx.toast(t("button-old"), true);
    const said = { planId: plan.id, unit, matter, personId, now };
    await giveReason(tx, { ...said, text: before.text, plannedOn: day });
    ctx.show(t("reason-planned", { day: fullDay(t, day) }), {
      keyboard: keyboard([reasonButton.button(t("button-reason-again"), unit, wire)]),
    });
    ctx.listening.end();
  });
}
