import type { MessageEntity } from "grammy/types";
import { byPosition } from "./entities.ts";

/** What Telegram marks by itself in any text: commands, links, mentions, hashtags, addresses. */
const patterns: readonly (readonly [
  "bot_command" | "url" | "email" | "mention" | "hashtag",
  RegExp,
])[] = [
  ["url", /\b(?:https?:\/\/|t\.me\/)[^\s<>"]*[^\s<>".,;:!?)\]]/gi],
  ["email", /(?<![\w.@-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+(?![\w@])/g],
  [
    "bot_command",
    /(?<![\p{L}\p{N}_/@<>])\/[a-zA-Z0-9_]{1,64}(?:@[a-zA-Z][a-zA-Z0-9_]{2,31})?(?![\p{L}\p{N}_/@])/gu,
  ],
  ["mention", /(?<![\p{L}\p{N}_@/.])@[a-zA-Z][a-zA-Z0-9_]{3,31}(?![\p{L}\p{N}_@])/gu],
  ["hashtag", /(?<![\p{L}\p{N}_#@])#(?=[\p{L}\p{N}_]*\p{L})[\p{L}\p{N}_]{1,255}/gu],
];
const opaque = new Set(["pre", "code", "text_link", "text_mention"]);

/** The given entities plus the detected ones; detection keeps out of code and links. */
export function withDetected(text: string, given: readonly MessageEntity[]): MessageEntity[] {
  // Most texts hold none of these characters: not worth five regular expressions.
  if (!/[/@#:]|t\.me/.test(text)) return [...given];
  const closed = given.filter(({ type }) => opaque.has(type));
  const found: MessageEntity[] = [];
  for (const [type, pattern] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const entity = { type, offset: match.index, length: match[0].length };
      if (![...closed, ...found].some((other) => overlap(entity, other))) found.push(entity);
    }
  }
  return [...given, ...found].sort(byPosition);
}

type Span = Pick<MessageEntity, "offset" | "length">;
const overlap = (a: Span, b: Span): boolean =>
  a.offset < b.offset + b.length && b.offset < a.offset + a.length;
