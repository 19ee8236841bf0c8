import type { Tx } from "../../../database/index.ts";
import { groupAt, moveGroup, unbindGroup } from "../../../office/store/group.ts";
import { membersOf } from "../../../people/store/members.ts";
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
  await ctx.effect(async (tx) => {
    const doer = { byId: ctx.who.person?.id ?? null, at: ctx.now };
    const group = await unbindGroup(tx, chatId, doer);
    if (group) await tellOffice(ctx, tx, "group-lost", group.title);
  });
}

/** The bot may no longer write there: the group stays the office's, and the office is told. */
export async function silenced(ctx: Ctx): Promise<void> {
  const group = await groupAt(ctx.database.read, String(ctx.chat?.id));
  if (!group) return;
  await ctx.effect((tx) => tellOffice(ctx, tx, "group-muted", group.title));
}

/** Each in private: in the group nobody would hear it. */
async function tellOffice(
  { plan, languages, outbox, update }: Ctx,
  tx: Tx,
  kind: "group-lost" | "group-muted",
  title: string,
): Promise<void> {
  for (const { person } of await membersOf(tx, plan.id, { unit: null })) {
    if (person.unreachable) continue;
    const text = languages.in(person.language)(kind, { title: escapeHtml(title) });
    await outbox.put(tx, {
      key: `${kind}:${update.update_id}:${person.id}`,
      kind,
      chatId: person.telegramId,
      personId: person.id,
      call: {
        method: "sendMessage",
        payload: { chat_id: Number(person.telegramId), text, parse_mode: "HTML" },
      },
    });
  }
}
