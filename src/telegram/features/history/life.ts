import { readAnswers } from "../../../reports/answers.ts";
import { readPeriodicAnswers } from "../../../reports/periodic-answers.ts";
import { findAny } from "../../../reports/store/any.ts";
import { revisionsOf, type StoredRevision } from "../../../reports/store/revisions.ts";
import { type ReportRef, type StoredStep, stepsOf } from "../../../reports/store/steps.ts";
import { correctionLines } from "../../cards/changes.ts";
import { agreedValues, nameOf } from "../../cards/life.ts";
import { itemsWords, whatWords } from "../../cards/report-name.ts";
import type { Ctx } from "../../context.ts";
import { sayPages } from "../../forms/pages.ts";
import { periodicChangeLines } from "../../forms/periodic/changes.ts";
import { instantWords } from "../../words/days.ts";
import { quoted, unitName } from "../../words/quote.ts";

/** Everything that happened to a report: who, when, what was changed into what. */
export async function showLife(ctx: Ctx, ref: ReportRef): Promise<void> {
  const { t, plan, database } = ctx;
  const { read } = database;
  const about = await findAny(read, ref);
  if (!about) return ctx.toast(t("report-gone"), true);
  const [steps, revisions] = await Promise.all([stepsOf(read, ref), revisionsOf(read, ref)]);
  const names = { what: whatWords(t, plan, about), unit: unitName(plan, about.report.unit) };
  sayPages(ctx, [
    t("life-head", names),
    ...steps.flatMap((step) => stepLines(ctx, ref, step, revisions)),
  ]);
}

function stepLines(
  ctx: Ctx,
  { kind }: ReportRef,
  step: StoredStep,
  revisions: readonly StoredRevision[],
): string[] {
  const { t, plan } = ctx;
  const revision = step.deed === "sent" ? step.revision : 0;
  const deed = revision === 1 ? "first" : step.deed;
  const at = instantWords(t, step.at, plan.timeZone);
  return [
    t("life-step", { at, name: nameOf(t, step), deed, revision: String(revision) }),
    ...(step.deed === "sent" && step.handedAt ? [t("life-agreed", agreedValues(step, ctx))] : []),
    ...changesOf(ctx, kind, revision, revisions),
    ...(step.word ? [quoted(step.word)] : []),
    ...(step.items.length > 0
      ? [t("returned-items", { items: itemsWords(t, kind, step.items) })]
      : []),
  ];
}

/** What a revision changed of the one before it. */
function changesOf(
  ctx: Ctx,
  kind: ReportRef["kind"],
  number: number,
  revisions: readonly StoredRevision[],
): string[] {
  const after = revisions.find((one) => one.number === number);
  const before = revisions.find((one) => one.number === number - 1);
  if (!after || !before) return [];
  if (kind === "task") {
    const told = ({ answers, evidence }: StoredRevision) => ({
      answers: readAnswers(answers),
      evidence,
    });
    return correctionLines(told(before), told(after), ctx);
  }
  const told = ({ answers, evidence }: StoredRevision) => {
    const read = readPeriodicAnswers(answers);
    return { answers: read, sums: read.sums, evidence };
  };
  return periodicChangeLines(told(before), told(after), ctx);
}
