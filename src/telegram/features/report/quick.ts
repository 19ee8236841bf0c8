import type { Figure } from "../../../plan/model.ts";
import { checkFigures } from "../../../reading/figure-checks.ts";
import { derive, type FigureValues } from "../../../reading/figure-value.ts";
import { guard } from "../../../reading/privacy.ts";
import { readQuickReport } from "../../../reading/quick.ts";
import { length } from "../../../reading/text.ts";
import type { Answers } from "../../../reports/answers.ts";
import { TEXT_LENGTH } from "../../../reports/take.ts";
import { actingUnits, taskDuties } from "../../acting.ts";
import type { Ctx } from "../../context.ts";
import { valueLines } from "../../report-card.ts";
import { periodWords } from "../../words.ts";
import { privateWords } from "./refusals.ts";
import { beginReport } from "./start.ts";

/**
 * "Ngày 20/11 xã tổ chức mít tinh, 150 người dự, nữ 90": a report in one sentence, outside a dialogue,
 * becomes a draft that only asks for what is missing.
 *
 * @returns whether the message was taken
 */
export async function quickReport(ctx: Ctx, text: string): Promise<boolean> {
  const { plan, who, today } = ctx;
  const [unit, ...more] = actingUnits(plan, who, today);
  if (!unit || more.length > 0) return false;
  const duties = taskDuties(plan, unit, today);
  const asked = new Set(duties.flatMap((duty) => duty.figures));
  const figures = plan.figures.filter(({ code }) => asked.has(code));
  const month = plan.actionMonth;
  const reading = readQuickReport(text, {
    duties,
    figures,
    today,
    period: plan.period,
    lexicon: plan.lexicon,
    all: plan.figures,
    ...(month ? { actionMonth: { from: month.countsFrom, to: month.period.to } } : {}),
  });
  if (reading.kind === "none") return false;
  const findings = guard(text);
  if (findings.length > 0) {
    ctx.say(privateWords(ctx, findings));
    return true;
  }
  const { date, result } = reading;
  const known = likely(reading.figures.values, reading.figures.derived, figures);
  const answers: Answers = {
    guesses: [...reading.duties],
    ...(date ? { period: { from: date.from, to: date.to } } : {}),
    ...known,
    ...(fits(result) ? { result } : {}),
  };
  await beginReport(ctx, unit, answers, understood(ctx, answers, figures));
  return true;
}

/** Shows what was read, before anything is made of it. */
function understood(ctx: Ctx, answers: Answers, figures: readonly Figure[]): string {
  const { t } = ctx;
  const day = answers.period ? [`• ${periodWords(t, answers.period)}`] : [];
  return [t("quick-understood"), ...day, ...valueLines(figures, answers, t)].join("\n");
}

/** Unlikely and impossible figures are asked again in their step. */
function likely(values: FigureValues, derived: readonly string[], figures: readonly Figure[]) {
  const said = Object.fromEntries(
    Object.entries(values).filter(([code]) => !derived.includes(code)),
  );
  const { refusals, doubts } = checkFigures(said, figures);
  const bad = [...doubts, ...refusals].flatMap((one) =>
    one.kind === "split-differs" ? one.parts : [one.code],
  );
  const good = Object.entries(said).filter(([code]) => !bad.includes(code));
  const complete = derive(Object.fromEntries(good), figures);
  return { figures: complete.values, derived: complete.derived };
}

function fits(text: string): boolean {
  return length(text) >= TEXT_LENGTH.from && length(text) <= TEXT_LENGTH.to;
}
