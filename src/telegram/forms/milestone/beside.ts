import type { TickAnswers, TickDraft } from "../../../milestones/store/changes.ts";
import { unitOn } from "../../../plan/units.ts";
import { readDaySaid } from "../../../reading/official.ts";
import { clean } from "../../../reading/text.ts";
import { besideForm, queued } from "../../../reports/beside-report.ts";
import type { Refused } from "../../../reports/taken.ts";
import type { Ctx } from "../../context.ts";
import { refusalWords } from "../../words/refusals.ts";
import { aboutRefused } from "../about-text.ts";
import type { Taken } from "../form.ts";
import { besideCircumstances } from "../report/unit-today.ts";

/**
 * What a text comes to that is neither the day nor a first note: an event, which its author may report by
 * itself, or what the note says already. Null if it is to be taken.
 */
export function besideMilestone(
  ctx: Ctx,
  { unit, answers }: TickDraft,
  text: string,
): Taken<TickAnswers> | null {
  const { plan, today } = ctx;
  if (answers.note !== undefined && answers.note === clean(text))
    return refuse(ctx, answers, { kind: "told-already" });
  const { day, isAll } = readDaySaid(text, { today, period: plan.period });
  const isTaken = isAll || (answers.note === undefined && isDated(answers, day));
  const own = unitOn(plan, unit, today);
  if (isTaken || !own) return null;
  const otherwise = isDated(answers, day) ? "note" : "nothing";
  const offer = besideForm(answers, text, besideCircumstances(ctx, own), otherwise);
  return offer && refuse(ctx, answers, offer);
}

/** Keeps it as a report of its own, which opens after the milestone. */
export function keptApart(
  ctx: Ctx,
  { unit, answers }: TickDraft,
  text: string,
): Taken<TickAnswers> {
  const own = unitOn(ctx.plan, unit, ctx.today);
  const kept = own && queued(answers, text, besideCircumstances(ctx, own));
  if (!kept) return refuse(ctx, answers, { kind: "not-here", question: "review" });
  return kept.refused
    ? refuse(ctx, kept.answers, kept.refused)
    : { answers: kept.answers, refused: null };
}

function isDated(answers: TickAnswers, day: unknown): boolean {
  return answers.day !== undefined || typeof day === "string";
}

function refuse(ctx: Ctx, answers: TickAnswers, refused: Refused): Taken<TickAnswers> {
  return {
    answers,
    refused: { words: refusalWords(ctx, refused, {}), about: aboutRefused(ctx, refused) },
  };
}
