import type { Ctx } from "../../context.ts";

/**
 * What was said to the bot: anything in private; in a group what names it, or replies to it. Null for what
 * people say to each other.
 */
export function addressed(ctx: Ctx): string | null {
  const { message, me, where } = ctx;
  const text = message?.text;
  if (text === undefined) return null;
  if (where === "private") return text;
  const name = `@${me.username}`.toLowerCase();
  const mention = message?.entities?.find(
    ({ type, offset, length }) =>
      type === "mention" && text.slice(offset, offset + length).toLowerCase() === name,
  );
  if (mention) return text.slice(0, mention.offset) + text.slice(mention.offset + mention.length);
  return message?.reply_to_message?.from?.id === me.id ? text : null;
}
