import { correctReport } from "../../../reports/store/changes.ts";
import { saveDraft } from "../../../reports/store/drafts.ts";
import { lastSentBy } from "../../../reports/store/reports.ts";
import { takeAfterSending } from "../../../reports/take-after-sending.ts";
import type { Ctx } from "../../context.ts";
import { refusalWords } from "../../words/refusals.ts";
import { handOf } from "../going-on.ts";
import { ask } from "./ask.ts";
import { reportForm } from "./form.ts";

/** So long after a report was sent a figure that is typed corrects it. */
const JUST = 30 * 60 * 1000;

/**
 * "Nữ 75", "thêm 2 cuộc", typed just after a report was sent: opens its correction, with what it changes;
 * one tap sends it.
 *
 * @returns whether the message was taken
 */
export async function correctLast(ctx: Ctx, text: string): Promise<boolean> {
  const { plan, today, who, now, database } = ctx;
  const personId = who.person?.id;
  if (!personId) return false;
  const since = new Date(now.getTime() - JUST);
  const report = await lastSentBy(database.read, { planId: plan.id, personId, since });
  const given = { plan, today, duties: [] };
  if (!report || takeAfterSending(report.answers, text, given) === null) return false;
  await ctx.effect(async (tx) => {
    const hand = handOf(ctx, personId);
    // A colleague may have begun to correct it: theirs is gone on with.
    const draft = await correctReport(tx, report, plan.id, hand);
    const taken = takeAfterSending(draft.answers, text, given);
    const answers = taken?.answers ?? draft.answers;
    await saveDraft(tx, draft.id, answers, hand);
    const { html, keyboard } = await ask(ctx, tx, { ...draft, answers });
    const refused = taken?.refused ? `${refusalWords(ctx, taken.refused, answers)}\n\n` : "";
    ctx.say(`${refused}${html}`, { keyboard });
    ctx.listening.ask(reportForm.question, draft.id);
  });
  return true;
}
