import type { InlineKeyboardButton } from "grammy/types";
import * as z from "zod";
import { shorten } from "../html.ts";
import type { Say } from "../i18n.ts";
import { of } from "../rights/demand.ts";
import { buttonKind } from "./kind.ts";

const id = z.string().length(12);

/** The leader of a unit looks at a report that is to be sent, agrees to it, or gives it back: return asks why. */
export const leaderButton = buttonKind(
  "lb",
  z.tuple([id, z.enum(["open", "agree", "return"])]),
  (id) => of("confirm", "confirmation", id),
);

/** The unit takes back what waits for its leader's word, to change it. */
export const takeBackButton = buttonKind("lt", z.tuple([id]), (id) =>
  of("report", "confirmation", id),
);

/** Nobody can give the word: it goes as it was put before the leader. By the unit, or by the office for it. */
export const directButton = buttonKind("ld", z.tuple([id]), (id) =>
  of("enter", "confirmation", id),
);

/** What the unit does with a report that waits. */
export function waitingRows(
  t: Say,
  id: string,
  { isStuck }: { readonly isStuck: boolean },
): InlineKeyboardButton[][] {
  return [
    ...(isStuck ? [[directButton.button(t("button-confirm-direct"), id)]] : []),
    [takeBackButton.button(t("button-confirm-take-back"), id)],
  ];
}

/** So much of a report's name fits on a button. */
const LABEL = 40;

/** Opens a report that waits for this leader, by its name. */
export function seeButton(
  t: Say,
  id: string,
  { name }: { readonly name: string },
): InlineKeyboardButton {
  return leaderButton.button(t("button-confirm-see", { name: shorten(name, LABEL) }), id, "open");
}

/** What a leader does with a report, below it or below what tells of it. */
export function leaderRows(t: Say, id: string, isWhole: boolean): InlineKeyboardButton[][] {
  return [
    [
      leaderButton.button(t("button-confirm-agree"), id, "agree"),
      leaderButton.button(t("button-confirm-return"), id, "return"),
    ],
    ...(isWhole ? [] : [[leaderButton.button(t("button-confirm-open"), id, "open")]]),
  ];
}
