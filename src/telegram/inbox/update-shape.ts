import type { Update } from "grammy/types";
import * as z from "zod";

const user = z.looseObject({
  id: z.int(),
  is_bot: z.boolean(),
  first_name: z.string(),
  language_code: z.optional(z.string()),
});
const chat = z.looseObject({
  id: z.int(),
  type: z.enum(["private", "group", "supergroup", "channel"]),
});
const file = z.looseObject({
  file_id: z.string(),
  file_unique_id: z.string(),
  file_name: z.optional(z.string()),
  file_size: z.optional(z.int()),
});
const entities = z.optional(
  z.array(z.looseObject({ type: z.string(), offset: z.int(), length: z.int() })),
);
const message = z.looseObject({
  message_id: z.int(),
  date: z.int(),
  chat,
  from: z.optional(user),
  text: z.optional(z.string()),
  caption: z.optional(z.string()),
  entities,
  caption_entities: entities,
  media_group_id: z.optional(z.string()),
  photo: z.optional(z.array(file).nonempty()),
  document: z.optional(file),
  video: z.optional(file),
  animation: z.optional(file),
  new_chat_members: z.optional(z.array(user)),
  left_chat_member: z.optional(user),
  migrate_to_chat_id: z.optional(z.int()),
});
const member = z.looseObject({ status: z.string(), user });

const known = z.looseObject({ update_id: z.int().nonnegative() });
/**
 * What the bot reads of an update without looking twice. Telegram sends nothing else; whoever has the
 * webhook's secret might. What is not named here passes unseen: Telegram adds new fields all the time.
 */
const shape = known.extend({
  message: z.optional(message),
  edited_message: z.optional(message),
  callback_query: z.optional(
    z.looseObject({
      id: z.string(),
      from: user,
      data: z.optional(z.string()),
      message: z.optional(message),
    }),
  ),
  my_chat_member: z.optional(
    z.looseObject({ chat, from: user, old_chat_member: member, new_chat_member: member }),
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
