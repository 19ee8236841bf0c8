import { describe, expect, test } from "vitest";
import type { Call } from "../../../src/telegram/answer.ts";
import {
  gravityOf,
  insteadOf,
  isOutOfReach,
  movedTo,
  type Trouble,
  troubleIn,
} from "../../../src/telegram/inbox/refusals.ts";

/** What the Bot API is known to say, and what it means. */
const SAID: readonly (readonly [description: string, trouble: Trouble])[] = [
  ["Forbidden: user is deactivated", "deactivated"],
  ["Bad Request: INPUT_USER_DEACTIVATED", "deactivated"],
  ["Forbidden: bot was blocked by the user", "blocked"],
  ["Bad Request: USER_IS_BLOCKED", "blocked"],
  ["Bad Request: chat not found", "unknownChat"],
  ["Bad Request: user not found", "unknownChat"],
  ["Bad Request: PEER_ID_INVALID", "unknownChat"],
  ["Bad Request: CHAT_ID_INVALID", "unknownChat"],
  ["Forbidden: bot can't initiate conversation with a user", "unknownChat"],
  ["Forbidden: bot can't send messages to bots", "unknownChat"],
  ["Forbidden: bots can't send messages to bots", "unknownChat"],
  ["Forbidden: the group chat was deleted", "deleted"],
  ["Bad Request: group chat was deactivated", "deleted"],
  ["Forbidden: bot was kicked from the group chat", "kicked"],
  ["Forbidden: bot was kicked from the supergroup chat", "kicked"],
  ["Forbidden: bot was kicked from the channel chat", "kicked"],
  ["Forbidden: bot is not a member of the supergroup chat", "kicked"],
  ["Forbidden: bot is not a member of the channel chat", "kicked"],
  ["Forbidden: bot is not a participant of the chat", "kicked"],
  ["Bad Request: CHANNEL_PRIVATE", "kicked"],
  ["Forbidden: CHAT_FORBIDDEN", "kicked"],
  ["Bad Request: not enough rights to send text messages to the chat", "muted"],
  ["Bad Request: not enough rights to send photos to the chat", "muted"],
  ["Bad Request: have no rights to send a message", "muted"],
  ["Bad Request: need administrator rights in the channel chat", "muted"],
  ["Bad Request: CHAT_WRITE_FORBIDDEN", "muted"],
  ["Bad Request: CHAT_SEND_PHOTOS_FORBIDDEN", "muted"],
  ["Bad Request: CHAT_SEND_PLAIN_FORBIDDEN", "muted"],
  ["Bad Request: CHAT_RESTRICTED", "muted"],
  ["Bad Request: TOPIC_CLOSED", "topicClosed"],
  ["Bad Request: message thread not found", "topicDeleted"],
  ["Bad Request: TOPIC_DELETED", "topicDeleted"],
  ["Bad Request: not enough rights to manage pinned messages in the chat", "rights"],
  ["Bad Request: not enough rights to pin a message", "rights"],
  ["Bad Request: CHAT_ADMIN_REQUIRED", "rights"],
  [
    "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message",
    "unchanged",
  ],
  ["Bad Request: message to edit not found", "uneditable"],
  ["Bad Request: message can't be edited", "uneditable"],
  ["Bad Request: there is no text in the message to edit", "uneditable"],
  ["Bad Request: there is no caption in the message to edit", "uneditable"],
  ["Bad Request: MESSAGE_ID_INVALID", "uneditable"],
  ["Bad Request: message_id is invalid", "uneditable"],
  ["Bad Request: message identifier is not specified", "uneditable"],
  ["Bad Request: message to be replied not found", "noReply"],
  ["Bad Request: REPLY_MESSAGE_ID_INVALID", "noReply"],
  ["Bad Request: query is too old and response timeout expired or query ID is invalid", "late"],
  ["Bad Request: QUERY_ID_INVALID", "late"],
  ["Bad Request: message to delete not found", "late"],
  ["Bad Request: message can't be deleted for everyone", "late"],
  ["Bad Request: message can't be deleted", "late"],
  ["Bad Request: message to pin not found", "late"],
  ["Bad Request: message to unpin not found", "late"],
  [
    "Bad Request: can't parse entities: Can't find end tag corresponding to start tag b",
    "malformed",
  ],
  ["Bad Request: can't parse reply keyboard markup JSON object", "malformed"],
  ["Bad Request: message is too long", "malformed"],
  ["Bad Request: MESSAGE_TOO_LONG", "malformed"],
  ["Bad Request: message caption is too long", "malformed"],
  ["Bad Request: message text is empty", "malformed"],
  ["Bad Request: text must be non-empty", "malformed"],
  ["Bad Request: BUTTON_DATA_INVALID", "malformed"],
  ["Bad Request: REPLY_MARKUP_TOO_LONG", "malformed"],
  ["Bad Request: wrong file identifier/HTTP URL specified", "malformed"],
  ["Bad Request: PHOTO_INVALID_DIMENSIONS", "malformed"],
  ["Bad Request: IMAGE_PROCESS_FAILED", "malformed"],
  ["Request Entity Too Large", "malformed"],
  ["Bad Request: chat_id is empty", "malformed"],
  ["Not Found: method not found", "malformed"],
  ["Forbidden: something that nobody has heard of yet", "unknown"],
  ["Bad Request: SOMETHING_NEW", "unknown"],
];

test.each(SAID)("%s: %s", (description, trouble) => {
  expect(troubleIn(description)).toBe(trouble);
});

describe("what follows", () => {
  const keyboard = { inline_keyboard: [] };
  const say: Call = {
    method: "sendMessage",
    payload: { chat_id: -7, message_thread_id: 5, text: "a", reply_parameters: { message_id: 3 } },
  };
  const edit: Call = {
    method: "editMessageText",
    payload: { chat_id: 7, message_id: 3, text: "a", parse_mode: "HTML", reply_markup: keyboard },
  };

  test("an edit whose message is gone is said anew, with its words and buttons", () => {
    expect(insteadOf(edit, "uneditable")).toEqual({
      method: "sendMessage",
      payload: { chat_id: 7, text: "a", parse_mode: "HTML", reply_markup: keyboard },
    });
    const inTopic = { ...edit, anew: { message_thread_id: 5 } };
    expect(insteadOf(inTopic, "uneditable")?.payload.message_thread_id).toBe(5);
  });

  test("buttons that were to be taken away from a message that is gone need no word", () => {
    const bare: Call = { method: "editMessageReplyMarkup", payload: { chat_id: 7, message_id: 3 } };
    expect(insteadOf(bare, "uneditable")).toBeNull();
  });

  test.each(["topicClosed", "topicDeleted"] as const)(
    "%s: said in the group itself, once",
    (trouble) => {
      const outside = insteadOf(say, trouble);
      expect(outside?.payload).toEqual({
        chat_id: -7,
        text: "a",
        reply_parameters: { message_id: 3 },
      });
      expect(outside && insteadOf(outside, trouble)).toBeNull();
    },
  );

  test("the message that it answers is gone: said without", () => {
    expect(insteadOf(say, "noReply")?.payload).not.toHaveProperty("reply_parameters");
  });

  test("a group that became another: messages follow, edits are said anew, pins end", () => {
    expect(movedTo(say, "-100")?.payload.chat_id).toBe(-100);
    expect(movedTo(edit, "-100")).toMatchObject({
      method: "sendMessage",
      payload: { chat_id: -100 },
    });
    const pin: Call = { method: "pinChatMessage", payload: { chat_id: -7, message_id: 3 } };
    expect(movedTo(pin, "-100")).toBeNull();
  });

  test("what nobody knows is an error in the log, and no word about a person's reach", () => {
    expect(gravityOf("unknown")).toBe("error");
    expect(isOutOfReach("unknown")).toBe(false);
    const unknown = insteadOf(say, "unknown");
    expect(unknown).toBeNull();
  });

  test("whatever is said instead goes without something: there is an end", () => {
    const troubles = [...new Set(SAID.map(([, trouble]) => trouble))];
    for (const trouble of troubles) {
      for (const call of [say, edit]) {
        let next: Call | null = call;
        for (let step = 0; next && step < 5; step++) next = insteadOf(next, trouble);
        expect(next).toBeNull();
      }
    }
  });
});
