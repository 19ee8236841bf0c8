import type { Tx } from "../../../database/index.ts";
import { closedOccasions } from "../../../deadlines/store/closings.ts";
import { leadersToday } from "../../../people/store/leaders.ts";
import { currentUnit } from "../../../plan/units.ts";
import { owedInstead } from "../../../reports/owed.ts";
import { giveBack, type Word } from "../../../reports/store/confirmations.ts";
import { periodicInForce } from "../../../reports/store/periodic.ts";
import { submitPeriodic } from "../../../reports/store/periodic-changes.ts";
import type { PeriodicDraft } from "../../../reports/store/periodic-drafts.ts";
import { keyboard } from "../../buttons/kind.ts";
import { openButton } from "../../buttons/periodic.ts";
import { deedOf, frozenLines } from "../../cards/frozen.ts";
import type { Ctx } from "../../context.ts";
import { passOnPaper } from "../../forms/periodic/claim.ts";
import { confirmationValues, timelyOf } from "../../forms/periodic/confirmation.ts";
import { tellNotOwed, tellSent } from "../../letters/confirm.ts";
import { closedForUnit } from "../../periodic/closed.ts";
import { instantWords } from "../../words/days.ts";
import { nameWords } from "../../words/people.ts";
import { withWaiting } from "./waiting.ts";

/** The leader agrees: it is sent as it was shown. */
export async function agree(ctx: Ctx, id: string): Promise<void> {
  await withWaiting(ctx, id, (tx, one, draft, byId) =>
    send(ctx, tx, draft, { confirmation: one, state: "agreed", byId }),
  );
}

/** Nobody can give the word: it is sent as it was put before the leader, with the day of that. */
export async function sendDirectly(ctx: Ctx, id: string): Promise<void> {
  const { t, plan, today } = ctx;
  await withWaiting(ctx, id, async (tx, one, draft, byId) => {
    const unit = currentUnit(plan, one.unit, today)?.code ?? one.unit;
    const [leader] = await leadersToday(tx, { plan, today }, unit);
    if (leader) return ctx.toast(t("confirm-led", { name: nameWords(t, leader.person) }), true);
    await send(ctx, tx, draft, { confirmation: one, state: "direct", byId });
  });
}

/** In the name of whoever put it before the leader. */
async function send(ctx: Ctx, tx: Tx, draft: PeriodicDraft, word: Word): Promise<void> {
  const { t, plan, now } = ctx;
  const { confirmation: one } = word;
  const { unit, occasion, askedById: personId } = one;
  const { sums } = draft.answers;
  if (!sums || !owedInstead(ctx, unit, occasion)) return sayNotOwed(ctx, tx, draft, word);
  const timely = await timelyOf(ctx, tx, one, one.askedAt);
  const before = await periodicInForce(tx, plan.id, unit, occasion);
  const sent = await submitPeriodic(tx, draft, sums, { planId: plan.id, personId, now, word });
  if (sent.kind !== "submitted") return ctx.show(t("periodic-gone"));
  const { report } = sent;
  await passOnPaper(ctx, tx, report, before, personId);
  await tellSent(ctx, tx, word, { reportId: report.id, timely });
  const closing = (await closedOccasions(tx, plan.id)).get(occasion);
  ctx.show(
    [
      t("confirm-agreed", {
        ...confirmationValues(t, plan, one),
        at: instantWords(t, now, plan.timeZone),
      }),
      ...(await frozenLines(ctx, tx, { kind: "periodic", report }, deedOf(report))),
      ...(closing ? [closedForUnit(ctx, closing)] : []),
    ].join("\n"),
    { keyboard: keyboard([openButton.button(t("button-periodic-see"), report.id)]) },
  );
}

/** The unit was merged meanwhile: whoever took it over reports for it. Nothing waits for ever. */
async function sayNotOwed(
  ctx: Ctx,
  tx: Tx,
  { answers }: PeriodicDraft,
  { confirmation: one, byId }: Word,
): Promise<void> {
  const { t, plan, now } = ctx;
  await giveBack(tx, one, answers, { state: "returned", byId, now });
  await tellNotOwed(ctx, tx, one);
  ctx.show(t("confirm-not-owed", confirmationValues(t, plan, one)));
}
