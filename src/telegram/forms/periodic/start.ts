import type { Tx } from "../../../database/index.ts";
import type { OccasionOwed } from "../../../plan/occasions.ts";
import { openPeriodic, periodicProgress } from "../../../reports/periodic-questions.ts";
import { wasBegun } from "../../../reports/store/draft-rows.ts";
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
import { owedOf } from "../../periodic/owed.ts";
import { fullName } from "../../periodic/words.ts";
import { instantWords } from "../../words/days.ts";
import { handOf } from "../going-on.ts";
import { ask } from "./ask.ts";
import { periodicForm } from "./form.ts";

/**
 * Begins the report of a unit for an occasion, or goes on with it; what a colleague has in hand is
 * offered, and what was sent is shown. The message that the button stands below stays as it is.
 */
export async function enterPeriodic(
  ctx: Ctx,
  unit: string,
  occasion: string,
  showSent: (id: string) => Promise<void>,
): Promise<void> {
  const { t, plan, database, who, now } = ctx;
  const owed = owedOf(ctx, unit, occasion);
  const holderId = who.person?.id;
  if (!owed || !holderId) return ctx.say(t("periodic-not-owed"));
  const sent = await periodicInForce(database.read, plan.id, unit, occasion);
  if (sent) return showSent(sent.id);

  const hand = handOf(ctx, holderId);
  await ctx.effect(async (tx) => {
    const about = await periodicDraftAbout(tx, plan.id, unit, occasion);
    if (about && isInOthersHands(about, holderId)) {
      return offer(ctx, tx, about, owed);
    }
    const made = { planId: plan.id, unit, subject: occasion, holderId, answers: {} };
    const draft = about ?? (await startPeriodicDraft(tx, made, now));
    await savePeriodicDraft(tx, draft.id, draft.answers, hand);
    const { html, keyboard } = await ask(ctx, tx, draft, owed);
    ctx.say(html, { keyboard });
    ctx.listening.ask(periodicForm.question, draft.id);
  });
}

/** A draft of which nothing was answered may be taken without a word. */
function isInOthersHands(draft: PeriodicDraft, personId: string): boolean {
  return draft.holderId !== personId && wasBegun(draft);
}

/** Says who has begun it and how far it is; one tap to go on. */
async function offer(ctx: Ctx, tx: Tx, draft: PeriodicDraft, owed: OccasionOwed): Promise<void> {
  const { t, plan } = ctx;
  const holder = await tx.person.findUnique({ where: { id: draft.holderId } });
  const { occasion } = owed;
  const isReady = openPeriodic(occasion, draft.answers) === "review";
  const line = t(isReady ? "draft-review" : "draft-line", {
    duty: fullName(owed),
    ...periodicProgress(occasion, draft.answers),
    holder: escapeHtml(holder?.name ?? ""),
    at: instantWords(t, draft.updatedAt, plan.timeZone),
  });
  ctx.say([t("drafts-open"), line].join("\n"), {
    keyboard: keyboard([resume.button(t("button-continue"), draft.id)]),
  });
}
