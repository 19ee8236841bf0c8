import * as z from "zod";
import type { Tx } from "../../../database/index.ts";
import {
  grantExtension,
  refuseExtension,
  revokeExtension,
} from "../../../deadlines/store/extension-changes.ts";
import { type ExtensionRow, findExtension } from "../../../deadlines/store/extensions.ts";
import { deadlineOf, lastBefore } from "../../../plan/deadlines.ts";
import { unitNamed } from "../../../plan/units.ts";
import { REASON } from "../../../reading/reason.ts";
import { openButton, revokeButton, settleButton } from "../../buttons/extensions.ts";
import { keyboard } from "../../buttons/kind.ts";
import { leaveButton } from "../../buttons/listening.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml } from "../../html.ts";
import { type Look, question } from "../../listening/question.ts";
import { just } from "../../rights/demand.ts";
import { unitName } from "../../words/quote.ts";
import { choice } from "./choose.ts";
import { confirmView } from "./give.ts";
import { extensionCard, showOffice, tellUnit } from "./words.ts";

/** What is the unit to be told? Nothing is refused until then. */
export const refusing = question({
  id: "extension-refusal",
  about: z.tuple([z.string()]),
  may: just("office"),
  kept: REASON,
  look: lookAt,
  send: (ctx, text, id) => refuse(ctx, id, text),
});

async function lookAt(ctx: Ctx, id: string): Promise<Look | null> {
  const { t, plan, database } = ctx;
  const extension = await findExtension(database.read, id);
  if (extension?.state !== "requested") {
    await showAsIs(ctx, extension);
    return null;
  }
  const deadline = escapeHtml(deadlineOf(plan, extension.deadline)?.name ?? extension.deadline);
  return { head: t("extension-word-check", { deadline, unit: unitName(plan, extension.unit) }) };
}

/** Does what the office pressed below a request. */
export async function settle(
  ctx: Ctx,
  id: string,
  verb: "grant" | "other" | "refuse" | "no-word",
): Promise<void> {
  const extension = await findExtension(ctx.database.read, id);
  if (extension?.state !== "requested") return showAsIs(ctx, extension);
  switch (verb) {
    case "grant":
      return grant(ctx, extension);
    case "other":
      return chooseDay(ctx, extension);
    case "refuse":
      return askWord(ctx, id);
    case "no-word":
      return refuse(ctx, id, null);
  }
}

/** The unit alone is chosen; the request stays where it is until a day is. */
async function chooseDay(ctx: Ctx, { deadline, unit }: ExtensionRow): Promise<void> {
  const view = await choice(ctx, deadline, () => [unit]);
  if (view) ctx.say(view.html, { keyboard: view.keyboard });
}

/** As the unit asked; beyond the plan's period only after a question. */
async function grant(ctx: Ctx, { id, unit, deadline: code, askedBefore }: ExtensionRow) {
  const { plan, who, now, today } = ctx;
  const deadline = deadlineOf(plan, code);
  const named = unitNamed(plan, unit, today);
  const person = who.person;
  if (!deadline || !named || !person || !askedBefore) return;
  if (lastBefore(askedBefore) > plan.period.to) {
    const { html, keyboard } = confirmView(ctx, deadline, [named], lastBefore(askedBefore));
    return ctx.say(html, { keyboard });
  }
  const deed = { personId: person.id, now };
  await ctx.effect(async (tx) => {
    const given = { planId: plan.id, unit, deadline, dueBefore: askedBefore };
    const granted = await grantExtension(tx, { ...given, ...deed });
    if (granted) await pass(ctx, tx, granted);
    else showAsIs(ctx, await findExtension(tx, id));
  });
}

function askWord(ctx: Ctx, id: string): void {
  const { t } = ctx;
  ctx.say(t("extension-ask-word"), {
    keyboard: keyboard(
      [settleButton.button(t("button-paper-no-word"), id, "no-word")],
      [leaveButton.button(t("button-leave"))],
    ),
  });
  ctx.listening.ask(refusing, id);
}

/** The first of the office who answers settles it; whoever comes later sees who did. */
async function refuse(ctx: Ctx, id: string, word: string | null): Promise<void> {
  const { who, now } = ctx;
  const person = who.person;
  if (!person) return;
  await ctx.effect(async (tx) => {
    ctx.listening.end();
    const refused = await refuseExtension(tx, id, word, { personId: person.id, now });
    if (refused) await pass(ctx, tx, refused);
    else showAsIs(ctx, await findExtension(tx, id));
  });
}

/** Takes back what was granted, after a question. */
export async function revoke(ctx: Ctx, id: string, step: "ask" | "yes"): Promise<void> {
  const { t, who, now, database } = ctx;
  const person = who.person;
  if (!person) return;
  const extension = await findExtension(database.read, id);
  if (extension?.state !== "granted") return showAsIs(ctx, extension);
  if (step === "ask") {
    return ctx.show(`${extensionCard(extension, "office", ctx).html}\n\n${t("extension-revoke")}`, {
      keyboard: keyboard([
        revokeButton.button(t("button-extension-revoke"), id, "yes"),
        openButton.button(t("button-extension-keep"), id),
      ]),
    });
  }
  await ctx.effect(async (tx) => {
    const revoked = await revokeExtension(tx, id, { personId: person.id, now });
    if (revoked) await pass(ctx, tx, revoked);
    else showAsIs(ctx, await findExtension(tx, id));
  });
}

/** Whoever asks sees it as it now is: in the place of what was pressed, in the letters, at the unit. */
async function pass(ctx: Ctx, tx: Tx, extension: ExtensionRow): Promise<void> {
  await showOffice(ctx, tx, extension);
  await tellUnit(ctx, tx, extension);
  const { html, keyboard } = extensionCard(extension, "office", ctx);
  ctx.show(html, { keyboard });
}

/** Someone was quicker, or it changes nothing: what there is. */
function showAsIs(ctx: Ctx, extension: ExtensionRow | null): void {
  ctx.toast(ctx.t("extension-settled-before"));
  if (!extension) return;
  const { html, keyboard } = extensionCard(extension, "office", ctx);
  ctx.show(html, { keyboard });
}
