import * as z from "zod";
import { findPaper, type Paper } from "../../../deadlines/store/papers.ts";
import { earlier } from "../../../plan/day.ts";
import { type Occasion, occasionOf } from "../../../plan/occasions.ts";
import { currentUnit } from "../../../plan/units.ts";
import type { Answers } from "../../../reports/answers.ts";
import { takeLines } from "../../../reports/take-lines.ts";
import { keyboard } from "../../buttons/kind.ts";
import { leaveButton } from "../../buttons/listening.ts";
import { cited, paperCard } from "../../cards/paper.ts";
import type { Ctx } from "../../context.ts";
import { circumstances } from "../../forms/report/duties.ts";
import { beginTaken } from "../../forms/report/quick.ts";
import { question } from "../../listening/question.ts";
import { of } from "../../rights/demand.ts";
import { dayWords } from "../../words/days.ts";
import { showAsIs } from "./pass.ts";

/** What does the paper say in numbers? In a line, as it stands there. */
export const figuring = question({
  id: "paper-figures",
  about: z.tuple([z.string()]),
  may: (id) => of("enter", "paper", id),
  read: takeFigures,
  again: askFigures,
  takesReports: true,
});

export async function askFigures(ctx: Ctx, id: string): Promise<void> {
  const { t } = ctx;
  const paper = await findPaper(ctx.database.read, id);
  if (paper?.state !== "confirmed") return showAsIs(ctx, paper);
  ctx.say(t("paper-ask-figures", { cited: cited(t, paper) }), {
    keyboard: keyboard([leaveButton.button(t("button-leave"))]),
  });
  ctx.listening.ask(figuring, id);
}

/** Sums come from task reports alone: the line begins one, with the paper and its arrival above it. */
async function takeFigures(ctx: Ctx, text: string, id: string): Promise<void> {
  const { t, plan, today } = ctx;
  const paper = await findPaper(ctx.database.read, id);
  const occasion = paper && occasionOf(plan, paper.occasion);
  const unit = paper && currentUnit(plan, paper.unit, today);
  if (paper?.state !== "confirmed" || !occasion || !unit) {
    ctx.listening.end();
    return showAsIs(ctx, paper);
  }
  const taken = takeLines(knownFrom(ctx, paper, occasion), text, circumstances(ctx, unit));
  if (!taken) return ctx.say(t("paper-no-figures"));
  await beginTaken(ctx, unit, text, taken, [], paperCard(paper, "office", ctx).html);
}

/** A paper tells of the time from the beginning of its period to its signing. */
function knownFrom(
  { t }: Ctx,
  { number, signedOn }: Paper,
  { month, period }: Occasion,
): Pick<Answers, "period" | "result" | "months"> {
  const to = earlier(signedOn, period.to);
  return {
    period: { from: earlier(period.from, to), to },
    result: t("paper-figures-result", { number, day: dayWords(signedOn) }),
    ...(month === null ? {} : { months: { [month]: true } }),
  };
}
