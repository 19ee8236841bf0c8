import * as z from "zod";
import { receivePaper, settlePaper } from "../../../deadlines/store/paper-changes.ts";
import { findPaper } from "../../../deadlines/store/papers.ts";
import type { Day } from "../../../plan/model.ts";
import { findArrival, readDaySaid, readOfficial } from "../../../reading/official.ts";
import { keyboard } from "../../buttons/kind.ts";
import { leaveButton } from "../../buttons/listening.ts";
import { cited } from "../../cards/paper.ts";
import type { Ctx } from "../../context.ts";
import { question } from "../../listening/question.ts";
import { just } from "../../rights/demand.ts";
import { dayWords } from "../../words/days.ts";
import { unitName } from "../../words/quote.ts";
import { refusalWords } from "../../words/refusals.ts";
import { pass, showAsIs } from "./pass.ts";
import { keepAs } from "./received.ts";

/** On which day did a claimed paper come to the office? */
export const arriving = question({
  id: "paper-arrival",
  about: z.tuple([z.string()]),
  may: just("office"),
  async read(ctx, text, id) {
    const paper = await findPaper(ctx.database.read, id);
    const day = paper && readArrival(ctx, text, paper.signedOn);
    if (paper?.state !== "claimed") {
      ctx.listening.end();
      return showAsIs(ctx, paper);
    }
    if (day) await arrived(ctx, id, day);
  },
  again: askArrival,
});

/** On which day did a paper come of which the unit had said nothing? */
export const received = question({
  id: "paper-received",
  about: z.tuple([z.string(), z.string(), z.string(), z.string()]),
  may: just("office"),
  async read(ctx, text, unit, occasion, number, signedOn) {
    const arrivedOn = readArrival(ctx, text, signedOn);
    if (!arrivedOn) return;
    await ctx.effect(async (tx) => {
      const about = { unit, occasion, number, signedOn };
      await keepAs(ctx, tx, "received", about, (given) =>
        receivePaper(tx, { ...given, arrivedOn }),
      );
    });
  },
  again: askReceived,
});

/** Asks when a paper came of which the unit had said nothing. */
export function askReceived(
  ctx: Ctx,
  unit: string,
  occasion: string,
  number: string,
  signedOn: Day,
): void {
  sayArrivalQuestion(ctx, { unit, number, signedOn });
  ctx.listening.ask(received, unit, occasion, number, signedOn);
}

/** Asks when a claimed paper came. */
export async function askArrival(ctx: Ctx, id: string): Promise<void> {
  const paper = await findPaper(ctx.database.read, id);
  if (paper?.state !== "claimed") return showAsIs(ctx, paper);
  sayArrivalQuestion(ctx, paper);
  ctx.listening.ask(arriving, id);
}

function sayArrivalQuestion(
  ctx: Ctx,
  paper: { readonly unit: string; readonly number: string; readonly signedOn: Day },
): void {
  const { t, plan, today } = ctx;
  const values = { cited: cited(t, paper), unit: unitName(plan, paper.unit), day: dayWords(today) };
  ctx.say(t("paper-ask-arrival", values), {
    keyboard: keyboard([leaveButton.button(t("button-leave"))]),
  });
}

/** The first of the office who says so settles it; whoever comes later sees who did. */
export async function arrived(ctx: Ctx, id: string, arrivedOn: Day): Promise<void> {
  const { who, now } = ctx;
  const personId = who.person?.id;
  if (!personId) return;
  await ctx.effect(async (tx) => {
    ctx.listening.end();
    const settled = await settlePaper(tx, id, { state: "confirmed", arrivedOn, personId, now });
    if (!settled) return showAsIs(ctx, await findPaper(tx, id));
    await pass(ctx, tx, settled, "confirmed");
  });
}

/** A paper arrives on the day written on it at the earliest, and not in the future; null, and said so, if not. */
function readArrival(ctx: Ctx, text: string, signedOn: Day): Day | null {
  const { t, today } = ctx;
  const context = { today, period: { from: signedOn, to: today } };
  const named = findArrival(text, context);
  if (named) return named;
  const { day, isAll } = readDaySaid(text, context);
  // A day beside a paper's number is the one written on it, and one in a sentence may be anything's.
  const isNumber = readOfficial(text, context).kind !== "none";
  if (isNumber || (typeof day === "string" && !isAll)) {
    ctx.say(t("paper-arrival-alone", { number: isNumber ? "yes" : "no", day: dayWords(today) }));
    return null;
  }
  if (typeof day === "string") return day;
  ctx.say(
    day.kind === "in-future" || day.kind === "outside-period"
      ? t("paper-arrival-outside", { day: dayWords(day.day), signed: dayWords(signedOn) })
      : refusalWords(ctx, { kind: "date", problem: day }, {}),
  );
  return null;
}
