import { createConversation } from "@grammyjs/conversations";
import type { Context } from "grammy";
import { paperOf } from "../../../deadlines/store/papers.ts";
import type { Day } from "../../../plan/model.ts";
import { type Occasion, occasionOf } from "../../../plan/occasions.ts";
import type { DateContext, DateProblem } from "../../../reading/date.ts";
import { readOfficial, readSigningDay } from "../../../reading/official.ts";
import { actsFor, unitNamed } from "../../acting.ts";
import { keyboard } from "../../buttons.ts";
import type { Ctx, Talk } from "../../context.ts";
import { enterDialogue } from "../../entrance.ts";
import { escapeHtml } from "../../html.ts";
import { dayWords } from "../../words.ts";
import { refusalWords } from "../report/refusals.ts";
import { keepButton, leaveButton } from "./buttons.ts";
import { cited, paperCard } from "./words.ts";

const PAPER = "paper";

/** Whose paper, for what, and who speaks of it: the unit that sent it, or the office that has it. */
export interface Asked {
  readonly as: "claim" | "received";
  readonly unit: string;
  readonly occasion: string;
}

/** Whether this person may say so. */
export function maySay(ctx: Ctx, { as, unit, occasion }: Asked): Occasion | null {
  const found =
    as === "claim" ? actsFor(ctx, unit) : ctx.who.office && unitNamed(ctx.plan, unit, ctx.today);
  return found ? occasionOf(ctx.plan, occasion) : null;
}

/**
 * Asks for number and day; shows instead what is known already, unless it is to be corrected.
 */
export async function askPaper(ctx: Ctx, asked: Asked, again = false): Promise<void> {
  const { t, plan, database } = ctx;
  const { as, unit, occasion: code } = asked;
  const occasion = maySay(ctx, asked);
  if (!occasion) return ctx.toast(t("paper-not-yours"), true);
  const known = await paperOf(database.read, plan.id, unit, code);
  if (known && (known.state === "confirmed" || !again)) {
    const { html, keyboard } = paperCard(known, as === "claim" ? "unit" : "office", ctx);
    return ctx.say(html, { keyboard });
  }
  const values = {
    occasion: escapeHtml(occasion.name),
    unit: escapeHtml(unitNamed(plan, unit, ctx.today)?.shortName ?? unit),
  };
  ctx.say(t(`paper-ask-${as}`, values), {
    keyboard: keyboard([leaveButton.button(t("button-paper-leave"))]),
  });
  await enterDialogue(ctx, PAPER, as, unit, code);
}

/** Takes each message as number and day, or the day of the number before, until it is left. */
export const paperDialogue = createConversation<Ctx, Context>(
  async (conversation: Talk, _ctx, as: Asked["as"], unit: string, occasion: string) => {
    let number = "";
    for (;;) {
      const update = await conversation.wait();
      if (!update.message) await conversation.skip({ next: true });
      const known = number;
      number = await conversation.external((ctx) => showBack(ctx, { as, unit, occasion }, known));
    }
  },
  { id: PAPER },
);

/** Shows what was read, to be sent or typed again. Returns the number whose day is still to come. */
function showBack(ctx: Ctx, asked: Asked, known: string): string {
  const { t, message, today } = ctx;
  const occasion = maySay(ctx, asked);
  if (!occasion || message?.text === undefined) {
    if (!ctx.albumGoesOn) ctx.say(t(occasion ? "typed-text-only" : "paper-not-yours"));
    return known;
  }
  const context = signingContext(occasion, today);
  const reading = readOfficial(message.text, context);
  const number = reading.kind === "none" ? known : reading.number;
  if (number === "") {
    ctx.say(t("paper-no-number"));
    return "";
  }
  const day =
    reading.kind === "none"
      ? readSigningDay(message.text, context)
      : reading.kind === "day-problem"
        ? reading.problem
        : reading.signedOn;
  if (day === null) ctx.say(t("paper-ask-day", { number: escapeHtml(number) }));
  else if (typeof day !== "string") ctx.say(dayRefused(ctx, day, number));
  else {
    offer(ctx, asked, number, day);
    return "";
  }
  return number;
}

function offer(ctx: Ctx, { as, unit, occasion }: Asked, number: string, signedOn: Day): void {
  const { t } = ctx;
  ctx.say(
    [
      t("paper-check"),
      `<blockquote>${cited(t, { number, signedOn })}</blockquote>`,
      t("paper-check-how"),
    ].join("\n"),
    {
      keyboard: keyboard([
        keepButton.button(t(`button-paper-keep-${as}`), as, unit, occasion),
        leaveButton.button(t("button-paper-leave")),
      ]),
    },
  );
}

/** Signed after the period of the report began, and not in the future. */
export function signingContext({ period }: Occasion, today: Day): DateContext {
  return { today, period: { from: period.from < today ? period.from : today, to: today } };
}

function dayRefused(ctx: Ctx, problem: DateProblem, number: string): string {
  const { t } = ctx;
  const words =
    problem.kind === "in-future" || problem.kind === "outside-period"
      ? t("paper-day-outside", { day: dayWords(problem.day) })
      : refusalWords(ctx, { kind: "date", problem }, {});
  return `${words}\n${t("paper-ask-day", { number: escapeHtml(number) })}`;
}
