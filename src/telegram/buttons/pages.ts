import type { InlineKeyboardButton } from "grammy/types";
import type { Say } from "../i18n.ts";

/** Where a page stands among those of its list; pages count from 0. */
export interface Place {
  readonly page: number;
  readonly pages: number;
}

/** A page of a longer list. */
export interface Page<Item> extends Place {
  readonly items: readonly Item[];
}

/** A page beyond the end becomes the last. */
export function pageOf<Item>(items: readonly Item[], page: number, size: number): Page<Item> {
  const pages = pageCount(items.length, size);
  const shown = Math.min(Math.max(0, page), pages - 1);
  return { items: items.slice(shown * size, (shown + 1) * size), page: shown, pages };
}

/** How many pages a list of so many takes: one at least. */
export function pageCount(total: number, size: number): number {
  return Math.max(1, Math.ceil(total / size));
}

/** "Trang 1/3"; nothing if there is one page. */
export function pageLine(t: Say, { page, pages }: Place): string[] {
  return pages > 1 ? [t("page-number", { page: page + 1, pages })] : [];
}

/** The row of buttons to the page before and the one after, as far as there are any. */
export function pageRow(
  t: Say,
  { page, pages }: Place,
  turn: (text: string, to: string) => InlineKeyboardButton,
): InlineKeyboardButton[] {
  return [
    ...(page > 0 ? [turn(t("button-previous"), String(page - 1))] : []),
    ...(page < pages - 1 ? [turn(t("button-next"), String(page + 1))] : []),
  ];
}
