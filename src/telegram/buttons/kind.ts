import type { InlineKeyboardButton, InlineKeyboardMarkup } from "grammy/types";
import type { z } from "zod";
import { raised } from "../html.ts";
import type { Demand } from "../rights/demand.ts";
import { styleOf } from "./style.ts";

/** Telegram's limit of a button's data, in bytes (Bot API, InlineKeyboardButton). */
const LIMIT = 64;

/** Buttons of one kind: what they carry is packed and unpacked here, and nowhere by hand. */
export interface ButtonKind<Values extends readonly string[]> {
  readonly prefix: string;
  /** The data of a button. @throws if it is more than 64 bytes */
  data(...values: Values): string;
  button(text: string, ...values: Values): InlineKeyboardButton.CallbackButton;
  /** What a pressed button carries; null if it is of another kind or from an older version. */
  read(data: string | undefined): Values | null;
  /** Who may press it, by what it carries. */
  may(...values: Values): Demand;
}

const prefixes = new Set<string>();

/**
 * Declares a kind of button. The prefix is its name on the wire and unique; the schema is a tuple of
 * strings (enums, codes, ids) without ":"; `may` is the right that whoever presses it must have then.
 */
export function buttonKind<Schema extends z.ZodType<readonly string[]>>(
  prefix: string,
  schema: Schema,
  may: (...values: z.output<Schema>) => Demand,
): ButtonKind<z.output<Schema>> {
  type Values = z.output<Schema>;
  if (prefixes.has(prefix)) throw new Error(`Two kinds of button are called "${prefix}"`);
  prefixes.add(prefix);
  const data = (...values: Values): string => {
    const packed = [prefix, ...values].join(":");
    if (Buffer.byteLength(packed) > LIMIT) throw new Error(`Button too long: ${packed}`);
    return packed;
  };
  return {
    prefix,
    data,
    may,
    button(text, ...values) {
      const style = styleOf(prefix, values);
      // Labels are made of names that stand within sentences as well.
      return { text: raised(text), callback_data: data(...values), ...(style ? { style } : {}) };
    },
    read(packed) {
      const [first, ...values] = packed?.split(":") ?? [];
      if (first !== prefix) return null;
      const read = schema.safeParse(values);
      return read.success ? read.data : null;
    },
  };
}

/** What a button may put on the clipboard, in characters (Bot API, CopyTextButton). */
const COPIED = 256;

/** A button that copies a text: a link, a number. Null if it is more than Telegram lets it carry. */
export function copyButton(text: string, copied: string): InlineKeyboardButton | null {
  return copied.length > 0 && copied.length <= COPIED
    ? { text, copy_text: { text: copied } }
    : null;
}

/** Rows of buttons; null leaves a place out, and an empty row goes. */
export function keyboard(
  ...rows: readonly (InlineKeyboardButton | null | false | undefined)[][]
): InlineKeyboardMarkup {
  return {
    inline_keyboard: rows
      .map((row) => row.filter((button): button is InlineKeyboardButton => Boolean(button)))
      .filter((row) => row.length > 0),
  };
}

/** So many in a row. */
export function inRows(
  buttons: readonly InlineKeyboardButton[],
  width: number,
): InlineKeyboardButton[][] {
  const rows: InlineKeyboardButton[][] = [];
  for (let i = 0; i < buttons.length; i += width) rows.push(buttons.slice(i, i + width));
  return rows;
}
