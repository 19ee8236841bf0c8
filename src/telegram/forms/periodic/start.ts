import type { Tx } from "../../../database/index.ts";
import { actsFor } from "../../../people/acting.ts";
import { namesOf } from "../../../people/store/names.ts";
import type { OccasionOwed } from "../../../plan/occasions.ts";
import { owedInstead } from "../../../reports/owed.ts";
import type { PeriodicAnswers } from "../../../reports/periodic-answers.ts";
import { openPeriodic, periodicProgress } from "../../../reports/periodic-questions.ts";
import { discardDraft, isBegun } from "../../../reports/store/draft-rows.ts";
import { periodicInForce } from "../../../reports/store/periodic.ts";
import {
  type PeriodicDraft,
  periodicDraftAbout,
  savePeriodicDraft,
  startPeriodicDraft,
} from "../../../reports/store/periodic-drafts.ts";
import { keyboard } from "../../buttons/kind.ts";
import { resume } from "../../buttons/periodic.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml } from "../../html.ts";
import { fullName } from "../../periodic/words.ts";
import { instantWords } from "../../words/days.ts";
import { handOf } from "../going-on.ts";
import { showWaiting } from "../waiting.ts";
import { ask } from "./ask.ts";
import { periodicForm } from "./form.ts";

/**
 * Begins the report of a unit for an occasion, or goes on with it; what a colleague has in hand is
 * offered, and what was sent is shown. The message that the button stands below stays as it is.
 *
 * @param answers what is known already, if nobody has begun it
 */
export async function enterPeriodic(
  ctx: Ctx,
  unit: string,
  occasion: string,
  showSent: (id: string) => Promise<void>,
  answers: PeriodicAnswers = {},
): Promise<void> {
  const { t, plan, database, who, now } = ctx;
  const owed = owedInstead(ctx, unit, occasion);
  const byOffice = actsFor(ctx, unit) === null;
  const holderId = who.person?.id;
  if (!owed || !holderId) return ctx.say(t("periodic-not-owed"));
  const sent = await periodicInForce(database.read, plan.id, unit, occasion);
  if (sent) return showSent(sent.id);

  const hand = handOf(ctx, holderId);
  await ctx.effect(async (tx) => {
    const about = await periodicDraftAbout(tx, plan.id, unit, occasion);
    if (about?.state === "waiting" && !byOffice) return showWaiting(ctx, tx, about.id);
    // A draft of which nothing was answered may be taken without a word.
    if (about && about.holderId !== holderId && isBegun(about)) {
      // What the unit writes itself is nobody else's to go on with.
      if (byOffice && !about.byOffice) return sayUnitWrites(ctx, tx, about, owed);
      return offer(ctx, tx, about, owed);
    }
    const isTaken = about !== null && byOffice && !about.byOffice;
    if (isTaken) await discardDraft(tx, about.id, now);
    const made = { planId: plan.id, unit, subject: occasion, holderId, answers, byOffice };
    const draft = isTaken || !about ? await startPeriodicDraft(tx, made, now) : about;
    await savePeriodicDraft(tx, draft.id, draft.answers, hand);
    const { html, keyboard } = await ask(ctx, tx, draft, owed);
    ctx.say(html, { keyboard });
    ctx.listening.ask(periodicForm.question, draft.id);
  });
}

async function sayUnitWrites(
  ctx: Ctx,
  tx: Tx,
  { holderId }: PeriodicDraft,
  owed: OccasionOwed,
): Promise<void> {
  const holder = escapeHtml((await namesOf(tx, [holderId]))(holderId));
  ctx.say(ctx.t("instead-unit-writes", { name: fullName(owed), holder }));
}

/** Says who has begun it and how far it is; one tap to go on. */
async function offer(ctx: Ctx, tx: Tx, draft: PeriodicDraft, owed: OccasionOwed): Promise<void> {
  const { t, plan } = ctx;
  const nameOf = await namesOf(tx, [draft.holderId]);
  const { occasion } = owed;
  const isReady = openPeriodic(occasion, draft.answers) === "review";
  const line = t(isReady ? "draft-review" : "draft-line", {
    duty: fullName(owed),
    ...periodicProgress(occasion, draft.answers),
    holder: escapeHtml(nameOf(draft.holderId) || t("paper-somebody")),
    at: instantWords(t, draft.updatedAt, plan.timeZone),
  });
  ctx.say([t("drafts-open"), line].join("\n"), {
    keyboard: keyboard([resume.button(t("button-continue"), draft.id)]),
  });
}
