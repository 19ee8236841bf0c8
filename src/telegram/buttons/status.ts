import * as z from "zod";
import { just } from "../rights/demand.ts";
import { buttonKind } from "./kind.ts";

const TABS = ["all", "areas", "kinds", "units", "silent"] as const;
export type Tab = (typeof TABS)[number];

const page = z.string().regex(/^\d{1,3}$/);
const code = z.string().min(1).max(40);

/** Shows a tab of the status message, and its page. */
export const tabButton = buttonKind("st", z.tuple([z.enum(TABS), page]), (tab) => ({
  right: tab === "units" ? "standing-names" : "standing",
}));

/** Sends a picture of each unit with each of its duties; in private only. */
export const matrixButton = buttonKind("sm", z.tuple([]), just("standing-names"));

/** Shows a unit's card, and which page of its reports; in private only. */
export const unitButton = buttonKind("su", z.tuple([code, page]), just("office"));

/** Opens one report in full; in private only. */
export const reportButton = buttonKind("sr", z.tuple([z.string().length(12)]), just("office"));

/** What a deep link into the private chat carries: `t.me/<bot>?start=tinhhinh-06562`. */
const LINK = "tinhhinh";
/** Letters that a start link may have (Telegram's deep linking). */
const LINKABLE = /^[A-Za-z0-9_-]{1,50}$/;

export function linkTo(bot: string, unit?: string): string {
  const payload = unit && LINKABLE.test(unit) ? `${LINK}-${unit}` : LINK;
  return `https://t.me/${bot}?start=${payload}`;
}

/** The unit that a start payload names, "" for the whole; null if the payload is not of this kind. */
export function readLink(payload: string): string | null {
  if (payload === LINK) return "";
  return payload.startsWith(`${LINK}-`) ? payload.slice(LINK.length + 1) : null;
}
