import type { Update } from "grammy/types";
import * as z from "zod";

/**
 * What the bot reads of an update without looking twice. Telegram sends nothing else; whoever has the
 * webhook's secret might. What is not named here passes unseen: Telegram adds new fields all the time.
 */
const { int, string, optional, array, looseObject, boolean } = z;

const user = looseObject({
  id: int(),
  is_bot: boolean(),
  first_name: string(),
  language_code: optional(string()),
});
const chat = looseObject({
  id: int(),
  type: z.enum(["private", "group", "supergroup", "channel"]),
});
const file = looseObject({
  file_id: string(),
  file_unique_id: string(),
  file_name: optional(string()),
  file_size: optional(int()),
});
const entities = optional(array(looseObject({ type: string(), offset: int(), length: int() })));
const message = looseObject({
  message_id: int(),
  date: int(),
  chat,
  from: optional(user),
  text: optional(string()),
  caption: optional(string()),
  entities,
  caption_entities: entities,
  media_group_id: optional(string()),
  photo: optional(array(file).nonempty()),
  document: optional(file),
  video: optional(file),
  animation: optional(file),
  new_chat_members: optional(array(user)),
  left_chat_member: optional(user),
  migrate_to_chat_id: optional(int()),
});
const member = looseObject({ status: string(), user });

const known = looseObject({ update_id: int().nonnegative() });
const shape = known.extend({
  message: optional(message),
  edited_message: optional(message),
  callback_query: optional(
    looseObject({ id: string(), from: user, data: optional(string()), message: optional(message) }),
  ),
  my_chat_member: optional(
    looseObject({ chat, from: user, old_chat_member: member, new_chat_member: member }),
  ),
});

export type ReadUpdate =
  | { readonly kind: "update"; readonly update: Update }
  /** An update that cannot be handled, now or ever. */
  | { readonly kind: "malformed"; readonly where: string }
  | { readonly kind: "no-update" };

/** Reads what came to the webhook. */
export function readUpdate(body: string): ReadUpdate {
  const value = parse(body);
  if (!known.safeParse(value).success) return { kind: "no-update" };
  const read = shape.safeParse(value);
  // The places, not the values: those are what somebody wrote.
  return read.success
    ? { kind: "update", update: value as Update }
    : { kind: "malformed", where: read.error.issues.map(({ path }) => path.join(".")).join(", ") };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
