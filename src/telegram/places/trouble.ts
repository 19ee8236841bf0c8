import type { Tx } from "../../database/index.ts";
import type { Doer } from "../../office/store/group.ts";
import { groupAt, leaveTopic, moveGroup, unbindGroup } from "../../office/store/group.ts";
import { dayOf } from "../../plan/day.ts";
import { repeatPost } from "../../schedule/store/posts.ts";
import type { Call } from "../answer.ts";
import type { Services } from "../context.ts";
import { isOutOfReach, type Trouble } from "../inbox/refusals.ts";
import { type Fate, tellOffice } from "./office.ts";

/** What the office is told when its group does not take a message. */
const FATES: Partial<Record<Trouble, Fate>> = {
  kicked: "group-lost",
  deleted: "group-deleted",
  unknownChat: "group-unknown",
  muted: "group-muted",
  topicClosed: "group-topic-closed",
  topicDeleted: "group-topic-deleted",
};

/**
 * A group did not take a call. If it is the office's, the office is told, once a day: of a group that is
 * gone, which is its own no longer; of a topic that is gone, which the group itself replaces; of what
 * somebody can mend there.
 */
export async function placeTroubled(
  services: Services,
  { payload }: Pick<Call, "payload">,
  trouble: Trouble,
): Promise<void> {
  const { plan, database, clock, outbox } = services;
  const group = await groupAt(database.read, String(payload.chat_id));
  const fate = FATES[trouble];
  if (!group || !fate) return;
  const isOfTopic = trouble === "topicClosed" || trouble === "topicDeleted";
  // Somebody asked in another topic.
  if (isOfTopic && (payload.message_thread_id ?? null) !== group.threadId) return;
  const at = clock.now();
  await database.write(async (tx) => {
    const doer = { byId: null, at };
    if (isOutOfReach(trouble)) await unbindGroup(tx, group.chatId, doer);
    if (trouble === "topicDeleted") await leaveTopic(tx, group.chatId, doer);
    await tellOffice(services, tx, fate, group, dayOf(at, plan.timeZone));
  });
  outbox.wake();
}

/** How long a place that can be mended is given until its weekly post is tried again, in milliseconds. */
const WHILE = 3600 * 1000;

/**
 * When the weekly post that its group did not take is tried again; null if trying is of no use. Not every
 * mending is told to the bot, as when a group's own permissions change.
 */
export function nextTry(
  { payload }: Pick<Call, "payload">,
  trouble: Trouble,
  now: Date,
): Date | null {
  if (!FATES[trouble]) return null;
  const isMended = trouble === "topicDeleted" && payload.message_thread_id !== undefined;
  return isMended ? now : new Date(now.getTime() + WHILE);
}

/** The group became a supergroup, which has another id: what is the office's there stays so. */
export async function placeMoved(
  services: Services,
  tx: Tx,
  { from, to }: { readonly from: string; readonly to: string },
  doer: Doer,
): Promise<void> {
  const group = await moveGroup(tx, from, to, doer);
  if (!group) return;
  await repeatPost(tx, group.planId, from, doer.at);
  await tellOffice(services, tx, "group-upgraded", { ...group, chatId: to }, from);
}
