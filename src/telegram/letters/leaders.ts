import type { Tx } from "../../database/index.ts";
import { leadersToday } from "../../people/store/leaders.ts";
import type { Member } from "../../people/store/members.ts";
import { currentUnit } from "../../plan/units.ts";
import { needsLeader } from "../../reports/confirming.ts";
import type { Confirmation } from "../../reports/store/confirmations.ts";
import { correctedBy } from "../../reports/store/corrected.ts";
import type { PeriodicReport } from "../../reports/store/periodic.ts";
import type { PeriodicDraft } from "../../reports/store/periodic-drafts.ts";
import { leaderRows } from "../buttons/confirm.ts";
import { keyboard } from "../buttons/kind.ts";
import type { Ctx } from "../context.ts";
import {
  aboutReport,
  confirmationLines,
  confirmationValues,
} from "../forms/periodic/confirmation.ts";
import { escapeHtml, paginate } from "../html.ts";
import { tell } from "../tell.ts";
import { instantWords } from "../words/days.ts";

/** Of a report so much stands in the letter; the whole is a button away. */
const SHOWN = 3500;

/** The leaders of a unit are asked for their word on what it is about to send. */
export async function tellLeaders(
  ctx: Ctx,
  tx: Tx,
  one: Confirmation,
  draft: PeriodicDraft,
  leaders: readonly Member[],
): Promise<void> {
  const { plan } = ctx;
  const before = await correctedBy(tx, draft);
  for (const { person } of leaders) {
    const { language } = person;
    const t = ctx.languages.in(language);
    const [page = "", ...more] = paginate(
      confirmationLines({ t, plan, language }, one, draft, before),
      SHOWN,
    );
    await tell(ctx, tx, {
      key: `confirmation:${one.id}:asked:${person.id}`,
      kind: "confirmation-asked",
      to: person,
      lasting: true,
      html: () => page,
      markup: () => keyboard(...leaderRows(t, one.id, more.length === 0)),
    });
  }
}

/** Leaders who are away learn what was sent in their stead: they have not seen it. */
export async function tellStoodInFor(
  ctx: Ctx,
  tx: Tx,
  one: Confirmation,
  away: readonly Member[],
): Promise<void> {
  for (const { person } of away) {
    await tell(ctx, tx, {
      key: `confirmation:${one.id}:stood-in:${person.id}`,
      kind: "confirmation-stood-in",
      to: person,
      lasting: true,
      html: (t) => t("confirm-stood-in-letter", confirmationValues(t, ctx.plan, one)),
    });
  }
}

/** Leaders learn that the unit took back what waited for them. */
export async function tellTakenBack(ctx: Ctx, tx: Tx, one: Confirmation): Promise<void> {
  await tellOf(ctx, tx, one, "waiting");
}

/**
 * The same of a report that was sent, where the plan asks for their word on it.
 *
 * @param waited its correction, which waited for them and was taken back with it
 */
export async function tellLeadersOfWithdrawal(
  ctx: Ctx,
  tx: Tx,
  report: Pick<PeriodicReport, "unit" | "occasion">,
  what: "sent" | "restored",
  waited: Confirmation | null = null,
): Promise<void> {
  if (!waited && !needsLeader(ctx.plan, { isCorrection: false })) return;
  await tellOf(ctx, tx, report, waited ? "correction" : what);
}

async function tellOf(
  ctx: Ctx,
  tx: Tx,
  about: Pick<PeriodicReport, "unit" | "occasion">,
  what: "waiting" | "sent" | "correction" | "restored",
): Promise<void> {
  const { plan, today, now, who, update } = ctx;
  const unit = currentUnit(plan, about.unit, today)?.code ?? about.unit;
  for (const { person } of await leadersToday(tx, { plan, today }, unit)) {
    if (person.id === who.person?.id) continue;
    await tell(ctx, tx, {
      key: `confirmation:${update.update_id}:${what}:${person.id}`,
      kind: "confirmation-withdrawn",
      to: person,
      lasting: true,
      html: (t) =>
        t("confirm-withdrawn-letter", {
          ...aboutReport(plan, about),
          by: escapeHtml(who.person?.name ?? t("paper-somebody")),
          at: instantWords(t, now, plan.timeZone),
          what,
        }),
    });
  }
}
