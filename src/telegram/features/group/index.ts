import { Composer } from "grammy";
import type { ChatMember, Message } from "grammy/types";
import { bindGroup, groupAt, groupOf } from "../../../office/store/group.ts";
import { planPostAgain } from "../../../schedule/store/posts.ts";
import { bindButton } from "../../buttons/group.ts";
import { keyboard } from "../../buttons/kind.ts";
import type { Ctx } from "../../context.ts";
import type { Feature } from "../../feature.ts";
import { escapeHtml } from "../../html.ts";
import { onPress } from "../../pressing.ts";
import { just } from "../../rights/demand.ts";
import { voiceOf } from "../../voice.ts";
import {
  heardAgain,
  moved,
  removed,
  renamed,
  returned,
  silenced,
  topicClosed,
  topicReopened,
} from "./fate.ts";

/** What a link that adds the bot to a group carries: Telegram then says "/start nhom" there. */
const START = "nhom";

/** What becomes of the office's group. */
const fate = new Composer<Ctx>();
const inGroup = fate.chatType(["group", "supergroup"]);
inGroup.on("message:migrate_to_chat_id", (ctx) =>
  moved(ctx, ctx.chat.id, ctx.msg.migrate_to_chat_id),
);
inGroup.on("message:migrate_from_chat_id", (ctx) =>
  moved(ctx, ctx.msg.migrate_from_chat_id, ctx.chat.id),
);
inGroup.on("my_chat_member", async (ctx, next) => {
  const before = presenceOf(ctx.myChatMember.old_chat_member);
  const now = presenceOf(ctx.myChatMember.new_chat_member);
  if (now === "away") await removed(ctx);
  else if (now === "mute") await silenced(ctx);
  else if (before === "away") await returned(ctx);
  else if (before === "mute") await heardAgain(ctx);
  await next();
});
inGroup.on("message:new_chat_title", (ctx) => renamed(ctx, ctx.msg.new_chat_title));
inGroup.on("message:forum_topic_closed", (ctx) => topicClosed(ctx, ctx.msg));
inGroup.on("message:forum_topic_reopened", (ctx) => topicReopened(ctx, ctx.msg));

/** Whether the bot is in the group, and may write there. */
function presenceOf(place: ChatMember): "away" | "mute" | "heard" {
  if (place.status === "left" || place.status === "kicked") return "away";
  if (place.status !== "restricted") return "heard";
  if (!place.is_member) return "away";
  return place.can_send_messages ? "heard" : "mute";
}

/** /nhom: makes a group the office's own; and what becomes of that group later. */
export const group: Feature = {
  commands: [
    {
      command: "nhom",
      may: just("bind-group"),
      run: (ctx) => (ctx.where === "private" ? explain(ctx) : bind(ctx)),
    },
  ],
  links: [{ may: just("bind-group"), read: (payload) => (payload === START ? bind : null) }],
  presses: [
    onPress(bindButton, (ctx, answer) => {
      if (answer === "yes") return makeOwn(ctx);
      ctx.show(voiceOf(ctx).t("group-kept"));
    }),
  ],
  events: fate,
};

async function explain(ctx: Ctx): Promise<void> {
  const { t, plan } = ctx;
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
  const here = await groupAt(database.read, String(ctx.chat?.id));
  const present = await groupOf(database.read, plan.id);
  const buttons = keyboard([
    bindButton.button(t("button-group-yes"), "yes"),
    bindButton.button(t("button-group-no"), "no"),
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
    await planPostAgain(tx, plan.id, now);
    ctx.show(voiceOf(ctx).t("group-bound"));
  });
}

/** The topic of a forum; the general one has no number of its own. */
function threadOf(message: Message | undefined): number | null {
  return (message?.is_topic_message && message.message_thread_id) || null;
}
