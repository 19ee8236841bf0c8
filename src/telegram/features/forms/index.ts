import { Composer } from "grammy";
import type { Ctx } from "../../context.ts";
import type { Feature } from "../../feature.ts";
import { quickReport } from "../../forms/report/quick.ts";
import { just } from "../../rights/demand.ts";
import { leftWords } from "../../words/people.ts";
import { type InHand, inHand } from "./in-hand.ts";

/** What answers no question: to a draft whose position was lost, or a report in one sentence. */
const unasked = new Composer<Ctx>();

unasked.chatType("private").on("message", async (ctx, next) => {
  const draft = (await inHand(ctx)).find(({ canGoOn }) => canGoOn);
  if (draft && !wasLeft(ctx, draft)) return draft.offer();
  const { text } = ctx.message;
  if (text !== undefined && (await quickReport(ctx, text))) return;
  if (draft) draft.offer();
  else await next();
});

/** /huy, and what becomes of a draft that nobody is asked about. */
export const forms: Feature = {
  commands: [{ command: "huy", may: just("anyone"), run: cancel }],
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
