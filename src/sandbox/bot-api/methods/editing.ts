import * as z from "zod";
import { badRequest } from "../refused.ts";
import { type Sandbox, unixTime } from "../sandbox.ts";
import { type ChatMessage, type ChatState, isGroup, writableChat } from "../telegram.ts";
import { captionShape, readCaption, readText, textShape } from "./formatting.ts";
import { readMedia } from "./input-files.ts";
import { readInlineMarkup } from "./markup.ts";
import { chatId, flag, integer, json, type Method, method, text } from "./method.ts";

const target = {
  chat_id: chatId,
  message_id: integer.optional(),
  reply_markup: z.unknown().optional(),
};

export const editing: Readonly<Record<string, Method>> = {
  editMessageText: method({ ...target, ...textShape }, (parameters, { sandbox }) => {
    const { text: content, entities } = readText(sandbox.telegram, {
      text: parameters.text,
      mode: parameters.parse_mode,
      entities: parameters.entities,
    });
    return edit(sandbox, parameters, ({ entities: _, ...old }) => {
      if (old.text === undefined) throw badRequest("there is no text in the message to edit");
      return { ...old, text: content, ...(entities.length > 0 && { entities }) };
    });
  }),

  editMessageCaption: method({ ...target, ...captionShape }, (parameters, { sandbox }) => {
    const caption = readCaption(sandbox.telegram, parameters);
    return edit(sandbox, parameters, ({ caption: _, caption_entities: __, ...old }) => {
      if (!old.photo && !old.document && !old.voice)
        throw badRequest("there is no caption in the message to edit");
      return { ...old, ...caption };
    });
  }),

  editMessageMedia: method(
    { ...target, media: json(z.looseObject({ type: z.string(), media: text })) },
    (parameters, situation) => {
      const media = readMedia(parameters.media, situation);
      return edit(
        situation.sandbox,
        parameters,
        ({
          photo: _,
          document: __,
          caption: ___,
          caption_entities: ____,
          text: _____,
          entities: ______,
          ...old
        }) => ({
          ...old,
          ...media,
        }),
      );
    },
  ),

  editMessageReplyMarkup: method(target, (parameters, { sandbox }) =>
    edit(sandbox, parameters, (old) => old),
  ),

  deleteMessage: method({ chat_id: chatId, message_id: integer }, (parameters, { sandbox }) => {
    const state = writableChat(sandbox.telegram, parameters.chat_id);
    const message = state.messages.get(parameters.message_id);
    if (!message) throw badRequest("message to delete not found");
    if (!isDeletable(sandbox, state, message)) throw badRequest("message can't be deleted");
    state.messages.delete(message.message_id);
    forget(state.pinned, message.message_id);
    sandbox.events.emit({ kind: "deleted", chat: state, messageId: message.message_id });
    return true;
  }),

  pinChatMessage: method(
    { chat_id: chatId, message_id: integer, disable_notification: flag.optional() },
    ({ chat_id, message_id }, { sandbox }) => {
      const state = writableChat(sandbox.telegram, chat_id);
      if (!state.messages.has(message_id)) throw badRequest("message to pin not found");
      requirePinRight(state);
      forget(state.pinned, message_id);
      state.pinned.push(message_id);
      sandbox.events.emit({ kind: "pinned", chat: state });
      return true;
    },
  ),

  unpinChatMessage: method(
    { chat_id: chatId, message_id: integer.optional() },
    ({ chat_id, message_id = 0 }, { sandbox }) => {
      const state = writableChat(sandbox.telegram, chat_id);
      requirePinRight(state);
      const id = message_id || state.pinned.at(-1);
      if (id === undefined || !state.pinned.includes(id))
        throw badRequest("message to unpin not found");
      forget(state.pinned, id);
      sandbox.events.emit({ kind: "pinned", chat: state });
      return true;
    },
  ),
};

function edit(
  sandbox: Sandbox,
  parameters: {
    readonly chat_id?: number | string | undefined;
    readonly message_id?: number | undefined;
    readonly reply_markup?: unknown;
  },
  change: (old: ChatMessage) => ChatMessage,
): ChatMessage {
  const markup = readInlineMarkup(parameters.reply_markup);
  const { telegram, events, clock } = sandbox;
  if (!parameters.message_id) throw badRequest("message identifier is not specified");
  const state = writableChat(telegram, parameters.chat_id);
  const old = state.messages.get(parameters.message_id);
  if (!old) throw badRequest("message to edit not found");
  if (old.from.id !== telegram.bot.id || state.uneditable.has(old.message_id) || old.forward_origin)
    throw badRequest("message can't be edited");
  const { edit_date: _, reply_markup: __, ...content } = change(old);
  const message: ChatMessage = {
    ...content,
    // An edit without reply_markup takes the buttons away: what Telegram does, and a common mistake.
    ...(markup && markup.inline_keyboard.length > 0 && { reply_markup: markup }),
  };
  const { edit_date: ___, ...before } = old;
  if (fingerprint(before) === fingerprint(message))
    throw badRequest(
      "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message",
    );
  const edited = { ...message, edit_date: unixTime(clock) };
  state.messages.set(old.message_id, edited);
  events.emit({ kind: "edited", chat: state, message: edited });
  return edited;
}

// Only what a person can see counts; `reply_to_message` and friends never change by an edit.
const fingerprint = (message: ChatMessage): string =>
  JSON.stringify([
    message.text ?? message.caption,
    message.entities ?? message.caption_entities,
    message.photo?.at(-1)?.file_id ?? message.document?.file_id,
    message.reply_markup,
  ]);

const twoDays = 48 * 60 * 60;

function isDeletable(sandbox: Sandbox, state: ChatState, message: ChatMessage): boolean {
  const isOwn = message.from.id === sandbox.telegram.bot.id;
  if (isGroup(state) && state.bot === "administrator") return true;
  if (unixTime(sandbox.clock) - message.date > twoDays) return false;
  return isOwn || !isGroup(state);
}

function requirePinRight(state: ChatState): void {
  if (isGroup(state) && state.bot !== "administrator")
    throw badRequest("not enough rights to manage pinned messages in the chat");
}

function forget(ids: number[], id: number): void {
  const index = ids.indexOf(id);
  if (index >= 0) ids.splice(index, 1);
}
