import type { Tx } from "../../../database/index.ts";
import type { OccasionOwed } from "../../../plan/occasions.ts";
import { openPeriodic, periodicProgress } from "../../../reports/periodic-questions.ts";
import { periodicInForce } from "../../../reports/store/periodic.ts";
import {
  findPeriodicDraft,
  type PeriodicDraft,
  periodicDraftAbout,
  savePeriodicDraft,
  startPeriodicDraft,
} from "../../../reports/store/periodic-drafts.ts";
import { actingUnits } from "../../acting.ts";
import { keyboard } from "../../buttons.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml } from "../../html.ts";
import { instantWords } from "../../words.ts";
import { ask } from "./ask.ts";
import { resume } from "./buttons.ts";
import { showPeriodic } from "./card.ts";
import { enterDraft } from "./dialogue.ts";
import { owedFor, owedOf } from "./owed.ts";
import { fullName } from "./words.ts";

/**
 * Begins the report of a unit for an occasion, or goes on with it; what a colleague has in hand is
 * offered, and what was sent is shown. The message that the button stands below stays as it is.
 */
export async function enterPeriodic(ctx: Ctx, unit: string, occasion: string): Promise<void> {
  const { t, plan, database, who, now } = ctx;
  const owed = owedOf(ctx, unit, occasion);
  const holderId = who.person?.id;
  if (!owed || !holderId) {
    const isFocalPoint = actingUnits(plan, who, ctx.today).length > 0;
    return ctx.say(t(isFocalPoint ? "periodic-not-owed" : "no-unit"));
  }
  const sent = await periodicInForce(database.read, plan.id, unit, occasion);
  if (sent) return showPeriodic(ctx, sent.id);

  const entered = await ctx.effect(async (tx) => {
    const about = await periodicDraftAbout(tx, plan.id, unit, occasion);
    if (about && isInOthersHands(about, holderId)) {
      await offer(ctx, tx, about, owed);
      return null;
    }
    const made = { planId: plan.id, unit, subject: occasion, holderId, answers: {} };
    const draft = about ?? (await startPeriodicDraft(tx, made, now));
    await savePeriodicDraft(tx, draft.id, draft.answers, holderId, now);
    const { html, keyboard } = await ask(ctx, tx, draft, owed);
    ctx.say(html, { keyboard });
    return draft.id;
  });
  if (entered) await enterDraft(ctx, entered);
}

/** A draft of which nothing was answered may be taken without a word. */
function isInOthersHands({ holderId, answers, evidence }: PeriodicDraft, personId: string) {
  return holderId !== personId && (Object.keys(answers).length > 0 || evidence.length > 0);
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

/** Goes on with a draft where it stands; whoever does so holds it. */
export async function resumeDraft(ctx: Ctx, draftId: string): Promise<void> {
  const { who, t } = ctx;
  const resumed = await ctx.effect(async (tx) => {
    const draft = await findPeriodicDraft(tx, draftId);
    const owed = draft && owedFor(ctx, draft);
    const isOver = draft?.state === "submitted" || draft?.state === "discarded";
    if (!draft || !owed || isOver || !who.person) {
      ctx.show(t("periodic-gone"));
      return false;
    }
    await savePeriodicDraft(tx, draft.id, draft.answers, who.person.id, ctx.now);
    const { html, keyboard } = await ask(ctx, tx, draft, owed);
    ctx.show(html, { keyboard });
    return true;
  });
  if (resumed) await enterDraft(ctx, draftId);
}
