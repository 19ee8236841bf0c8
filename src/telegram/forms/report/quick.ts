import { actingUnits } from "../../../people/acting.ts";
import type { Figure } from "../../../plan/model.ts";
import { taskDuties } from "../../../plan/units.ts";
import type { FiguresReading } from "../../../reading/figures.ts";
import { isFree, mayStay } from "../../../reading/law.ts";
import { readQuickReport } from "../../../reading/quick.ts";
import { soundFigures } from "../../../reading/sound.ts";
import type { Answers } from "../../../reports/answers.ts";
import type { NewEvidence } from "../../../reports/store/evidence.ts";
import { TEXT_LENGTH } from "../../../reports/take.ts";
import { valueLines } from "../../cards/report.ts";
import type { Ctx } from "../../context.ts";
import { periodWords } from "../../words/days.ts";
import { privateWords } from "../../words/private.ts";
import { unreadWords } from "../../words/refusals.ts";
import { beginReport } from "./start.ts";

/**
 * "Ngày 20/11 xã tổ chức mít tinh, 150 người dự, nữ 90": a report in one sentence, outside a dialogue,
 * becomes a draft that only asks for what is missing.
 *
 * @returns whether the message was taken
 */
export async function quickReport(
  ctx: Ctx,
  text: string,
  files: readonly NewEvidence[] = [],
  note = "",
): Promise<boolean> {
  const { plan, today } = ctx;
  const [unit, ...more] = actingUnits(ctx);
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
  const verdict = mayStay(text);
  if (verdict.kind === "refused") {
    ctx.say(privateWords(ctx, verdict.findings));
    return true;
  }
  // With a doubt the words are left to their own question, where the author settles it.
  const doubts = verdict.kind === "stays" ? verdict.doubts : [];
  if (doubts.length > 0) ctx.say(privateWords(ctx, doubts));
  const { date, obstacle } = reading;
  const known = soundFigures(reading.figures, figures);
  const about = reading.figures.about.filter((code) => code in known.values);
  const events = reading.events.map(({ from, to, text: told, figures: own }) => {
    const { values, derived } = soundFigures(own, figures);
    return { from, to, text: isFree(told) ? told : "", values, derived: [...derived] };
  });
  const left = unread(reading.figures);
  const fits = (text: string | null | undefined): text is string =>
    typeof text === "string" && isFree(text) && mayStay(text, TEXT_LENGTH).kind === "stays";
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
    ...(left.length > 0 ? { unread: left } : {}),
    ...(fits(reading.result) ? { result: reading.result } : {}),
    ...(fits(obstacle) ? { obstacle } : {}),
  };
  const introduction = [note, understood(ctx, answers, figures)].filter(Boolean).join("\n\n");
  await beginReport(ctx, unit, answers, introduction, files);
  return true;
}

/** What was not used: the numbers that nobody could place, and those that will be asked. */
function unread({ unread: left, problems }: FiguresReading): string[] {
  return [...new Set([...left, ...problems.map(({ text }) => text)])].filter(isFree);
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
