import type { Tx } from "../../../database/index.ts";
import { actingUnits } from "../../../people/acting.ts";
import { namesOf } from "../../../people/store/names.ts";
import type { Unit } from "../../../plan/model.ts";
import { codesOf } from "../../../plan/units.ts";
import type { Answers } from "../../../reports/answers.ts";
import { progressOf } from "../../../reports/questions.ts";
import { type Hand, isBegun } from "../../../reports/store/draft-rows.ts";
import {
  type Draft,
  findDraft,
  saveDraft,
  startDraft,
  taskDrafts,
  unfinishedDrafts,
} from "../../../reports/store/drafts.ts";
import { addEvidence, type NewEvidence } from "../../../reports/store/evidence.ts";
import { keyboard } from "../../buttons/kind.ts";
import { begin, resume } from "../../buttons/report.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml, shorten } from "../../html.ts";
import { instantWords } from "../../words/days.ts";
import { unitName } from "../../words/quote.ts";
import { handOf } from "../going-on.ts";
import { ask } from "./ask.ts";
import { reportForm } from "./form.ts";
import { dutyTitle } from "./titles.ts";

/** /baocao: goes on with what is unfinished, or starts anew. */
export async function report(ctx: Ctx): Promise<void> {
  const { plan, today, t } = ctx;
  const units = actingUnits(ctx);
  const [unit] = units;
  if (!unit) return;
  const codes = units.flatMap((each) => codesOf(plan, each, today));
  const { read } = ctx.database;
  const own = await unfinishedDrafts(read, plan.id, codes);
  const others = ctx.who.office ? await taskDrafts.insteadOfUnits(read, plan.id) : [];
  const drafts = [...own, ...others.filter(({ unit }) => !codes.includes(unit))].filter(isBegun);
  if (drafts.length > 0) {
    await offerDrafts(ctx, drafts, units);
  } else if (units.length > 1) {
    ctx.say(t("choose-unit"), {
      keyboard: keyboard(...units.map((each) => [begin.button(each.shortName, each.code, "-")])),
    });
  } else {
    await beginReport(ctx, unit, {});
  }
}

async function offerDrafts(ctx: Ctx, drafts: readonly Draft[], units: readonly Unit[]) {
  const { t, plan } = ctx;
  const nameOf = await namesOf(
    ctx.database.read,
    drafts.map(({ holderId }) => holderId),
  );
  const lines = drafts.map((draft) => {
    const progress = progressOf(plan, draft.answers);
    const { step, steps } = progress;
    const instead = draft.byOffice
      ? `${t("draft-instead", { unit: unitName(plan, draft.unit) })} `
      : "";
    const line = t(step > steps ? "draft-review" : "draft-line", {
      duty: dutyTitle(ctx, draft.answers),
      ...progress,
      holder: escapeHtml(nameOf(draft.holderId) || t("paper-somebody")),
      at: instantWords(t, draft.updatedAt, plan.timeZone),
    });
    return instead + line;
  });
  const goOn = drafts.map((draft) => {
    const title = shorten(dutyTitle(ctx, draft.answers), 40);
    const unit =
      draft.byOffice && plan.units.findLast(({ code }) => code === draft.unit)?.shortName;
    const duty = unit ? `${unit} · ${title}` : title;
    return [resume.button(t("button-continue-draft", { duty }), draft.id)];
  });
  const anew = units.map((unit) => {
    const words = t("button-new-report");
    return [begin.button(units.length > 1 ? `${words}: ${unit.shortName}` : words, unit.code, "-")];
  });
  ctx.say([t("drafts-open"), ...lines].join("\n"), { keyboard: keyboard(...goOn, ...anew) });
}

/** Starts a draft of the unit from what is known already, and asks for the rest. */
export async function beginReport(
  ctx: Ctx,
  unit: Unit,
  answers: Answers,
  introduction = "",
  files: readonly NewEvidence[] = [],
): Promise<void> {
  if (!ctx.who.person) return;
  await ctx.effect(async (tx) => {
    const begun = await startWith(ctx, tx, unit, answers);
    if (!begun) return;
    // A text that was held until its author said what it is has become this report.
    if (ctx.callbackQuery) await ctx.listening.release(tx);
    for (const file of files) await addEvidence(tx, begun.id, file, ctx.now);
    const started = (files.length > 0 && (await findDraft(tx, begun.id))) || begun;
    const { html, keyboard } = await ask(ctx, tx, started);
    // One message: a phone shows the last one.
    ctx.say(introduction ? `${introduction}\n\n${html}` : html, { keyboard });
    ctx.listening.ask(reportForm.question, started.id);
  });
}

/** A draft in this person's hands that begins with these answers. */
export async function startWith(
  ctx: Ctx,
  tx: Tx,
  unit: Unit,
  answers: Answers,
): Promise<Draft | null> {
  const { plan, who, now } = ctx;
  const holderId = who.person?.id;
  if (!holderId) return null;
  const hand = handOf(ctx, holderId);
  const byOffice = !actingUnits(ctx).includes(unit);
  const made = { planId: plan.id, unit: unit.code, holderId, answers, heard: hand.heard, byOffice };
  return (await emptyDraft(ctx, tx, unit, hand, answers)) ?? (await startDraft(tx, made, now));
}

/** A draft without answers is used again, so that asking twice does not leave two. */
async function emptyDraft(
  ctx: Ctx,
  tx: Tx,
  unit: Unit,
  hand: Hand,
  answers: Answers,
): Promise<Draft | null> {
  const drafts = await unfinishedDrafts(tx, ctx.plan.id, [unit.code]);
  const empty = drafts.find((draft) => draft.holderId === hand.holderId && !isBegun(draft));
  if (!empty) return null;
  await saveDraft(tx, empty.id, answers, hand);
  return { ...empty, answers };
}
