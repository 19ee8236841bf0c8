import { giveBack } from "../../../reports/store/confirmations.ts";
import { leaderButton, takeBackButton } from "../../buttons/confirm.ts";
import type { Ctx } from "../../context.ts";
import type { Feature } from "../../feature.ts";
import { goOnIn } from "../../forms/going-on.ts";
import { periodicForm } from "../../forms/periodic/form.ts";
import { anyQuestion } from "../../listening/question.ts";
import { onPress } from "../../pressing.ts";
import { agree, askReason, givingBack, showAsked, withWaiting } from "./settle.ts";

/** Where the plan asks for it, the leader of a unit agrees to what it sends before it is sent. */
export const confirming: Feature = {
  presses: [
    onPress(leaderButton, (ctx, id, verb) => {
      if (verb === "open") return showAsked(ctx, id);
      return verb === "agree" ? agree(ctx, id) : askReason(ctx, id);
    }),
    onPress(takeBackButton, takeBack),
  ],
  questions: [anyQuestion(givingBack)],
};

/** The unit takes it back and goes on with it. */
async function takeBack(ctx: Ctx, id: string): Promise<void> {
  await withWaiting(ctx, id, async (tx, one, draft, byId) => {
    await giveBack(tx, one, draft.answers, { state: "withdrawn", byId, now: ctx.now });
    await goOnIn(periodicForm, ctx, tx, one.draftId);
  });
}
