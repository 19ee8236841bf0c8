import {
  type ConversationFlavor,
  conversations,
  createConversation,
} from "@grammyjs/conversations";
import { Bot, type Context } from "grammy";
import type { UserFromGetMe } from "grammy/types";
import { expect, test } from "vitest";
import { stateOf } from "../../../src/telegram/listening/listen.ts";

type Ctx = ConversationFlavor<Context>;

const ME = { id: 1, is_bot: true, first_name: "B", username: "b" } as UserFromGetMe;
const POSITION = { question: "obstacle", about: ["06562"], since: 7 };

test("a stored position is, to the plugin, a conversation that it wrote down itself", async () => {
  const written: unknown[] = [];
  const bot = new Bot<Ctx>("1:x", { botInfo: ME });
  bot.use(
    conversations({
      storage: {
        type: "context",
        version: 0,
        adapter: {
          read: () => undefined,
          write: (_ctx, state) => void written.push(state.state),
          delete: () => {},
        },
      },
    }),
    createConversation<Ctx, Context>(
      // It was entered, and what entered it was not for it: so it waits, and knows nothing but its argument.
      (talk) => talk.skip(),
      { id: "listening" },
    ),
    (ctx) => ctx.conversation.enter("listening", POSITION),
  );
  await bot.handleUpdate({
    update_id: 1,
    message: {
      ...{ message_id: 1, date: 0, text: "x" },
      chat: { id: 7, type: "private", first_name: "H" },
      from: { id: 7, is_bot: false, first_name: "H" },
    },
  });
  expect(written).toEqual([stateOf(POSITION)]);
});
