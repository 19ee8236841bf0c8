import { isMet } from "../../../deadlines/deadline.ts";
import type { Told } from "../../../deadlines/store/told.ts";
import { mayStay } from "../../../reading/law.ts";
import type { NoticeReply } from "../../../reading/notice-reply.ts";
import { EXPLANATION, isReason } from "../../../reading/reason.ts";
import type { Ctx } from "../../context.ts";
import { askUntil, askWhy, checkRequest, owedOf, why } from "./ask.ts";
import { readLastDay } from "./days.ts";

/** "Xin gia hạn đến 20/6 vì đi công tác": what was said is not asked again, the rest is. */
export async function askByReply(
  ctx: Ctx,
  { unit, deadline }: Told,
  { day, reason }: Extract<NoticeReply, { kind: "extension" }>,
): Promise<void> {
  const owed = await owedOf(ctx, unit, deadline);
  if (!owed) return ctx.say(ctx.t("snooze-not-yours"));
  if (isMet(owed.state)) return ctx.say(ctx.t("extension-met"));
  if (day === null) return askUntil(ctx, unit, deadline);
  const reading = readLastDay(ctx, day, { than: owed.state.last });
  if ("refused" in reading) {
    await askUntil(ctx, unit, deadline, reading.refused);
    return;
  }
  const verdict = reason === null || !isReason(reason) ? null : mayStay(reason, EXPLANATION);
  if (verdict?.kind !== "stays") return askWhy(ctx, unit, deadline, reading.day);
  ctx.listening.ask(why, unit, deadline, reading.day);
  await checkRequest(ctx, { unit, deadline, day: reading.day }, verdict);
}
