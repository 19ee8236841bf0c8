import type { InlineKeyboardMarkup } from "grammy/types";
import { actingUnits, readUnits } from "../people/acting.ts";
import { watches } from "../people/who.ts";
import { deadlinesButton } from "./buttons/deadlines.ts";
import { listButton as historyButton } from "./buttons/history.ts";
import { keyboard } from "./buttons/kind.ts";
import { overviewButton } from "./buttons/overview.ts";
import { listButton as periodicButton } from "./buttons/periodic.ts";
import { begin } from "./buttons/report.ts";
import { tabButton } from "./buttons/status.ts";
import { homeButton } from "./buttons/units.ts";
import type { Ctx } from "./context.ts";

/** What this person can do here, as buttons: whoever was not understood need not guess. */
export function waysHere(ctx: Ctx): InlineKeyboardMarkup {
  const { t, who } = ctx;
  const units = actingUnits(ctx);
  const unit = units.find((one) => one.reports);
  // Whoever leads a unit reports nothing and sees what it owes.
  const place = unit?.code ?? who.places[0]?.unit;
  const reports = units.map(({ code, shortName }) => {
    const words = t("menu-report");
    return [begin.button(units.length > 1 ? `${words}: ${shortName}` : words, code, "-")];
  });
  return keyboard(
    ...reports,
    [
      unit && periodicButton.button(t("menu-submit")),
      place ? deadlinesButton.button(t("menu-deadlines"), place) : null,
    ],
    [readUnits(ctx).length > 0 && historyButton.button(t("menu-history"), "0")],
    [watches(who) && overviewButton.button(t("menu-overview"))],
    [
      who.office && tabButton.button(t("menu-status"), "all", "0"),
      who.office && homeButton.button(t("menu-units")),
    ],
  );
}
