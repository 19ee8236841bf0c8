import type { MessageEntity } from "grammy/types";
import * as z from "zod";
import { withDetected } from "../detect.ts";
import { type Formatted, parseHtml } from "../entities.ts";
import { badRequest } from "../refused.ts";
import type { Telegram } from "../telegram.ts";
import { json, text } from "./method.ts";

export const textShape = {
  text: text.default(""),
  parse_mode: text.optional(),
  entities: json(z.array(z.looseObject({}))).optional(),
};
export const captionShape = {
  caption: text.optional(),
  parse_mode: text.optional(),
  caption_entities: json(z.array(z.looseObject({}))).optional(),
};

const maxText = 4_096;
const maxCaption = 1_024;
const maxEntities = 100;

export interface RawText {
  readonly text: string;
  readonly mode?: string | undefined;
  readonly entities?: readonly unknown[] | undefined;
}

export function readText(telegram: Telegram, raw: RawText): Formatted {
  if (raw.text === "") throw badRequest("message text is empty");
  const formatted = format(telegram, raw);
  if (formatted.text === "") throw badRequest("message text is empty");
  if (formatted.text.length > maxText) throw badRequest("message is too long");
  return formatted;
}

export interface Caption {
  readonly caption?: string;
  readonly caption_entities?: MessageEntity[];
}

export function readCaption(
  telegram: Telegram,
  raw: {
    readonly caption?: string | undefined;
    readonly parse_mode?: string | undefined;
    readonly caption_entities?: readonly unknown[] | undefined;
  },
): Caption {
  if (!raw.caption) return {};
  const { text: caption, entities } = format(telegram, {
    text: raw.caption,
    mode: raw.parse_mode,
    entities: raw.caption_entities,
  });
  if (caption.length > maxCaption) throw badRequest("message caption is too long");
  if (caption === "") return {};
  return { caption, ...(entities.length > 0 && { caption_entities: entities }) };
}

function format(telegram: Telegram, { text: source, mode = "", entities }: RawText): Formatted {
  if (Buffer.byteLength(source) > 1 << 15) throw badRequest("text is too long");
  const cleaned = source.replace(/\r/g, "");
  return trimmed(parse(telegram, cleaned, mode.toLowerCase(), entities));
}

function parse(
  telegram: Telegram,
  source: string,
  mode: string,
  entities: readonly unknown[] | undefined,
): Formatted {
  switch (mode) {
    case "html":
      return parseHtml(source, (id) => telegram.people.get(id)?.user);
    case "":
    case "none":
      return { text: source, entities: (entities ?? []) as MessageEntity[] };
    case "markdown":
    case "markdownv2":
      // Only HTML is spoken in this project; guessing at Markdown would hide mistakes.
      throw badRequest("unsupported parse_mode in the sandbox");
    default:
      throw badRequest("unsupported parse_mode");
  }
}

/** Telegram trims messages, marks links and commands by itself and keeps a hundred entities. */
function trimmed({ text: whole, entities }: Formatted): Formatted {
  const start = whole.length - whole.trimStart().length;
  const kept = whole.trim();
  const moved = entities.flatMap((entity) => {
    const from = Math.max(entity.offset - start, 0);
    const to = Math.min(entity.offset + entity.length - start, kept.length);
    return to > from ? [{ ...entity, offset: from, length: to - from }] : [];
  });
  return { text: kept, entities: withDetected(kept, moved).slice(0, maxEntities) };
}
