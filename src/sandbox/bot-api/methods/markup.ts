import type {
  ForceReply,
  InlineKeyboardMarkup,
  ReplyKeyboardMarkup,
  ReplyKeyboardRemove,
} from "grammy/types";
import * as z from "zod";
import { checkLink } from "../links.ts";
import { badRequest } from "../refused.ts";

export type Markup = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply;

const inlineButton = z.looseObject({ text: z.string() });
const plainButton = z.union([
  z.string().transform((label) => ({ text: label })),
  z.looseObject({ text: z.string() }),
]);

const markupShape = z.looseObject({
  inline_keyboard: z.array(z.array(inlineButton)).optional(),
  keyboard: z.array(z.array(plainButton)).optional(),
  remove_keyboard: z.boolean().optional(),
  force_reply: z.boolean().optional(),
});

const actions = [
  "url",
  "callback_data",
  "web_app",
  "login_url",
  "switch_inline_query",
  "switch_inline_query_current_chat",
  "switch_inline_query_chosen_chat",
  "copy_text",
  "callback_game",
  "pay",
];
const maxButtons = 100;

/** Reads `reply_markup`; what cannot be parsed at all is refused in Telegram's words. */
export function readMarkup(raw: unknown): Markup | undefined {
  if (raw === undefined || raw === "") return undefined;
  const value = typeof raw === "string" ? parseJson(raw) : raw;
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw badRequest("object expected as reply markup");
  const shape = markupShape.safeParse(value);
  if (!shape.success) throw badRequest(complaint(shape.error));
  const { inline_keyboard, keyboard, remove_keyboard, force_reply } = shape.data;
  if (keyboard?.some((row) => row.length > 0)) {
    countButtons(keyboard);
    for (const button of keyboard.flat()) requireText(button.text, "keyboard");
    return shape.data as unknown as ReplyKeyboardMarkup;
  }
  if (inline_keyboard) {
    countButtons(inline_keyboard);
    for (const button of inline_keyboard.flat()) checkInlineButton(button);
    const rows = inline_keyboard.filter((row) => row.length > 0);
    return { inline_keyboard: rows } as unknown as InlineKeyboardMarkup;
  }
  if (remove_keyboard) return shape.data as unknown as ReplyKeyboardRemove;
  if (force_reply) return shape.data as unknown as ForceReply;
  return undefined;
}

/** Edits take inline keyboards only. */
export function readInlineMarkup(raw: unknown): InlineKeyboardMarkup | undefined {
  const markup = readMarkup(raw);
  if (markup && !("inline_keyboard" in markup)) throw badRequest("inline keyboard expected");
  return markup;
}

function checkInlineButton(button: z.output<typeof inlineButton>): void {
  requireText(button.text, "inline keyboard");
  const used = actions.filter((action) => button[action] !== undefined && button[action] !== "");
  if (used.length === 0)
    throw badRequest(
      "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    );
  // The real server silently takes the first; the documentation says "exactly one".
  if (used.length > 1)
    throw badRequest(
      "can't parse inline keyboard button: inline keyboard button must have exactly one optional field",
    );
  const { callback_data, url } = button;
  if (callback_data !== undefined) {
    const bytes = typeof callback_data === "string" ? Buffer.byteLength(callback_data) : 0;
    if (bytes < 1 || bytes > 64) throw badRequest("BUTTON_DATA_INVALID");
  }
  if (url !== undefined) {
    if (typeof url !== "string" || /\s/.test(url)) throw badRequest("BUTTON_URL_INVALID");
    const link = checkLink(url);
    if (!link.ok)
      throw badRequest(`inline keyboard button URL '${url}' is invalid: ${link.reason}`);
  }
}

function requireText(label: string, kind: string): void {
  if (label.trim() === "") throw badRequest(`${kind} button text must be non-empty`);
}

function countButtons(rows: readonly (readonly unknown[])[]): void {
  if (rows.flat().length > maxButtons) throw badRequest("reply markup is too long");
}

function complaint(error: z.ZodError): string {
  const [field, row, button] = error.issues[0]?.path ?? [];
  if (field === "inline_keyboard" && button !== undefined)
    return "can't parse inline keyboard button: Can't find field \"text\"";
  if (field === "inline_keyboard" && row !== undefined)
    return 'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays';
  if (field === "keyboard" && button === undefined)
    return 'field "keyboard" must be an Array of Arrays';
  return "can't parse keyboard button: KeyboardButton must be a String or an Object";
}

function parseJson(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    throw badRequest("can't parse reply keyboard markup JSON object");
  }
}
