import { actingUnits, entersInstead } from "../../../people/acting.ts";
import { namesOf } from "../../../people/store/names.ts";
import type { Unit } from "../../../plan/model.ts";
import { codesOf } from "../../../plan/units.ts";
import type { Answers } from "../../../reports/answers.ts";
import { progressOf } from "../../../reports/questions.ts";
import { isBegun } from "../../../reports/store/draft-rows.ts";
import {
  type Draft,
  findDraft,
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
import { ask } from "./ask.ts";
import { useHeld } from "./enclosed.ts";
import { reportForm } from "./form.ts";
import { startWith } from "./start-draft.ts";
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
    const instead = entersInstead(ctx, draft)
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
      entersInstead(ctx, draft) &&
      plan.units.findLast(({ code }) => code === draft.unit)?.shortName;
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
    if (ctx.callbackQuery) await useHeld(ctx, tx, begun.id);
    for (const file of files) await addEvidence(tx, begun.id, file, ctx.now);
    const hasFiles = files.length > 0 || ctx.callbackQuery !== undefined;
    const started = (hasFiles && (await findDraft(tx, begun.id))) || begun;
    const { html, keyboard } = await ask(ctx, tx, started);
    // One message: a phone shows the last one.
    ctx.say(introduction ? `${introduction}\n\n${html}` : html, { keyboard });
    ctx.listening.ask(reportForm.question, started.id);
  });
}
