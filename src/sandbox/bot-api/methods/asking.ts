import type { ChatFullInfo } from "grammy/types";
import { memberOf } from "../members.ts";
import { isAnswerable } from "../people.ts";
import { badRequest } from "../refused.ts";
import { type ChatState, isGroup, readableChat, type Telegram, writableChat } from "../telegram.ts";
import { chatId, flag, integer, type Method, method, personId, text } from "./method.ts";

/** Methods that ask for something, and the answer to a button press. */
export const asking: Readonly<Record<string, Method>> = {
  getMe: method({}, (_, { sandbox }) => sandbox.telegram.bot),

  getFile: method({ file_id: text.default("") }, ({ file_id }, { sandbox }) => {
    const { id, uniqueId, size, path } = sandbox.files.forDownload(file_id);
    return { file_id: id, file_unique_id: uniqueId, file_size: size, file_path: path };
  }),

  getChat: method({ chat_id: chatId }, ({ chat_id }, { sandbox }) =>
    fullInfo(readableChat(sandbox.telegram, chat_id)),
  ),

  getChatMember: method({ chat_id: chatId, user_id: personId }, (parameters, { sandbox }) => {
    const { telegram } = sandbox;
    const state = readableChat(telegram, parameters.chat_id);
    const id = parameters.user_id;
    if (id === telegram.bot.id) return memberOf(telegram.bot, state.bot);
    const person = telegram.people.get(id);
    if (!person) throw badRequest("user not found");
    const ownChat = state.chat.id === id ? "member" : "left";
    return memberOf(person.user, state.members.get(id) ?? ownChat);
  }),

  getChatMemberCount: method({ chat_id: chatId }, ({ chat_id }, { sandbox }) => {
    const state = readableChat(sandbox.telegram, chat_id);
    if (!isGroup(state)) return 2;
    const present = [...state.members.values()].filter((s) => s !== "left" && s !== "kicked");
    return present.length + 1;
  }),

  getChatAdministrators: method({ chat_id: chatId }, ({ chat_id }, { sandbox }) => {
    const { telegram } = sandbox;
    const state = readableChat(telegram, chat_id);
    if (!isGroup(state)) throw badRequest("there are no administrators in the private chat");
    return administrators(telegram, state);
  }),

  leaveChat: method({ chat_id: chatId }, ({ chat_id }, { sandbox }) => {
    const state = writableChat(sandbox.telegram, chat_id);
    if (!isGroup(state)) throw badRequest("chat member status can't be changed in private chats");
    state.bot = "left";
    sandbox.events.emit({ kind: "chat", chat: state });
    return true;
  }),

  answerCallbackQuery: method(
    {
      callback_query_id: text.default(""),
      text: text.optional(),
      show_alert: flag.optional(),
      url: text.optional(),
      cache_time: integer.optional(),
    },
    (parameters, { sandbox }) => {
      const { presses } = sandbox.telegram;
      const press = presses.get(parameters.callback_query_id);
      if (!press || !isAnswerable(sandbox, press.at))
        throw badRequest("query is too old and response timeout expired or query ID is invalid");
      if ((parameters.text?.length ?? 0) > 200) throw badRequest("MESSAGE_TOO_LONG");
      presses.delete(press.id);
      sandbox.events.emit({
        kind: "answer",
        answer: {
          personId: press.personId,
          chatId: press.chatId,
          messageId: press.messageId,
          alert: parameters.show_alert ?? false,
          ...(parameters.text && { text: parameters.text }),
          ...(parameters.url && { url: parameters.url }),
        },
      });
      return true;
    },
  ),
};

function administrators(telegram: Telegram, state: ChatState) {
  const people = [...state.members].flatMap(([id, status]) => {
    const person = telegram.people.get(id);
    const leads = status === "creator" || status === "administrator";
    return person && leads ? [memberOf(person.user, status)] : [];
  });
  // Telegram leaves bots other than the asking one out.
  return state.bot === "administrator" ? [...people, memberOf(telegram.bot, state.bot)] : people;
}

function fullInfo(state: ChatState): ChatFullInfo {
  const pinned = state.messages.get(state.pinned.at(-1) ?? -1);
  return {
    ...state.chat,
    accent_color_id: 0,
    max_reaction_count: 11,
    accepted_gift_types: {
      unlimited_gifts: false,
      limited_gifts: false,
      unique_gifts: false,
      premium_subscription: false,
      gifts_from_channels: false,
    },
    ...(pinned && { pinned_message: pinned }),
  } as ChatFullInfo;
}
