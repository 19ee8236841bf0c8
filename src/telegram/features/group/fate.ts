import { membersOf } from "../../../people/store/members.ts";
import { groupAt, moveGroup, unbindGroup } from "../../../progress/store-group.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml } from "../../html.ts";

/** The group became a supergroup, which has another id; both chats are told of it, in any order. */
export async function moved(ctx: Ctx, from: number, to: number): Promise<void> {
  if (!(await groupAt(ctx.database.read, String(from)))) return;
  const doer = { byId: ctx.who.person?.id ?? null, at: ctx.now };
  await ctx.effect((tx) => moveGroup(tx, String(from), String(to), doer));
}

/** The bot was taken out: the group is the office's no longer, and the office is told. */
export async function removed(ctx: Ctx): Promise<void> {
  const chatId = String(ctx.chat?.id);
  if (!(await groupAt(ctx.database.read, chatId))) return;
  const { plan, languages, outbox, now } = ctx;
  await ctx.effect(async (tx) => {
    const doer = { byId: ctx.who.person?.id ?? null, at: now };
    const group = await unbindGroup(tx, chatId, doer);
    if (!group) return;
    for (const { person } of await membersOf(tx, plan.id, { unit: null })) {
      if (person.unreachable) continue;
      const text = languages.in(person.language)("group-lost", { title: escapeHtml(group.title) });
      await outbox.put(tx, {
        key: `group-lost:${ctx.update.update_id}:${person.id}`,
        kind: "group-lost",
        chatId: person.telegramId,
        personId: person.id,
        call: {
          method: "sendMessage",
          payload: { chat_id: Number(person.telegramId), text, parse_mode: "HTML" },
        },
      });
    }
  });
}
