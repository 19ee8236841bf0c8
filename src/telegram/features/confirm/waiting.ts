import type { Tx } from "../../../database/index.ts";
import { leadsToday } from "../../../people/acting.ts";
import {
  type Confirmation,
  findConfirmation,
  waitingConfirmations,
} from "../../../reports/store/confirmations.ts";
import { type PeriodicDraft, periodicDrafts } from "../../../reports/store/periodic-drafts.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml } from "../../html.ts";
import { instantWords } from "../../words/days.ts";

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
    if (one?.state !== "waiting" || !draft) return saySettled(ctx, one);
    await work(tx, one, draft, byId);
  });
}

/** All that wait for this person's word today, the first asked first. */
export async function waitingFor(ctx: Ctx): Promise<Confirmation[]> {
  const all = await waitingConfirmations(ctx.database.read, ctx.plan.id);
  return all.filter(({ unit }) => leadsToday(ctx, unit));
}

export function saySettled(ctx: Ctx, one: Confirmation | null): void {
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
