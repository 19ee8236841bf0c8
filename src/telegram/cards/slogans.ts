import type { InlineKeyboardButton } from "grammy/types";
import type { Day, Plan, SpecialMonth } from "../../plan/model.ts";
import { slogansButton } from "../buttons/milestones.ts";
import { escapeHtml } from "../html.ts";
import type { Say } from "../i18n.ts";

type Sloganed = Pick<SpecialMonth, "slogans" | "shortName" | "period">;

/** The month's slogans, each on a line; nothing if the plan has none. */
export function slogansLines(t: Say, { slogans, shortName }: Sloganed): string[] {
  if (slogans.length === 0) return [];
  return [
    t("slogans-head", { month: escapeHtml(shortName) }),
    ...slogans.map((slogan) => `• ${escapeHtml(slogan)}`),
  ];
}

/** More would bury what the notice is about; a button has them all. */
const FIRST = 3;

/** The first of them while banners are being made: until the month has begun. */
export function slogansAhead(t: Say, month: Sloganed, today: Day): string[] {
  if (today > month.period.from) return [];
  const lines = slogansLines(t, { ...month, slogans: month.slogans.slice(0, FIRST) });
  return lines.length > 0 ? ["", ...lines] : [];
}

/** It names its month where the plan has slogans of several. */
export function slogansOf(
  t: Say,
  { months }: Pick<Plan, "months">,
  { code, shortName, slogans }: SpecialMonth,
): InlineKeyboardButton | null {
  if (slogans.length === 0) return null;
  const isOnly = months.every((other) => other.code === code || other.slogans.length === 0);
  const words = isOnly ? t("button-slogans") : t("button-slogans-of", { month: shortName });
  return slogansButton.button(words, code);
}
