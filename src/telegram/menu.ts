import type { ReplyKeyboardMarkup, ReplyKeyboardRemove } from "grammy/types";
import { focalFor, leads, reportsFor, type Who, watches } from "../people/who.ts";
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
    inbox: t("menu-inbox"),
    status: t("menu-status"),
    missing: t("menu-missing"),
    units: t("menu-units"),
    overview: t("menu-overview"),
  };
}

/** The keys of someone's roles; takes the keys away from those who have none. */
export function menuKeyboard(t: Say, who: Who): ReplyKeyboardMarkup | ReplyKeyboardRemove {
  const { report, duties, submit, deadlines, history, obstacle, overview, ...office } =
    menuTexts(t);
  const reports = reportsFor(who).length > 0;
  const isFocal = focalFor(who).length > 0;
  const own = [...(reports ? [report] : []), ...(isFocal ? [submit] : [])];
  // Whoever is both finds the rest among the commands: more than two rows hide the chat.
  const ofBoth = [...own, obstacle, ...(own.length < 2 ? [office.units] : [])];
  const ofOffice = [[office.inbox, office.status, office.missing], ofBoth];
  const ofUnit = [
    isFocal ? [report, duties, submit] : [report, duties],
    [deadlines, history, obstacle],
  ];
  const ofLeader = [[duties, deadlines, history]];
  const ofOnlooker = watches(who) ? [[overview]] : [];
  const ofOthers = leads(who) ? ofLeader : ofOnlooker;
  const rows = who.office ? ofOffice : reports ? ofUnit : ofOthers;
  if (rows.length === 0) return { remove_keyboard: true };
  return {
    keyboard: rows.map((row) => row.map((text) => ({ text }))),
    // Folds when it was used, so that a dialogue has the screen; the icon brings it back.
    one_time_keyboard: true,
    resize_keyboard: true,
  };
}
