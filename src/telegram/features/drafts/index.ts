import { Composer } from "grammy";
import { named } from "../../commands.ts";
import type { Ctx } from "../../context.ts";
import { quickReport } from "../report/quick.ts";
import { type InHand, inHand } from "./in-hand.ts";

/** /huy, in the middle of every dialogue. */
export const cancelling = new Composer<Ctx>();

cancelling.chatType("private").command(named("huy"), cancel);

/** Ends any other dialogue at once; of the draft in hand it asks what becomes of it. */
async function cancel(ctx: Ctx): Promise<void> {
  const { t } = ctx;
  const drafts = await inHand(ctx);
  const active = Object.keys(ctx.conversation.active());
  const draft =
    active.length === 0 ? drafts[0] : drafts.find(({ dialogue }) => active.includes(dialogue));
  if (draft) return draft.stop();
  await ctx.conversation.exitAll();
  ctx.say(t(active.length > 0 ? "cancelled" : "cancel-nothing"));
}

/** What no dialogue took: the answer to a draft whose position was lost, or a report in one sentence. */
export const afterDialogues = new Composer<Ctx>();

afterDialogues.chatType("private").on("message", async (ctx, next) => {
  const draft = (await inHand(ctx)).find(({ canGoOn }) => canGoOn);
  if (draft && !wasLeft(ctx, draft)) return draft.offer();
  const { text } = ctx.message;
  if (text !== undefined && (await quickReport(ctx, text))) return;
  if (draft) draft.offer();
  else await next();
});

/** What was put aside long ago is not what a sentence today is about. */
function wasLeft(ctx: Ctx, { updatedAt }: InHand): boolean {
  return ctx.now.getTime() - updatedAt.getTime() > 24 * 3600 * 1000;
}
