import type { InlineKeyboardMarkup } from "grammy/types";
import type { Notice, NoticeKind } from "../../schedule/notice.ts";
import { fitsMessage } from "../html.ts";
import { counted } from "../words/counts.ts";
import type { Voice } from "./due.ts";
import type { Words } from "./scene.ts";

/** What presses comes first; what follows from nobody's deed last. */
const ORDER = Object.keys({
  ...{ "deadline-reminder": 1, "deadline-overdue": 1, "deadline-snoozed": 1 },
  ...{ nudge: 1, "nudge-owed": 1 },
  ...{
    absence: 1,
    merger: 1,
    "return-due": 1,
    "confirm-due": 1,
    "confirm-stuck": 1,
    milestone: 1,
    "joint-asked": 1,
  },
  ...{ "merger-list": 1, "inbox-list": 1, "overdue-list": 1, "claims-list": 1 },
  "milestone-list": 1,
  ...{ "unreachable-list": 1, "uncertain-list": 1, "calendar-missing": 1, "weekly-post": 1 },
} satisfies Record<NoticeKind, 1>);

/** In the order in which their reader needs them. */
export function inReadingOrder(notices: readonly Notice[]): Notice[] {
  return notices.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

/**
 * Several notices as one message: numbered, each with its buttons, which bear its number. What does not
 * fit is named by its first line, and its buttons open it.
 */
export function together(voice: Voice, all: readonly Words[]): Words | null {
  const [one, ...others] = all;
  if (!one) return null;
  if (others.length === 0) return one;
  return { html: textOf(voice, all), keyboard: { inline_keyboard: all.flatMap(numbered) } };
}

function textOf({ t, language }: Voice, all: readonly Words[]): string {
  const head = t("notices-together", { count: counted(all.length, language) });
  const sections = all.map(({ html }, index) => `${index + 1}. ${html}`);
  const text = () => [head, ...sections].join("\n\n");
  // The longest lists first: what is said of one unit is short.
  const byLength = sections
    .map((section, index) => ({ index, length: section.length }))
    .filter(({ index }) => all[index]?.keyboard)
    .toSorted((a, b) => b.length - a.length);
  for (const { index } of byLength) {
    if (fitsMessage(text())) break;
    const [first = ""] = sections[index]?.split("\n") ?? [];
    sections[index] = [first, t("notices-together-open")].join("\n");
  }
  return text();
}

function numbered({ keyboard }: Words, index: number): InlineKeyboardMarkup["inline_keyboard"] {
  const rows = keyboard?.inline_keyboard ?? [];
  return rows.map((row) =>
    row.map((button) => ({ ...button, text: `${index + 1}. ${button.text}` })),
  );
}
