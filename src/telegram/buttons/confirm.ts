import type { InlineKeyboardButton } from "grammy/types";
import * as z from "zod";
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
