import type { Message } from "grammy/types";
import {
  bindGroup,
  type Group,
  groupAt,
  groupOf,
  lostGroup,
  renameGroup,
  unbindGroup,
} from "../../../office/store/group.ts";
import { planPostAgain } from "../../../schedule/store/posts.ts";
import type { Ctx } from "../../context.ts";
import { type Fate, tellOffice } from "../../places/office.ts";
import { placeMoved } from "../../places/trouble.ts";
import { voiceOf } from "../../voice.ts";

/** Both chats are told of it, in any order. */
export async function moved(ctx: Ctx, from: number, to: number): Promise<void> {
  if (!(await groupAt(ctx.database.read, String(from)))) return;
  const ids = { from: String(from), to: String(to) };
  await ctx.effect((tx) => placeMoved(ctx, tx, ids, doerOf(ctx)));
}

/** The group stays the office's, under its new name. */
export async function renamed(ctx: Ctx, title: string): Promise<void> {
  const group = await here(ctx);
  if (!group) return;
  await ctx.effect(async (tx) => {
    const renamedFrom = await renameGroup(tx, group.chatId, title, doerOf(ctx));
    if (renamedFrom) await tell(ctx, { ...group, title }, { renamedFrom })(tx);
  });
}

/** The bot was taken out: the group is the office's no longer, until the bot is back. */
export async function removed(ctx: Ctx): Promise<void> {
  const group = await here(ctx);
  if (!group) return;
  await ctx.effect(async (tx) => {
    if (await unbindGroup(tx, group.chatId, doerOf(ctx))) await tell(ctx, group, "group-lost")(tx);
  });
}

/**
 * The bot is in the group again. Whoever of the office adds it means that the group is the office's as
 * before; of others nobody knows what they mean, and the office is asked.
 */
export async function returned(ctx: Ctx): Promise<void> {
  const { database, plan, who } = ctx;
  const group = await lostGroup(database.read, { chatId: String(ctx.chat?.id) });
  if (group?.planId !== plan.id || (await groupOf(database.read, plan.id))) return;
  const byId = who.office ? who.person?.id : undefined;
  if (!byId) return void (await ctx.effect(tell(ctx, group, "group-back-ask")));
  await ctx.effect(async (tx) => {
    const { chatId, planId, title, threadId } = group;
    await bindGroup(tx, { chatId, planId, title, threadId }, { byId, at: ctx.now });
    await planPostAgain(tx, planId, ctx.now);
    await tell(ctx, group, "group-back")(tx);
    ctx.say(voiceOf(ctx).t("group-bound"));
  });
}

/** The bot may no longer write there: the group stays the office's. */
export async function silenced(ctx: Ctx): Promise<void> {
  const group = await here(ctx);
  if (group) await ctx.effect(tell(ctx, group, "group-muted"));
}

/** The bot may write there again. */
export async function heardAgain(ctx: Ctx): Promise<void> {
  const group = await here(ctx);
  if (group) await mend(ctx, group);
}

/** Nobody writes in a closed topic. */
export async function topicClosed(ctx: Ctx, message: Message): Promise<void> {
  const group = await here(ctx);
  if (group && isOurs(group, message)) await ctx.effect(tell(ctx, group, "group-topic-closed"));
}

export async function topicReopened(ctx: Ctx, message: Message): Promise<void> {
  const group = await here(ctx);
  if (group && isOurs(group, message)) await mend(ctx, group);
}

/** What the place did not take this week is said now. */
async function mend(ctx: Ctx, group: Group): Promise<void> {
  await ctx.effect(async (tx) => {
    await planPostAgain(tx, group.planId, ctx.now);
    await tell(ctx, group, "group-mended")(tx);
  });
}

const here = (ctx: Ctx) => groupAt(ctx.database.read, String(ctx.chat?.id));

const isOurs = ({ threadId }: Group, message: Message) =>
  (message.message_thread_id ?? null) === threadId;

function doerOf({ who, now }: Ctx) {
  return { byId: who.person?.id ?? null, at: now };
}

function tell(ctx: Ctx, group: Pick<Group, "chatId" | "title">, fate: Fate) {
  return (tx: Parameters<typeof tellOffice>[1]) =>
    tellOffice(ctx, tx, fate, group, String(ctx.update.update_id));
}
