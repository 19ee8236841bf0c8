import type { Tx } from "../../database/index.ts";
import { dropEdits, lastPostBefore, TENDED } from "../../office/store/week-posts.ts";
import { keyOfPlan } from "../../outbox/keys.ts";
import type { NoticeKind } from "../notice.ts";

const POST: NoticeKind = "weekly-post";
/** So long a post may be repeated after its group became another chat, in milliseconds. */
const REPEATED = 4 * 24 * 3600 * 1000;

/**
 * The place is mended: the post of the week that it did not take is planned again, as long as that makes
 * sense. One that the office cancelled stays so.
 */
export async function planPostAgain(tx: Tx, planId: string, now: Date): Promise<void> {
  await tx.notice.updateMany({
    where: {
      ...{ kind: POST, key: { startsWith: keyOfPlan(planId) }, notAfter: { gt: now } },
      OR: [
        { state: { in: ["planned", "failed"] } },
        { state: "withdrawn", reason: { in: ["no-group", "settled"] } },
      ],
    },
    data: { state: "planned", reason: null, notBefore: now, settledAt: null },
  });
}

/**
 * The group became another chat, in which the messages of the old one cannot be changed: the post that is
 * kept up to date appears there anew, and lives on.
 */
export async function repeatPost(tx: Tx, planId: string, from: string, now: Date): Promise<void> {
  await dropEdits(tx, from, now);
  const last = await lastPostBefore(tx, planId, now);
  if (last?.chatId !== from || now.getTime() - last.postedAt.getTime() > TENDED) return;
  await tx.notice.updateMany({
    where: {
      ...{ kind: POST, key: { startsWith: keyOfPlan(planId) }, subject: last.week, state: "sent" },
    },
    data: { state: "planned", notBefore: now, notAfter: new Date(now.getTime() + REPEATED) },
  });
}
