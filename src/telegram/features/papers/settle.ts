import * as z from "zod";
import type { Tx } from "../../../database/index.ts";
import { reopenPaper, settlePaper } from "../../../deadlines/store/paper-changes.ts";
import { findPaper, type Paper } from "../../../deadlines/store/papers.ts";
import { keyboard } from "../../buttons/kind.ts";
import { leaveButton } from "../../buttons/listening.ts";
import { openButton, settleButton } from "../../buttons/papers.ts";
import { paperCard, showOffice, tellUnit } from "../../cards/paper.ts";
import type { Ctx } from "../../context.ts";
import { question } from "../../listening/question.ts";
import { just } from "../../rights/demand.ts";

/** "Văn thư không có." is a word. */
const LENGTH = { from: 2, to: 500 };

/** What is the unit to be told? Nothing is refused until then. */
export const refusing = question({
  id: "paper-refusal",
  about: z.tuple([z.string()]),
  may: just("office"),
  kept: LENGTH,
  isReviewed: false,
  take: (ctx, { text }, id) => conclude(ctx, id, "refused", text),
});

/** Does what the office pressed below a paper. */
export async function settle(
  ctx: Ctx,
  id: string,
  verb: "yes" | "no" | "no-word" | "undo" | "undo-now",
): Promise<void> {
  if (verb === "no") return askWord(ctx, id);
  if (verb === "undo") return askUndo(ctx, id);
  if (verb === "undo-now") return undo(ctx, id);
  await conclude(ctx, id, verb === "yes" ? "confirmed" : "refused", null);
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

/** The first of the office who answers settles it; whoever comes later sees who did. */
async function conclude(
  ctx: Ctx,
  id: string,
  state: "confirmed" | "refused",
  word: string | null,
): Promise<void> {
  const { who, now } = ctx;
  const person = who.person;
  if (!person) return;
  await ctx.effect(async (tx) => {
    ctx.listening.end();
    const settled = await settlePaper(tx, id, { state, word, personId: person.id, now });
    if (!settled) return showAsIs(ctx, await findPaper(tx, id));
    await pass(ctx, tx, settled, state);
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

/** Whoever asks sees it as it now is: in the place of what was pressed, in the letters, at the unit. */
async function pass(
  ctx: Ctx,
  tx: Tx,
  paper: Paper,
  what: "confirmed" | "refused" | "reopened",
): Promise<void> {
  await showOffice(ctx, tx, paper);
  await tellUnit(ctx, tx, paper, what);
  const { html, keyboard } = paperCard(paper, "office", ctx);
  ctx.show(html, { keyboard });
}

/** Someone was quicker: what became of it. */
function showAsIs(ctx: Ctx, paper: Paper | null): void {
  ctx.toast(ctx.t("paper-settled-before"));
  if (!paper) return;
  const { html, keyboard } = paperCard(paper, "office", ctx);
  ctx.show(html, { keyboard });
}
