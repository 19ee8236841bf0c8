import type { Tx } from "../../database/index.ts";
import { keepPost } from "../../office/store/week-posts.ts";
import type { Arrived } from "../../outbox/index.ts";
import type { Day } from "../../plan/model.ts";
import type { Services } from "../context.ts";

/** The weekly post appeared: keeps what it said, in the transaction that marks its notice as sent. */
export async function weeklyPosted(
  { plan, clock }: Pick<Services, "plan" | "clock">,
  tx: Tx,
  week: Day,
  { chatId, messageId, call }: Arrived,
): Promise<void> {
  if (messageId === null) return;
  const { caption, text } = call.payload;
  await keepPost(tx, {
    planId: plan.id,
    week,
    chatId,
    messageId,
    postedAt: clock.now(),
    words: String(caption ?? text ?? ""),
    picture: caption !== undefined,
  });
}
