import * as z from "zod";
import { reopenPaper, settlePaper } from "../../../deadlines/store/paper-changes.ts";
import { findPaper } from "../../../deadlines/store/papers.ts";
import { REASON } from "../../../reading/reason.ts";
import { keyboard } from "../../buttons/kind.ts";
import { leaveButton } from "../../buttons/listening.ts";
import { openButton, settleButton } from "../../buttons/papers.ts";
import { cited } from "../../cards/paper.ts";
import type { Ctx } from "../../context.ts";
import { question } from "../../listening/question.ts";
import { just } from "../../rights/demand.ts";
import { unitName } from "../../words/quote.ts";
import { arrived, askArrival } from "./arrival.ts";
import { pass, showAsIs } from "./pass.ts";

/** What is the unit to be told? Nothing is refused until then. */
export const refusing = question({
  id: "paper-refusal",
  about: z.tuple([z.string()]),
  may: just("office"),
  kept: REASON,
  async look(ctx, id) {
    const { t, plan, database } = ctx;
    const paper = await findPaper(database.read, id);
    if (paper?.state === "claimed") {
      const values = { cited: cited(t, paper), unit: unitName(plan, paper.unit) };
      return { head: t("paper-word-check", values) };
    }
    showAsIs(ctx, paper);
    return null;
  },
  send: (ctx, text, id) => refuse(ctx, id, text),
});

/** Does what the office pressed below a paper. */
export async function settle(
  ctx: Ctx,
  id: string,
  verb: "yes" | "other" | "no" | "no-word" | "undo" | "undo-now",
): Promise<void> {
  switch (verb) {
    case "yes":
      return arrived(ctx, id, ctx.today);
    case "other":
      return askArrival(ctx, id);
    case "no":
      return askWord(ctx, id);
    case "no-word":
      return refuse(ctx, id, null);
    case "undo":
      return askUndo(ctx, id);
    case "undo-now":
      return undo(ctx, id);
  }
}

async function askWord(ctx: Ctx, id: string): Promise<void> {
  const { t, database } = ctx;
  const paper = await findPaper(database.read, id);
  if (paper?.state !== "claimed") return showAsIs(ctx, paper);
  ctx.say(t("paper-ask-word"), {
    keyboard: keyboard(
      [settleButton.button(t("button-paper-no-word"), id, "no-word")],
      [leaveButton.button(t("button-leave"))],
    ),
  });
  ctx.listening.ask(refusing, id);
}

async function refuse(ctx: Ctx, id: string, word: string | null): Promise<void> {
  const { who, now } = ctx;
  const person = who.person;
  if (!person) return;
  await ctx.effect(async (tx) => {
    ctx.listening.end();
    const settled = await settlePaper(tx, id, {
      ...{ state: "refused" as const, word },
      ...{ personId: person.id, now },
    });
    if (!settled) return showAsIs(ctx, await findPaper(tx, id));
    await pass(ctx, tx, settled, "refused");
  });
}

/** The unit is told of it, and so it is asked about first. */
async function askUndo(ctx: Ctx, id: string): Promise<void> {
  const { t } = ctx;
  const paper = await findPaper(ctx.database.read, id);
  if (paper?.state !== "confirmed" && paper?.state !== "refused") return showAsIs(ctx, paper);
  ctx.say(t("paper-undo-ask"), {
    keyboard: keyboard([
      settleButton.button(t("button-paper-undo-now"), id, "undo-now"),
      openButton.button(t("button-paper-undo-keep"), id),
    ]),
  });
}

async function undo(ctx: Ctx, id: string): Promise<void> {
  const { who, now } = ctx;
  const person = who.person;
  if (!person) return;
  await ctx.effect(async (tx) => {
    const reopened = await reopenPaper(tx, id, { personId: person.id, now });
    if (!reopened) return showAsIs(ctx, await findPaper(tx, id));
    await pass(ctx, tx, reopened, "reopened");
  });
}
