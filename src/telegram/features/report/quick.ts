import type { Figure } from "../../../plan/model.ts";
import type { FiguresReading } from "../../../reading/figures.ts";
import { guard } from "../../../reading/privacy.ts";
import { readQuickReport } from "../../../reading/quick.ts";
import { soundFigures } from "../../../reading/sound.ts";
import { length } from "../../../reading/text.ts";
import type { Answers } from "../../../reports/answers.ts";
import { TEXT_LENGTH } from "../../../reports/take.ts";
import { actingUnits, taskDuties } from "../../acting.ts";
import type { Ctx } from "../../context.ts";
import { valueLines } from "../../report-card.ts";
import { periodWords } from "../../words.ts";
import { privateWords, unreadWords } from "./refusals.ts";
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
  const { date, result, obstacle } = reading;
  const known = soundFigures(reading.figures, figures);
  const about = reading.figures.about.filter((code) => code in known.values);
  const events = reading.events.map(({ from, to, text: told, figures: own }) => {
    const { values, derived } = soundFigures(own, figures);
    return { from, to, text: told, values, derived: [...derived] };
  });
  const answers: Answers = {
    guesses: [...reading.duties],
    ...(date && events.length === 0 ? { period: { from: date.from, to: date.to } } : {}),
    figures: known.values,
    derived: [...known.derived],
    ...(about.length > 0 ? { about } : {}),
    ...(events.length > 0 ? { events } : {}),
    ...(reading.figures.offers.length > 0
      ? { offers: reading.figures.offers.map((offer) => ({ ...offer })) }
      : {}),
    ...(unread(reading.figures).length > 0 ? { unread: unread(reading.figures) } : {}),
    ...(fits(result) ? { result } : {}),
    ...(obstacle && fits(obstacle) ? { obstacle } : {}),
  };
  await beginReport(ctx, unit, answers, understood(ctx, answers, figures));
  return true;
}

/** What was not used: the numbers that nobody could place, and those that will be asked. */
function unread({ unread: left, problems }: FiguresReading): string[] {
  return [...new Set([...left, ...problems.map(({ text }) => text)])];
}

/** Shows what was read, before anything is made of it. */
function understood(ctx: Ctx, answers: Answers, figures: readonly Figure[]): string {
  const { t } = ctx;
  const day = answers.period ? [`• ${periodWords(t, answers.period)}`] : [];
  const left = answers.unread?.length
    ? [t("card-unread", { list: unreadWords(ctx, answers.unread) })]
    : [];
  return [t("quick-understood"), ...day, ...valueLines(figures, answers, t), ...left].join("\n");
}

function fits(text: string): boolean {
  return length(text) >= TEXT_LENGTH.from && length(text) <= TEXT_LENGTH.to;
}
