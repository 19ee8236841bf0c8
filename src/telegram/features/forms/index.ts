import { Composer } from "grammy";
import { useCorrection, useFiles, useInstead, useNothing, useText } from "../../buttons/sent.ts";
import type { Ctx } from "../../context.ts";
import type { Feature } from "../../feature.ts";
import { offerAhead, takeAsAhead } from "../../forms/report/ahead.ts";
import { correctLast } from "../../forms/report/correct-last.ts";
import { takeAsNothing } from "../../forms/report/nothing.ts";
import { quickReport } from "../../forms/report/quick.ts";
import { onPress } from "../../pressing.ts";
import { just } from "../../rights/demand.ts";
import { leftWords } from "../../words/people.ts";
import { offerCorrecting, takeAsCorrection, takeAsReport } from "./correcting.ts";
import { giveFiles } from "./give-files.ts";
import { type InHand, inHand } from "./in-hand.ts";
import { offerText, takeAsResult, takeInstead, toldIn, unaskedFiles } from "./sent.ts";

const TAKE = { result: takeAsResult, report: takeAsReport, ahead: takeAsAhead };

/** What answers no question: files, to a draft whose position was lost, a report in one sentence or a long text. */
const unasked = new Composer<Ctx>();

unasked.chatType("private").on("message", async (ctx, next) => {
  if (await unaskedFiles(ctx, ctx.message)) return;
  const draft = await goingOn(ctx);
  if (draft && !wasLeft(ctx, draft)) return draft.offer();
  const { text } = ctx.message;
  if (text !== undefined && (await correctLast(ctx, text))) return;
  if (text !== undefined && (await offerCorrecting(ctx, text))) return;
  if (text !== undefined && (await quickReport(ctx, text))) return;
  if (text !== undefined && (await offerAhead(ctx, text))) return;
  if (draft) draft.offer();
  else if (!(await offerText(ctx, ctx.message))) await next();
});

/** /huy, and what becomes of a draft that nobody is asked about. */
export const forms: Feature = {
  commands: [{ command: "huy", may: just("anyone"), run: cancel }],
  presses: [
    onPress(useFiles, giveFiles),
    onPress(useText, (ctx, id, as) => TAKE[as](ctx, id)),
    onPress(useNothing, takeAsNothing),
    onPress(useCorrection, takeAsCorrection),
    onPress(useInstead, takeInstead),
  ],
  told: toldIn,
  otherwise: unasked,
};

/** Ends any other question at once; of the draft in hand it asks what becomes of it. */
async function cancel(ctx: Ctx): Promise<void> {
  const { t } = ctx;
  const position = await ctx.listening.asked();
  const drafts = await inHand(ctx);
  const offered = await offeredOf(ctx, drafts);
  const draft =
    position === null
      ? (offered ?? drafts[0])
      : drafts.find(({ question }) => question === position.question);
  ctx.listening.end();
  if (draft) return draft.stop();
  ctx.say(position ? leftWords(ctx) : t("cancel-nothing"));
}

/** What can be gone on with: that of which it was asked what becomes of it, or else the latest. */
async function goingOn(ctx: Ctx): Promise<InHand | undefined> {
  const drafts = await inHand(ctx);
  return (await offeredOf(ctx, drafts)) ?? drafts.find(({ canGoOn }) => canGoOn);
}

async function offeredOf(ctx: Ctx, drafts: readonly InHand[]): Promise<InHand | undefined> {
  const choice = await ctx.listening.offered();
  return drafts.find(({ id }) => choice?.about.includes(id));
}

/** What was put aside long ago is not what a sentence today is about. */
function wasLeft(ctx: Ctx, { updatedAt }: InHand): boolean {
  return ctx.now.getTime() - updatedAt.getTime() > 24 * 3600 * 1000;
}
