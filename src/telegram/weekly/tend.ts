import type { Tx } from "../../database/index.ts";
import { type Group, groupOf } from "../../office/store/group.ts";
import {
  changePost,
  dropEdits,
  EDIT,
  lastPostBefore,
  TENDED,
  type WeeklyPost,
} from "../../office/store/week-posts.ts";
import { readStanding } from "../../progress/store/standing.ts";
import { countReportsSince } from "../../progress/store/week.ts";
import type { Services } from "../context.ts";
import { updateLine } from "./caption.ts";
import { pin } from "./pin.ts";
import { voiceOfGroup } from "./render.ts";

/** Edits are at least so far apart, in milliseconds: a group takes 20 calls a minute in all. */
const BETWEEN = 60_000;

type Tending = Pick<Services, "plan" | "database" | "clock">;

/** What the latest weekly post lacks, and from when on it may be given. */
type Lacking = { readonly post: WeeklyPost; readonly group: Group; readonly from: Date } & (
  | { readonly kind: "pin" }
  | { readonly kind: "edit"; readonly later: number }
);

async function lackingOf({ plan, database, clock }: Tending): Promise<Lacking | null> {
  const { read } = database;
  const now = clock.now();
  const post = await lastPostBefore(read, plan.id, now);
  if (!post || now.getTime() - post.postedAt.getTime() > TENDED) return null;
  // A group that became a supergroup has new numbers for its messages.
  const group = await groupOf(read, plan.id);
  if (group?.chatId !== post.chatId) return null;
  if (post.pinned === null) return { kind: "pin", post, group, from: now };
  const later = await countReportsSince(read, plan.id, post.postedAt);
  if (later === post.later) return null;
  const from = post.editedAt ? new Date(post.editedAt.getTime() + BETWEEN) : now;
  return { kind: "edit", post, group, from, later };
}

/** From when on the latest weekly post wants to be tended; null if it is as it should be. */
export async function weeklyWants(services: Tending): Promise<Date | null> {
  return (await lackingOf(services))?.from ?? null;
}

/**
 * Pins the latest weekly post, and tells in it what came after it. To be called by each tick; what it
 * does leaves through the outbox.
 */
export async function tendWeekly(services: Services): Promise<void> {
  const now = services.clock.now();
  const lacking = await lackingOf(services);
  if (!lacking || lacking.from > now) return;
  if (lacking.kind === "pin") await pin(services, lacking.post, lacking.group);
  else await bringUpToDate(services, lacking.post, lacking.later, now);
  services.outbox.wake();
}

async function bringUpToDate(
  services: Services,
  post: WeeklyPost,
  later: number,
  now: Date,
): Promise<void> {
  const { plan, database } = services;
  const { read } = database;
  const { total } = await readStanding(read, plan, now);
  const line = updateLine({ plan, ...voiceOfGroup(services) }, now, later, total);
  const words = later > 0 ? `${post.words}\n\n${line}` : post.words;
  await database.write(async (tx) => {
    await changePost(tx, { ...post, later, editedAt: now });
    await dropEdits(tx, post.chatId, now);
    await edit(services, tx, post, words, now);
  });
}

async function edit(
  { outbox }: Services,
  tx: Tx,
  { planId, week, chatId, messageId, picture }: WeeklyPost,
  words: string,
  now: Date,
): Promise<void> {
  await outbox.put(tx, {
    key: `${planId}:${EDIT}:${week}:${now.toISOString()}`,
    kind: EDIT,
    chatId,
    call: {
      method: picture ? "editMessageCaption" : "editMessageText",
      payload: {
        chat_id: Number(chatId),
        message_id: messageId,
        [picture ? "caption" : "text"]: words,
        parse_mode: "HTML",
      },
    },
    notAfter: new Date(now.getTime() + TENDED),
  });
}
