import { findConfirmation, giveBack } from "../../../reports/store/confirmations.ts";
import { correctedBy } from "../../../reports/store/corrected.ts";
import { periodicDrafts } from "../../../reports/store/periodic-drafts.ts";
import { directButton, leaderButton, leaderRows, takeBackButton } from "../../buttons/confirm.ts";
import { keyboard } from "../../buttons/kind.ts";
import type { Ctx } from "../../context.ts";
import type { Feature } from "../../feature.ts";
import { goOnIn } from "../../forms/going-on.ts";
import { sayPages } from "../../forms/pages.ts";
import { confirmationLines } from "../../forms/periodic/confirmation.ts";
import { periodicForm } from "../../forms/periodic/form.ts";
import { tellTakenBack } from "../../letters/leaders.ts";
import { anyQuestion } from "../../listening/question.ts";
import { onPress } from "../../pressing.ts";
import { answeredFreely, answering, answersCard } from "./answer.ts";
import { askReason, givingBack } from "./return.ts";
import { agree, sendDirectly } from "./send.ts";
import { saySettled, withWaiting } from "./waiting.ts";

/** Where the plan asks for it, the leader of a unit agrees to what it sends before it is sent. */
export const confirming: Feature = {
  presses: [
    onPress(leaderButton, (ctx, id, verb) => {
      if (verb === "open") return showAsked(ctx, id);
      return verb === "agree" ? agree(ctx, id) : askReason(ctx, id);
    }),
    onPress(takeBackButton, takeBack),
    onPress(directButton, sendDirectly),
  ],
  questions: [anyQuestion(givingBack), anyQuestion(answering)],
  replies: [answersCard],
  otherwise: answeredFreely,
};

/** The whole report, as it would be sent. */
async function showAsked(ctx: Ctx, id: string): Promise<void> {
  const { read } = ctx.database;
  const one = await findConfirmation(read, id);
  const draft = one && (await periodicDrafts.find(read, one.draftId));
  if (one?.state !== "waiting" || !draft) return saySettled(ctx, one);
  const lines = confirmationLines(ctx, one, draft, await correctedBy(read, draft));
  sayPages(ctx, lines, keyboard(...leaderRows(ctx.t, id, true)));
}

/** The unit takes it back and goes on with it. */
async function takeBack(ctx: Ctx, id: string): Promise<void> {
  await withWaiting(ctx, id, async (tx, one, draft, byId) => {
    await giveBack(tx, one, draft.answers, { state: "withdrawn", byId, now: ctx.now });
    await tellTakenBack(ctx, tx, one);
    await goOnIn(periodicForm, ctx, tx, one.draftId);
  });
}
