import type { MessageEntity, User } from "grammy/types";
import {
  cannotParse,
  type Open,
  readEndTag,
  readReference,
  readStartTag,
  type Scanner,
} from "./html-reader.ts";
import { checkLink } from "./links.ts";

/**
 * Reads `parse_mode: "HTML"` the way Telegram's own parser does: character by character, with its
 * error texts. It is no HTML parser on purpose, because a forgiving one would let through what
 * Telegram refuses.
 */
export interface Formatted {
  readonly text: string;
  readonly entities: MessageEntity[];
}

const simple: Readonly<
  Record<string, "bold" | "italic" | "underline" | "strikethrough" | "spoiler">
> = {
  b: "bold",
  strong: "bold",
  i: "italic",
  em: "italic",
  u: "underline",
  ins: "underline",
  s: "strikethrough",
  strike: "strikethrough",
  del: "strikethrough",
  "tg-spoiler": "spoiler",
  span: "spoiler",
};

/** `findUser` turns `tg://user?id=…` into a mention; unknown people stay plain text. */
export function parseHtml(source: string, findUser: (id: number) => User | undefined): Formatted {
  const scanner: Scanner = { source, position: 0 };
  const open: Open[] = [];
  const entities: MessageEntity[] = [];
  let text = "";
  while (scanner.position < source.length) {
    const character = source[scanner.position];
    if (character === "&") {
      text += readReference(scanner) ?? source[scanner.position++];
    } else if (character !== "<") {
      text += character;
      scanner.position++;
    } else if (source[scanner.position + 1] === "/") {
      const closed = readEndTag(scanner, open);
      addEntity(entities, closed, text, findUser);
    } else {
      open.push({ ...readStartTag(scanner), offset: text.length });
    }
  }
  const unclosed = open.at(-1);
  if (unclosed)
    throw cannotParse(`Can't find end tag corresponding to start tag "${unclosed.tag}"`);
  if (/\p{Surrogate}/u.test(text))
    throw cannotParse(
      "Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units",
    );
  return { text, entities: entities.map(withoutCodeLanguage).sort(byPosition) };
}

function addEntity(
  entities: MessageEntity[],
  { tag, argument, offset }: Open,
  text: string,
  findUser: (id: number) => User | undefined,
): void {
  const length = text.length - offset;
  if (length === 0) return;
  const span = { offset, length };
  const previous = entities.at(-1);
  const sameSpan = previous?.offset === offset && previous.length === length;
  const type = simple[tag];
  if (type) entities.push({ type, ...span });
  else if (tag === "blockquote")
    entities.push({ type: argument ? "expandable_blockquote" : "blockquote", ...span });
  else if (tag === "code") {
    if (sameSpan && previous.type === "pre" && argument) previous.language = argument;
    else entities.push(withLanguage({ type: "code", ...span }, argument));
  } else if (tag === "pre") {
    const language = sameSpan && previous.type === "code" ? languageOf(previous) : "";
    if (language) entities.splice(-1, 1, { type: "pre", ...span, language });
    else entities.push({ type: "pre", ...span });
  } else if (tag === "a") {
    const link = linkEntity(argument || text.slice(offset), span, findUser);
    if (link) entities.push(link);
  } else if (tag === "tg-emoji") {
    if (!/^[1-9]\d*$/.test(argument))
      throw cannotParse("Invalid custom emoji identifier specified");
    entities.push({ type: "custom_emoji", ...span, custom_emoji_id: argument });
  }
}

function linkEntity(
  url: string,
  span: { offset: number; length: number },
  findUser: (id: number) => User | undefined,
): MessageEntity | undefined {
  const userId = /^tg:\/\/user\?id=(\d+)$/i.exec(url)?.[1];
  if (userId) {
    const user = findUser(Number(userId));
    return user && { type: "text_mention", ...span, user };
  }
  const checked = checkLink(url);
  return checked.ok ? { type: "text_link", ...span, url: checked.url } : undefined;
}

// While tags are open, the language of a `<code class="language-…">` rides on the entity: only an
// enclosing `<pre>` of the same span turns it into something that Telegram shows.
type CodeWithLanguage = MessageEntity & { codeLanguage?: string };
const withLanguage = (entity: MessageEntity, language: string): CodeWithLanguage =>
  language ? { ...entity, codeLanguage: language } : entity;
const languageOf = (entity: CodeWithLanguage): string => entity.codeLanguage ?? "";
function withoutCodeLanguage(entity: MessageEntity): MessageEntity {
  const { codeLanguage: _, ...rest }: CodeWithLanguage = entity;
  return rest;
}

export const byPosition = (a: MessageEntity, b: MessageEntity): number =>
  a.offset - b.offset || b.length - a.length;
