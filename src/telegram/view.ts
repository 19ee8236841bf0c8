import type { InlineKeyboardMarkup } from "grammy/types";

/** A message as it is shown: its words in HTML, and the buttons below it. */
export interface View {
  readonly html: string;
  readonly keyboard: InlineKeyboardMarkup;
}
