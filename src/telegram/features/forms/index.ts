import { Composer } from "grammy";
import { useCorrection, useFiles, useText } from "../../buttons/sent.ts";
import type { Ctx } from "../../context.ts";
import type { Feature } from "../../feature.ts";
import { correctLast } from "../../forms/report/correct-last.ts";
import { quickReport } from "../../forms/report/quick.ts";
import { onPress } from "../../pressing.ts";
import { just } from "../../rights/demand.ts";
import { leftWords } from "../../words/people.ts";
import { offerCorrecting, takeAsCorrection, takeAsReport } from "./correcting.ts";
import { giveFiles } from "./give-files.ts";
import { type InHand, inHand } from "./in-hand.ts";
import { offerText, takeAsResult, unaskedFiles } from "./sent.ts";

/** What answers no question: files, to a draft whose position was lost, a report in one sentence or a long text. */
const unasked = new Composer<Ctx>();

unasked.chatType("private").on("message", async (ctx, next) => {
  if (await unaskedFiles(ctx, ctx.message)) return;
  const draft = (await inHand(ctx)).find(({ canGoOn }) => canGoOn);
  if (draft && !wasLeft(ctx, draft)) return draft.offer();
  const { text } = ctx.message;
  if (text !== undefined && (await correctLast(ctx, text))) return;
  if (text !== undefined && (await offerCorrecting(ctx, text))) return;
  if (text !== undefined && (await quickReport(ctx, text))) return;
  if (draft) draft.offer();
  else if (!(await offerText(ctx, ctx.message))) await next();
});

/** /huy, and what becomes of a draft that nobody is asked about. */
export const forms: Feature = {
  commands: [{ command: "huy", may: just("anyone"), run: cancel }],
  presses: [
    onPress(useFiles, giveFiles),
    onPress(useText, (ctx, id, as) =>
      as === "result" ? takeAsResult(ctx, id) : takeAsReport(ctx, id),
    ),
    onPress(useCorrection, takeAsCorrection),
  ],
  otherwise: unasked,
};

/** Ends any other question at once; of the draft in hand it asks what becomes of it. */
async function cancel(ctx: Ctx): Promise<void> {
  const { t } = ctx;
  const position = await ctx.listening.open();
  const drafts = await inHand(ctx);
  const draft =
    position === null ? drafts[0] : drafts.find(({ question }) => question === position.question);
  if (draft) return draft.stop();
  ctx.listening.end();
  ctx.say(position ? leftWords(ctx) : t("cancel-nothing"));
}

/** What was put aside long ago is not what a sentence today is about. */
function wasLeft(ctx: Ctx, { updatedAt }: InHand): boolean {
  return ctx.now.getTime() - updatedAt.getTime() > 24 * 3600 * 1000;
}
