import { keyboard } from "../../buttons/kind.ts";
import { nudgeButton } from "../../buttons/nudge.ts";
import { pageLine, pageOf, pageRow } from "../../buttons/pages.ts";
import type { Voice } from "../../notices/due.ts";
import type { View } from "../../view.ts";
import { outOf } from "../../words/counts.ts";
import { chosenOf, nameOf, offeredBy, type PreviewFacts } from "./preview.ts";

/** Units on one page. */
const PAGE = 8;

/** On which page a unit is shown. */
export function pageWith(
  facts: Pick<PreviewFacts, "nudge" | "prepared" | "now">,
  code: string,
): number {
  const at = offeredBy(facts).findIndex(({ unit }) => unit.code === code);
  return Math.max(0, Math.floor(at / PAGE));
}

/** The units that may be nudged, the chosen ones marked; a tap makes one the other. */
export function chooseView(facts: PreviewFacts, at: number, { t, language }: Voice): View {
  const { id } = facts.nudge;
  const offered = offeredBy(facts);
  const { items, page, pages } = pageOf(offered, at, PAGE);
  const chosen = new Set(chosenOf(facts));
  const turn = (text: string, to: string) => nudgeButton.button(text, id, "choose", to);
  return {
    html: [
      t("nudge-choose", { matter: nameOf(facts, t) }),
      t("nudge-chosen", {
        ratio: outOf(chosen.size, offered.length, language),
      }),
      ...pageLine(t, { page, pages }),
    ].join("\n"),
    keyboard: keyboard(
      ...items.map((one) => {
        const { shortName, code } = one.unit;
        const label = chosen.has(one) ? `✓ ${shortName}` : shortName;
        return [nudgeButton.button(label, id, "unit", code)];
      }),
      pageRow(t, { page, pages }, turn),
      [
        nudgeButton.button(t("button-nudge-all"), id, "all", String(page)),
        nudgeButton.button(t("button-nudge-none"), id, "none", String(page)),
      ],
      [nudgeButton.button(t("button-nudge-done"), id, "preview", "-")],
    ),
  };
}
