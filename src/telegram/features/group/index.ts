import { Composer } from "grammy";
import type { Message } from "grammy/types";
import * as z from "zod";
import { bindGroup, groupAt, groupOf } from "../../../office/store/group.ts";
import { buttonKind, keyboard } from "../../buttons.ts";
import { named } from "../../commands.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml } from "../../html.ts";
import { voiceOf } from "../status/face.ts";
import { moved, removed, silenced } from "./fate.ts";

const confirm = buttonKind("gb", z.tuple([z.enum(["yes", "no"])]));

/** What a link that adds the bot to a group carries: Telegram then says "/start nhom" there. */
const START = "nhom";

/** /nhom: makes a group the office's own; and what becomes of that group later. */
export const group = new Composer<Ctx>();

const inGroup = group.chatType(["group", "supergroup"]);

group.chatType("private").command(named("nhom"), explain);
inGroup.command(named("nhom"), bind);
inGroup.command("start", async (ctx, next) => (ctx.match === START ? bind(ctx) : next()));

inGroup.on("callback_query:data", async (ctx, next) => {
  const pressed = confirm.read(ctx.callbackQuery.data);
  if (!pressed) return next();
  const { t } = voiceOf(ctx);
  if (!ctx.who.office) ctx.toast(t("group-refused"), true);
  else if (pressed[0] === "no") ctx.show(t("group-kept"));
  else await makeOwn(ctx);
});

inGroup.on("message:migrate_to_chat_id", (ctx) =>
  moved(ctx, ctx.chat.id, ctx.msg.migrate_to_chat_id),
);
inGroup.on("message:migrate_from_chat_id", (ctx) =>
  moved(ctx, ctx.msg.migrate_from_chat_id, ctx.chat.id),
);
inGroup.on("my_chat_member", async (ctx, next) => {
  const place = ctx.myChatMember.new_chat_member;
  const { status } = place;
  if (status === "left" || status === "kicked") await removed(ctx);
  else if (status === "restricted" && !place.is_member) await removed(ctx);
  else if (status === "restricted" && !place.can_send_messages) await silenced(ctx);
  else await next();
});

async function explain(ctx: Ctx): Promise<void> {
  const { t, plan } = ctx;
  if (!ctx.who.office) return ctx.say(t("group-refused"));
  const now = await groupOf(ctx.database.read, plan.id);
  const url = `https://t.me/${ctx.me.username}?startgroup=${START}`;
  ctx.say(t("group-how", { title: now ? escapeHtml(now.title) : "none" }), {
    keyboard: keyboard([{ text: t("button-group-add"), url }]),
  });
}

/** Binds at once what binds nothing else; asks before it takes a place that is taken. */
async function bind(ctx: Ctx): Promise<void> {
  const { plan, database } = ctx;
  const { t } = voiceOf(ctx);
  if (!ctx.who.office) return ctx.say(t("group-refused"));
  const here = await groupAt(database.read, String(ctx.chat?.id));
  const present = await groupOf(database.read, plan.id);
  const buttons = keyboard([
    confirm.button(t("button-group-yes"), "yes"),
    confirm.button(t("button-group-no"), "no"),
  ]);
  if (here?.planId === plan.id && here.threadId === threadOf(ctx.msg)) {
    ctx.say(t("group-already"));
  } else if (here && here.planId !== plan.id) {
    ctx.say(t("group-ask-other"), { keyboard: buttons });
  } else if (present && !here) {
    ctx.say(t("group-ask-replace", { title: escapeHtml(present.title) }), { keyboard: buttons });
  } else {
    await makeOwn(ctx);
  }
}

async function makeOwn(ctx: Ctx): Promise<void> {
  const { chat, plan, who, now } = ctx;
  const byId = who.person?.id;
  if (!chat || chat.type === "private" || !byId) return;
  const bound = {
    chatId: String(chat.id),
    planId: plan.id,
    title: chat.title ?? "",
    threadId: threadOf(ctx.msg),
  };
  await ctx.effect(async (tx) => {
    await bindGroup(tx, bound, { byId, at: now });
    ctx.show(voiceOf(ctx).t("group-bound"));
  });
}

/** The topic of a forum; the general one has no number of its own. */
function threadOf(message: Message | undefined): number | null {
  return (message?.is_topic_message && message.message_thread_id) || null;
}
