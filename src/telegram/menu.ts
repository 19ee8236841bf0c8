import type { ReplyKeyboardMarkup, ReplyKeyboardRemove } from "grammy/types";
import { focalFor, leads, reportsFor, type Who } from "../people/who.ts";
import type { Say } from "./i18n.ts";

/** What the keys under the input field say; pressing one sends its text. */
export function menuTexts(t: Say) {
  return {
    report: t("menu-report"),
    duties: t("menu-duties"),
    submit: t("menu-submit"),
    deadlines: t("menu-deadlines"),
    history: t("menu-history"),
    obstacle: t("menu-obstacle"),
    status: t("menu-status"),
    missing: t("menu-missing"),
    units: t("menu-units"),
  };
}

/** The keys of someone's roles; takes the keys away from those who have none. */
export function menuKeyboard(t: Say, who: Who): ReplyKeyboardMarkup | ReplyKeyboardRemove {
  const { report, duties, submit, deadlines, history, obstacle, ...office } = menuTexts(t);
  const reports = reportsFor(who).length > 0;
  const isFocal = focalFor(who).length > 0;
  const rows = [
    ...(reports ? [isFocal ? [report, duties, submit] : [report, duties]] : []),
    // Whoever is both finds the rest among the commands: more than two rows hide the chat.
    ...(reports && !who.office ? [[deadlines, history, obstacle]] : []),
    ...(leads(who) ? [[duties, deadlines, history]] : []),
    ...(who.office ? [[office.status, office.missing, office.units]] : []),
  ];
  if (rows.length === 0) return { remove_keyboard: true };
  return {
    keyboard: rows.map((row) => row.map((text) => ({ text }))),
    // Folds when it was used, so that a dialogue has the screen; the icon brings it back.
    one_time_keyboard: true,
    resize_keyboard: true,
  };
}
