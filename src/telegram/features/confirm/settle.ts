import * as z from "zod";
import type { Tx } from "../../../database/index.ts";
import { owedInstead } from "../../../reports/owed.ts";
import {
  type Confirmation,
  findConfirmation,
  giveBack,
} from "../../../reports/store/confirmations.ts";
import { periodicInForce } from "../../../reports/store/periodic.ts";
import { submitPeriodic } from "../../../reports/store/periodic-changes.ts";
import { type PeriodicDraft, periodicDrafts } from "../../../reports/store/periodic-drafts.ts";
import { leaderRows } from "../../buttons/confirm.ts";
import { keyboard } from "../../buttons/kind.ts";
import { leaveButton } from "../../buttons/listening.ts";
import { openButton } from "../../buttons/periodic.ts";
import type { Ctx } from "../../context.ts";
import { sayPages } from "../../forms/pages.ts";
import { passOnPaper } from "../../forms/periodic/claim.ts";
import { confirmationLines, confirmationValues } from "../../forms/periodic/confirmation.ts";
import { escapeHtml } from "../../html.ts";
import { tellAgreed, tellGivenBack } from "../../letters/confirm.ts";
import { question } from "../../listening/question.ts";
import { of } from "../../rights/demand.ts";
import { instantWords } from "../../words/days.ts";

/** "Thiếu nữ." is a reason. */
const LENGTH = { from: 2, to: 500 };

/** Why is it given back? Whoever wrote it reads it word for word. */
export const givingBack = question({
  id: "confirm-return",
  about: z.tuple([z.string()]),
  may: (id) => of("confirm", "confirmation", id),
  kept: LENGTH,
  isReviewed: false,
  take: (ctx, { text }, id) =>
    withWaiting(ctx, id, async (tx, one, draft, byId) => {
      ctx.listening.end();
      await giveBack(tx, one, draft.answers, { state: "returned", word: text, byId, now: ctx.now });
      await tellGivenBack(ctx, tx, one, text);
      ctx.show(ctx.t("confirm-returned", confirmationValues(ctx.t, ctx.plan, one)));
    }),
});

export async function askReason(ctx: Ctx, id: string): Promise<void> {
  const { t, plan, database } = ctx;
  const one = await findConfirmation(database.read, id);
  if (one?.state !== "waiting") return saySettled(ctx, one);
  ctx.say(t("confirm-return-ask", confirmationValues(t, plan, one)), {
    keyboard: keyboard([leaveButton.button(t("button-leave"))]),
  });
  ctx.listening.ask(givingBack, id);
}

/** The whole report, as it would be sent. */
export async function showAsked(ctx: Ctx, id: string): Promise<void> {
  const { read } = ctx.database;
  const one = await findConfirmation(read, id);
  const draft = one && (await periodicDrafts.find(read, one.draftId));
  if (one?.state !== "waiting" || !draft) return saySettled(ctx, one);
  sayPages(ctx, confirmationLines(ctx, one, draft), keyboard(...leaderRows(ctx.t, id, true)));
}

/** Sends it as it was shown, in the name of whoever put it before the leader. */
export async function agree(ctx: Ctx, id: string): Promise<void> {
  const { t, plan, now } = ctx;
  await withWaiting(ctx, id, async (tx, one, draft, byId) => {
    const { unit, occasion, askedById: personId } = one;
    const { sums } = draft.answers;
    if (!sums || !owedInstead(ctx, unit, occasion)) return ctx.show(t("periodic-gone"));
    const before = await periodicInForce(tx, plan.id, unit, occasion);
    const agreed = { confirmation: one, byId };
    const by = { planId: plan.id, personId, now, agreed };
    const sent = await submitPeriodic(tx, draft, sums, by);
    if (sent.kind !== "submitted") return ctx.show(t("periodic-gone"));
    const { report } = sent;
    await passOnPaper(ctx, tx, report, before, personId);
    await tellAgreed(ctx, tx, one, report.id);
    const at = instantWords(t, now, plan.timeZone);
    ctx.show(t("confirm-agreed", { ...confirmationValues(t, plan, one), at }), {
      keyboard: keyboard([openButton.button(t("button-periodic-see"), report.id)]),
    });
  });
}

/** Does something with a report that waits for the leader's word; what a colleague did before is said. */
export async function withWaiting(
  ctx: Ctx,
  id: string,
  work: (tx: Tx, one: Confirmation, draft: PeriodicDraft, byId: string) => void | Promise<void>,
): Promise<void> {
  const byId = ctx.who.person?.id;
  if (!byId) return;
  await ctx.effect(async (tx) => {
    const one = await findConfirmation(tx, id);
    const draft = one && (await periodicDrafts.find(tx, one.draftId));
    if (one?.state !== "waiting" || !draft) {
      ctx.listening.end();
      return saySettled(ctx, one);
    }
    await work(tx, one, draft, byId);
  });
}

function saySettled(ctx: Ctx, one: Confirmation | null): void {
  const { t, plan } = ctx;
  const words =
    one?.settledAt && one.state !== "waiting"
      ? t("confirm-settled", {
          state: one.state,
          name: escapeHtml(one.settledBy ?? t("paper-somebody")),
          at: instantWords(t, one.settledAt, plan.timeZone),
        })
      : t("button-old");
  if (ctx.callbackQuery) ctx.toast(words, true);
  else ctx.say(words);
}
