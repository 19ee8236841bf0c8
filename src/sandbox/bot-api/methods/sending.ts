import * as z from "zod";
import type { MediaContent } from "../media.ts";
import { badRequest } from "../refused.ts";
import { findChat, writableChat } from "../telegram.ts";
import { deliver, deliveryShape } from "./deliver.ts";
import { captionShape, readCaption, readText, textShape } from "./formatting.ts";
import { fileOf, groupMedia, mediaOf } from "./input-files.ts";
import { chatId, flag, integer, json, type Method, method, text } from "./method.ts";

const chatActions = new Set(
  "typing upload_photo record_video upload_video record_voice upload_voice upload_document choose_sticker find_location record_video_note upload_video_note".split(
    " ",
  ),
);

export const sending: Readonly<Record<string, Method>> = {
  sendMessage: method({ ...deliveryShape, ...textShape }, (parameters, { sandbox }) => {
    const { text: content, entities } = readText(sandbox.telegram, {
      text: parameters.text,
      mode: parameters.parse_mode,
      entities: parameters.entities,
    });
    const message = { text: content, ...(entities.length > 0 && { entities }) };
    return deliver(sandbox, parameters, [message])[0];
  }),

  sendPhoto: method(
    {
      ...deliveryShape,
      ...captionShape,
      photo: z.unknown().optional(),
      has_spoiler: flag.optional(),
    },
    (parameters, situation) => {
      const caption = readCaption(situation.sandbox.telegram, parameters);
      const photo = mediaOf("photo", fileOf("photo", parameters.photo, situation));
      return deliver(situation.sandbox, parameters, [{ ...photo, ...caption }])[0];
    },
  ),

  sendDocument: method(
    { ...deliveryShape, ...captionShape, document: z.unknown().optional() },
    (parameters, situation) => {
      const caption = readCaption(situation.sandbox.telegram, parameters);
      const document = mediaOf("document", fileOf("document", parameters.document, situation));
      return deliver(situation.sandbox, parameters, [{ ...document, ...caption }])[0];
    },
  ),

  sendMediaGroup: method(
    { ...deliveryShape, media: json(z.array(z.looseObject({ type: z.string(), media: text }))) },
    (parameters, situation) => {
      const { telegram } = situation.sandbox;
      const items = groupMedia(parameters.media, situation);
      const media_group_id = String(13_500_000_000_000_000n + BigInt(telegram.nextSerial++));
      return deliver(
        situation.sandbox,
        { ...parameters, reply_markup: undefined },
        items.map((item) => ({ media_group_id, ...item })),
      );
    },
  ),

  sendChatAction: method(
    { chat_id: chatId, action: text.default(""), message_thread_id: integer.optional() },
    ({ chat_id, action }, { sandbox }) => {
      if (!chatActions.has(action)) throw badRequest("wrong parameter action in request");
      const chat = writableChat(sandbox.telegram, chat_id);
      sandbox.events.emit({ kind: "typing", chat, action });
      return true;
    },
  ),

  copyMessage: method(
    { ...deliveryShape, ...captionShape, from_chat_id: chatId, message_id: integer },
    (parameters, { sandbox }) => {
      const source = findChat(sandbox.telegram, parameters.from_chat_id);
      const original = source.messages.get(parameters.message_id);
      if (!original) throw badRequest("message to copy not found");
      const content: MediaContent = pick(original, ["photo", "document", "voice", "sticker"]);
      const words =
        parameters.caption === undefined
          ? pick(original, ["text", "entities", "caption", "caption_entities"])
          : {
              ...pick(original, ["text", "entities"]),
              ...readCaption(sandbox.telegram, parameters),
            };
      const [copy] = deliver(sandbox, parameters, [{ ...content, ...words }]);
      return { message_id: copy?.message_id };
    },
  ),

  forwardMessage: method(
    { ...deliveryShape, from_chat_id: chatId, message_id: integer },
    (parameters, { sandbox }) => {
      const source = findChat(sandbox.telegram, parameters.from_chat_id);
      const original = source.messages.get(parameters.message_id);
      if (!original) throw badRequest("message to forward not found");
      const content = pick(original, [
        "text",
        "entities",
        "caption",
        "caption_entities",
        "photo",
        "document",
        "voice",
        "sticker",
      ]);
      const forward_origin = {
        type: "user" as const,
        sender_user: original.from,
        date: original.date,
      };
      return deliver(sandbox, parameters, [{ ...content, forward_origin }])[0];
    },
  ),
};

function pick<T extends object, K extends keyof T>(from: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(
    keys.filter((key) => from[key] !== undefined).map((key) => [key, from[key]]),
  ) as Pick<T, K>;
}
