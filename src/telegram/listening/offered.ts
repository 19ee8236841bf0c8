import type { InlineKeyboardButton, InlineKeyboardMarkup } from "grammy/types";
import { fold } from "../../reading/text.ts";
import { saysAgree } from "../../reports/words.ts";
import type { Call } from "../answer.ts";

/** A button that was shown with the open question: what it says, what it carries, how it looks. */
export interface Offered {
  readonly text: string;
  readonly data: string;
  readonly style: string;
}

/** What words mean where these buttons were shown. */
export type SaidButton =
  | { readonly kind: "one"; readonly data: string }
  /** Each of them would do what the words say, and what they do differs. */
  | { readonly kind: "several" };

/** No button says more, nor what people say in its place. */
const LONGEST = 80;

/** What stands around the words of a button and says nothing else. */
const POLITE = new Set([
  "a",
  "nhe",
  "nha",
  "di",
  "luon",
  "em",
  "giup",
  "da",
  "vang",
  "lai",
  "please",
]);

/** The buttons below the last message that is said or changed by these calls. */
export function offeredIn(calls: readonly Call[]): Offered[] {
  const shown = calls.findLast(
    ({ method, secret }) => !secret && (method === "sendMessage" || method === "editMessageText"),
  );
  const markup = shown?.payload.reply_markup as Partial<InlineKeyboardMarkup> | undefined;
  return buttonsOf(markup ?? {});
}

export function buttonsOf({ inline_keyboard = [] }: Partial<InlineKeyboardMarkup>): Offered[] {
  return inline_keyboard
    .flat()
    .flatMap((button) =>
      "callback_data" in button
        ? [{ text: button.text, data: button.callback_data, style: button.style ?? "" }]
        : [],
    );
}

/** The button whose words were typed, or the one that does what was agreed to; null: the text is no button. */
export function saidButton(text: string, offered: readonly Offered[]): SaidButton | null {
  if (text.length > LONGEST || offered.length === 0) return null;
  const said = wordsIn(text);
  const named = offered.filter((one) => said !== "" && wordsIn(one.text) === said);
  const meant =
    named.length > 0 || !saysAgree(text)
      ? named
      : offered.filter(({ style }) => style === "success");
  const [first, ...others] = meant;
  if (!first) return null;
  return others.some(({ data }) => data !== first.data)
    ? { kind: "several" }
    : { kind: "one", data: first.data };
}

/** The same buttons again, one below the other. */
export function shownAgain(offered: readonly Offered[]): InlineKeyboardMarkup {
  return { inline_keyboard: offered.map((one) => [again(one)]) };
}

/** The button again that sends what is shown; null if there is none, or more than one. */
export function sendOf(offered: readonly Offered[]): InlineKeyboardButton | null {
  const [send, ...others] = offered.filter(({ style }) => style === "success");
  return send && others.length === 0 ? again(send) : null;
}

function again({ text, data, style }: Offered): InlineKeyboardButton {
  const styled = style === "success" || style === "danger" ? { style } : {};
  return { text, callback_data: data, ...styled } as InlineKeyboardButton;
}

/** "Gửi đi ạ" and "gui" are one; a text of polite words alone is none. */
function wordsIn(text: string): string {
  const words = fold(text).split(" ");
  const from = words.findIndex((word) => !POLITE.has(word));
  const to = words.findLastIndex((word) => !POLITE.has(word));
  return from < 0 ? "" : words.slice(from, to + 1).join(" ");
}
