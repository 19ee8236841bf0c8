import type { InlineKeyboardButton } from "grammy/types";
import type { Frozen } from "../../reports/frozen.ts";
import { freezeButton, snapshotButton } from "../buttons/occasions.ts";
import type { Say } from "../i18n.ts";
import { two } from "../words/days.ts";

/**
 * [Chốt số liệu], for whoever shows where an occasion stands.
 *
 * @param frozen every time it was frozen so far
 */
export function freezeFor(t: Say, code: string, frozen: readonly Frozen[]): InlineKeyboardButton {
  const next = frozen.length + 1;
  const text =
    next === 1 ? t("button-occasion-freeze") : t("button-occasion-again", { number: two(next) });
  return freezeButton.button(text, code, String(next));
}

/**
 * [Thay đổi từ khi chốt (01)]: units of which something changed since the occasion was frozen.
 *
 * @param number of the last time that it was
 */
export function changedFor(
  t: Say,
  code: string,
  number: number,
  count: string,
): InlineKeyboardButton {
  const text = t("button-occasion-changed", { count });
  return snapshotButton.button(text, code, String(number), "changes", "0");
}
