import * as z from "zod";
import { grantExtension } from "../../../deadlines/store/extension-changes.ts";
import { deadlineOf, lastOnTimeDay, lateFrom } from "../../../plan/deadlines.ts";
import type { Day, Deadline, Unit } from "../../../plan/model.ts";
import { unitNamed } from "../../../plan/units.ts";
import { chooseButton, deadlineButton, giveButton } from "../../buttons/extensions.ts";
import { keyboard } from "../../buttons/kind.ts";
import { leaveButton } from "../../buttons/listening.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml } from "../../html.ts";
import { question } from "../../listening/question.ts";
import { just } from "../../rights/demand.ts";
import type { View } from "../../view.ts";
import { fullDay } from "../../words/days.ts";
import { chosenIn, unitRows } from "./choose.ts";
import { readLastDay } from "./days.ts";
import { showOffice, tellUnit } from "./words.ts";

/** Asks before time is given: who, until when, and whether the plan is over by then. */
export function confirmView(ctx: Ctx, deadline: Deadline, units: readonly Unit[], day: Day): View {
  const { t, plan } = ctx;
  const { code } = deadline;
  return {
    html: [
      t("extension-give", { deadline: escapeHtml(deadline.name), day: fullDay(t, day) }),
      ...units.map(({ shortName }) => `• ${escapeHtml(shortName)}`),
      ...(day > plan.period.to ? [t("extension-beyond")] : []),
      t("extension-right"),
    ].join("\n"),
    keyboard: keyboard(
      ...unitRows(
        code,
        units.map((unit) => ({ unit })),
        "on",
        "0",
      ),
      [
        giveButton.button(t("button-extension-give"), "yes", code, day),
        chooseButton.button(t("button-extension-again"), code, "0"),
      ],
    ),
  };
}

/** The units that were chosen in the message. */
function given(ctx: Ctx, code: string, codes: readonly string[]) {
  const { plan, today } = ctx;
  const deadline = deadlineOf(plan, code);
  const units = codes.flatMap((unit) => unitNamed(plan, unit, today) ?? []);
  return deadline && units.length > 0 ? { deadline, units } : null;
}

export function askToGive(ctx: Ctx, code: string, day: Day, codes: readonly string[]): void {
  const found = given(ctx, code, codes);
  if (!found) {
    ctx.toast(ctx.t("extension-none-chosen"), true);
    return;
  }
  const { html, keyboard } = confirmView(ctx, found.deadline, found.units, day);
  ctx.show(html, { keyboard });
}

/** Gives time to the units whose buttons the message shows, and tells them. */
export async function give(ctx: Ctx, code: string, day: Day): Promise<void> {
  const { t, plan, who, now } = ctx;
  const found = given(ctx, code, chosenIn(ctx.callbackQuery?.message));
  const person = who.person;
  if (!found || !person) return ctx.toast(t("extension-none-chosen"), true);
  const { deadline, units } = found;
  await ctx.effect(async (tx) => {
    const gained: Unit[] = [];
    for (const unit of units) {
      const granted = await grantExtension(tx, {
        planId: plan.id,
        unit: unit.code,
        deadline,
        dueBefore: lateFrom(day),
        personId: person.id,
        now,
      });
      if (!granted) continue;
      gained.push(unit);
      await showOffice(ctx, tx, granted);
      await tellUnit(ctx, tx, granted);
    }
    const others = units.filter((unit) => !gained.includes(unit));
    ctx.show(resultWords(ctx, deadline, day, gained, others), {
      keyboard: keyboard([deadlineButton.button(t("button-extension-list"), code)]),
    });
  });
}

function resultWords(
  { t }: Ctx,
  deadline: Deadline,
  day: Day,
  gained: readonly Unit[],
  others: readonly Unit[],
): string {
  const list = (units: readonly Unit[]) =>
    units.map(({ shortName }) => `• ${escapeHtml(shortName)}`);
  const values = { deadline: escapeHtml(deadline.name), day: fullDay(t, day) };
  return [
    ...(gained.length > 0 ? [t("extension-given", values), ...list(gained)] : []),
    ...(others.length > 0 ? [t("extension-unchanged"), ...list(others)] : []),
  ].join("\n");
}

/** Until when do the chosen units get time? */
export const givenUntil = question({
  id: "extension-day",
  about: z.tuple([z.string(), z.string()]),
  may: just("office"),
  read(ctx, text, code, codes) {
    const found = given(ctx, code, codes.split(" "));
    if (!found) return ctx.listening.end();
    const reading = readLastDay(ctx, text, { than: lastOnTimeDay(found.deadline) });
    if ("refused" in reading) return ctx.say(reading.refused);
    const { html, keyboard } = confirmView(ctx, found.deadline, found.units, reading.day);
    ctx.say(html, { keyboard });
    ctx.listening.end();
  },
  again: (ctx, code, codes) => askOtherDay(ctx, code, codes.split(" ")),
});

/** Asks for a day that is not among those offered. */
export function askOtherDay(ctx: Ctx, code: string, codes: readonly string[]): void {
  const { t } = ctx;
  if (!given(ctx, code, codes)) {
    ctx.toast(t("extension-none-chosen"), true);
    return;
  }
  ctx.say(t("extension-ask-day"), { keyboard: keyboard([leaveButton.button(t("button-leave"))]) });
  ctx.listening.ask(givenUntil, code, codes.join(" "));
}
