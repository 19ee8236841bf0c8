import * as z from "zod";
import { paperOf } from "../../../deadlines/store/papers.ts";
import type { Day } from "../../../plan/model.ts";
import { type Occasion, occasionOf } from "../../../plan/occasions.ts";
import { unitNamed } from "../../../plan/units.ts";
import type { DateContext, DateProblem } from "../../../reading/date.ts";
import { findArrival, readOfficial, readSigningDay } from "../../../reading/official.ts";
import { keyboard } from "../../buttons/kind.ts";
import { leaveButton } from "../../buttons/listening.ts";
import { keepButton } from "../../buttons/papers.ts";
import { cited, paperCard } from "../../cards/paper.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml } from "../../html.ts";
import { showBack } from "../../listening/confirm.ts";
import { type Question, question } from "../../listening/question.ts";
import { ofUnit } from "../../rights/demand.ts";
import { dayWords } from "../../words/days.ts";
import { refusalWords } from "../../words/refusals.ts";
import { readBeside, type Shown, shownPaper } from "./beside.ts";

/** The unit that sent it says so, or the office that has it. */
type As = "claim" | "received";

/** Whose paper, for what, and who speaks of it. */
export interface Asked {
  readonly as: As;
  readonly unit: string;
  readonly occasion: string;
}

/** Its number is not known yet. */
const UNKNOWN = "";

/** What is the paper's number, and when was it signed? In one message, or the day in the next. */
export const citing: Question<[As, string, string, string]> = question({
  id: "paper",
  about: z.tuple([z.enum(["claim", "received"]), z.string(), z.string(), z.string()]),
  may: (as, unit) => (as === "claim" ? ofUnit("report", unit) : { right: "office" }),
  async read(ctx, text, as, unit, code, known) {
    const occasion = occasionOf(ctx.plan, code);
    if (!occasion) return ctx.listening.end();
    const context = signingContext(occasion, ctx.today);
    const asked = { as, unit, occasion: code };
    const shown = await shownPaper(ctx, asked);
    if (shown) return readBeside(ctx, asked, shown, text, context);
    const read = readPaper(text, known, context);
    if (read.number === UNKNOWN)
      return ctx.say(ctx.t("paper-no-number", exampleIn(ctx)), leaving(ctx));
    await citePaper(ctx, asked, read);
  },
  again: askAgain,
});

async function askAgain(
  ctx: Ctx,
  as: As,
  unit: string,
  occasion: string,
  number: string,
): Promise<void> {
  const asked = { as, unit, occasion };
  const shown = await shownPaper(ctx, asked);
  if (shown) return offerPaper(ctx, asked, shown, ctx.t("paper-unread"));
  if (number === UNKNOWN) return askPaper(ctx, asked, true);
  await citePaper(ctx, asked, { number, day: null, arrivedOn: null });
}

/** What a message says of a paper: its number, and its day, or why it is none. */
export interface Read {
  readonly number: string;
  readonly day: Day | DateProblem | null;
  /** When it came, if that was said as well. */
  readonly arrivedOn: Day | null;
}

/** The number is known: shows the paper if its day is, and else asks for the day. */
export async function citePaper(ctx: Ctx, asked: Asked, read: Read, note?: string): Promise<void> {
  const { number, day, arrivedOn } = read;
  const { t } = ctx;
  ctx.listening.ask(citing, asked.as, asked.unit, asked.occasion, number);
  if (day === null)
    return ctx.say(
      t("paper-ask-day", { number: escapeHtml(number), ...exampleIn(ctx) }),
      leaving(ctx),
    );
  if (typeof day !== "string") return ctx.say(dayRefused(ctx, day, number), leaving(ctx));
  await offerPaper(ctx, asked, { number, signedOn: day, arrivedOn }, note);
}

/** The number that a message names, or the one that is known; its day, or why it is none. */
export function readPaper(text: string, known: string, context: DateContext): Read {
  const reading = readOfficial(text, context);
  const arrivedOn = findArrival(text, context);
  if (reading.kind === "none")
    return { number: known, day: readSigningDay(text, context), arrivedOn: null };
  const { number } = reading;
  return {
    number,
    arrivedOn,
    day: reading.kind === "day-problem" ? reading.problem : reading.signedOn,
  };
}

/** Asks for number and day; shows instead what is known already, unless it is to be corrected. */
export async function askPaper(ctx: Ctx, asked: Asked, again = false): Promise<void> {
  const { t, plan, database } = ctx;
  const { as, unit, occasion: code } = asked;
  const occasion = occasionOf(plan, code);
  if (!occasion) return ctx.toast(t("button-old"), true);
  const known = await paperOf(database.read, plan.id, unit, code);
  if (known && (known.state === "confirmed" || !again)) {
    const { html, keyboard } = paperCard(known, as === "claim" ? "unit" : "office", ctx);
    return ctx.say(html, { keyboard });
  }
  const values = {
    occasion: escapeHtml(occasion.name),
    unit: escapeHtml(unitNamed(plan, unit, ctx.today)?.shortName ?? unit),
    ...exampleIn(ctx),
  };
  ctx.say(t(`paper-ask-${as}`, values), leaving(ctx));
  ctx.listening.ask(citing, as, unit, code, UNKNOWN);
}

export function offerPaper(
  ctx: Ctx,
  { as, unit, occasion }: Asked,
  { number, signedOn, arrivedOn }: Shown,
  note?: string,
) {
  const { t } = ctx;
  const came = as === "received" && arrivedOn !== null && signedOn <= arrivedOn ? arrivedOn : null;
  const text = cited(t, { number, signedOn });
  return showBack(
    ctx,
    citing,
    [as, unit, occasion, number, signedOn, ...(came ? [came] : [])],
    { text, doubts: [] },
    {
      head: note ? `${note}\n\n${t("paper-check")}` : t("paper-check"),
      send: (held) =>
        keepButton.button(
          came ? t("button-paper-keep-on", { day: dayWords(came) }) : t(`button-paper-keep-${as}`),
          as,
          unit,
          held,
        ),
      ...(as === "received"
        ? { or: (held) => keepButton.button(t("button-paper-keep-earlier"), "earlier", unit, held) }
        : {}),
    },
  );
}

/** A day such as a paper of these days bears. */
export function exampleIn({ today }: Pick<Ctx, "today">) {
  return { day: dayWords(today) };
}

export function leaving({ t }: Ctx) {
  return { keyboard: keyboard([leaveButton.button(t("button-leave"))]) };
}

/** Signed after the period of the report began, and not in the future. */
export function signingContext({ period }: Occasion, today: Day): DateContext {
  return { today, period: { from: period.from < today ? period.from : today, to: today } };
}

export function dayRefused(ctx: Ctx, problem: DateProblem, number: string): string {
  const { t } = ctx;
  const words =
    problem.kind === "in-future" || problem.kind === "outside-period"
      ? t("paper-day-outside", { day: dayWords(problem.day) })
      : refusalWords(ctx, { kind: "date", problem }, {});
  return `${words}\n${t("paper-ask-day", { number: escapeHtml(number), ...exampleIn(ctx) })}`;
}
