import type { Call } from "../answer.ts";

/** Why Telegram refuses a call: what it means for a person, a place, a message, or for us. */
export type Trouble = keyof typeof WORDS | "unknown";

/**
 * What Telegram's servers say, without "Bad Request: " and "Forbidden: " in front. The Bot API promises no
 * wording: these are the words of its server, and the codes of the servers behind it, which it passes on.
 * The first class that fits counts.
 */
const WORDS = {
  /** The account is gone for good. */
  deactivated: [/^user is deactivated/, /^INPUT_USER_DEACTIVATED/],
  blocked: [/^bot was blocked by the user/, /^USER_IS_BLOCKED/],
  /** A person who never pressed Start, or whom Telegram does not know; a chat that the bot never saw. */
  unknownChat: [
    /^chat not found/,
    /^user not found/,
    /can't initiate conversation/,
    /^bots? can't send messages to bots/,
    /^(PEER|CHAT|USER|CHANNEL)(_ID)?_INVALID/,
  ],
  /** The group exists no more. */
  deleted: [/^the (super)?group chat was deleted/, /^(the )?group chat was deactivated/],
  /** The bot is no longer in the group. */
  kicked: [
    /^bot was kicked from/,
    /^bot is not a (member|participant) of/,
    /^CHANNEL_PRIVATE/,
    /^CHAT_FORBIDDEN/,
  ],
  /** Its group takes no messages of the bot's. */
  muted: [
    /^not enough rights to send/,
    /^have no rights to send/,
    /^need administrator rights in the channel/,
    /^CHAT_(WRITE|SEND_\w+)_FORBIDDEN/,
    /^CHAT_(GUEST_SEND_FORBIDDEN|RESTRICTED)/,
  ],
  topicClosed: [/^TOPIC_CLOSED/, /^topic (is )?closed/i],
  topicDeleted: [/^message thread not found/, /^TOPIC_(DELETED|ID_INVALID)/],
  /** A right that only concerns this one call: to pin, to delete. */
  rights: [/^not enough rights/, /^CHAT_ADMIN_REQUIRED/, /^RIGHT_FORBIDDEN/, /^need admin/],
  unchanged: [/^message is not modified/, /^MESSAGE_NOT_MODIFIED/, /^CHAT_NOT_MODIFIED/],
  /** The message to change is gone, or may not be changed any more. */
  uneditable: [
    /^message to edit not found/,
    /^message can't be edited/,
    /^there is no (text|caption|media) in the message to edit/,
    /^(message identifier is not specified|message_id is invalid)/,
    /^MESSAGE_(ID_INVALID|EDIT_TIME_EXPIRED|AUTHOR_REQUIRED)/,
  ],
  /** The message to answer is gone. */
  noReply: [
    /^(message to be replied|reply message|replied message) not found/,
    /^REPLY_MESSAGE_ID/,
  ],
  /** What was to be tidied up is gone already, or is too old for it. */
  late: [
    /^query is too old/,
    /^QUERY_ID_INVALID/,
    /^message to (delete|pin|unpin|forward|copy) not found/,
    /^message can't be deleted/,
  ],
  /** The call is one that Telegram never takes: a fault of ours. */
  malformed: [
    /^can't parse/,
    /^(message|message caption|text) is too long/,
    /^(MESSAGE|MEDIA_CAPTION|ENTITIES|REPLY_MARKUP)_TOO_LONG/,
    /^(message text is empty|text must be non-empty|file must be non-empty|message must be non-empty)/,
    /^MESSAGE_EMPTY/,
    /^BUTTON_\w+_INVALID/,
    /^(wrong|unsupported) /,
    /^(IMAGE_PROCESS_FAILED|PHOTO_\w+|WEBPAGE_\w+|FILE_\w+|BOT_COMMAND_\w+)/,
    /^(Request Entity Too Large|file is too big)/,
    /^(object expected|\w+ is empty|\w+ must be|parameter )/,
    /^method not found/,
  ],
} as const satisfies Record<string, readonly RegExp[]>;

const BEGINNINGS = /^(Bad Request|Forbidden|Unauthorized|Not Found|Conflict): /;

/** @param description what Telegram said, or what the ledger keeps of it */
export function troubleIn(description: string): Trouble {
  const said = description.replace(BEGINNINGS, "");
  const found = Object.entries(WORDS).find(([, words]) => words.some((word) => word.test(said)));
  return (found?.[0] as Trouble | undefined) ?? "unknown";
}

/** Nothing can be said in this chat any more, or not until somebody does something about it. */
const OUT_OF_REACH = ["blocked", "deactivated", "unknownChat", "kicked", "deleted"] as const;
export type OutOfReach = (typeof OUT_OF_REACH)[number];

export function isOutOfReach(trouble: Trouble): trouble is OutOfReach {
  return OUT_OF_REACH.some((one) => one === trouble);
}

/** How the operator's log takes it: what people do is no trouble, what administrators do may be one. */
export function gravityOf(trouble: Trouble): "info" | "warn" | "error" {
  switch (trouble) {
    case "blocked":
    case "deactivated":
    case "unchanged":
    case "uneditable":
    case "noReply":
    case "late":
      return "info";
    case "unknownChat":
    case "kicked":
    case "deleted":
    case "muted":
    case "topicClosed":
    case "topicDeleted":
    case "rights":
      return "warn";
    case "malformed":
    case "unknown":
      return "error";
  }
}

/**
 * The call that says the same where the refused one could not: in a new message if the old one is gone, in
 * the group itself if the topic is. Null if there is none, or nothing to say. Each goes without something
 * that the one before had, so that there is an end.
 */
export function insteadOf(call: Call, trouble: Trouble): Call | null {
  switch (trouble) {
    case "uneditable":
      return anew(call);
    case "topicDeleted":
    case "topicClosed":
      return without(call, "message_thread_id");
    case "noReply":
      return without(call, "reply_parameters");
    default:
      return null;
  }
}

/** The same call for the chat that this one became. Its messages have other numbers there. */
export function movedTo(call: Call, chatId: string): Call | null {
  const there = { ...call, payload: { ...call.payload, chat_id: Number(chatId) } };
  return "message_id" in call.payload ? anew(there) : there;
}

/** An edit as a message; null if it has no words. */
function anew({ anew: also, ...call }: Call): Call | null {
  if (call.method !== "editMessageText") return null;
  const { message_id: _, ...payload } = call.payload;
  return { ...call, method: "sendMessage", payload: { ...payload, ...also } };
}

function without(call: Call, field: string): Call | null {
  if (!(field in call.payload)) return null;
  const { [field]: _, ...payload } = call.payload;
  return { ...call, payload };
}
