import type { Tx } from "../../database/index.ts";
import type { Group } from "../../office/store/group.ts";
import { changePost, lastPostBefore, type WeeklyPost } from "../../office/store/week-posts.ts";
import { officeMembers } from "../../people/store/members.ts";
import type { Services } from "../context.ts";
import { escapeHtml } from "../html.ts";
import { tell } from "../tell.ts";

/** Pins a post in the place of the one before. If the bot may not, the office is told once per group. */
export async function pin(services: Services, post: WeeklyPost, group: Group): Promise<void> {
  const may = await mayPin(services, post.chatId);
  if (may === null) return;
  const { database, plan } = services;
  const before = await lastPostBefore(database.read, plan.id, post.postedAt);
  await database.write(async (tx) => {
    await changePost(tx, { ...post, pinned: may ? "yes" : "no" });
    if (!may) return tellOffice(services, tx, group);
    if (before?.pinned === "yes" && before.chatId === post.chatId) {
      await put(services, tx, "unpinChatMessage", before);
    }
    await put(services, tx, "pinChatMessage", post);
  });
}

/** Null if Telegram could not be asked: the next tick asks again. */
async function mayPin({ api, log }: Services, chatId: string): Promise<boolean | null> {
  try {
    const me = await api.getMe();
    const member = await api.getChatMember(Number(chatId), me.id);
    // In a group that is no supergroup every administrator may.
    return member.status === "administrator" && member.can_pin_messages !== false;
  } catch (error) {
    log.warn({ err: error }, "Telegram could not say whether the weekly post may be pinned");
    return null;
  }
}

async function put(
  { outbox }: Services,
  tx: Tx,
  method: "pinChatMessage" | "unpinChatMessage",
  { planId, week, chatId, messageId }: WeeklyPost,
): Promise<void> {
  const silently = method === "pinChatMessage" ? { disable_notification: true } : {};
  await outbox.put(tx, {
    key: `${planId}:${method}:${week}:${messageId}`,
    kind: "weekly-pin",
    chatId,
    call: { method, payload: { chat_id: Number(chatId), message_id: messageId, ...silently } },
  });
}

async function tellOffice(services: Services, tx: Tx, { chatId, title }: Group): Promise<void> {
  const { plan } = services;
  for (const { person } of await officeMembers(tx, plan.id)) {
    await tell(services, tx, {
      key: `${plan.id}:weekly-unpinned:${chatId}:${person.id}`,
      kind: "weekly-unpinned",
      to: person,
      html: (t) => t("weekly-unpinned", { title: escapeHtml(title) }),
    });
  }
}
