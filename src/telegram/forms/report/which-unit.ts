import type { InlineKeyboardButton } from "grammy/types";
import type { Unit } from "../../../plan/model.ts";
import { namedDoers } from "../../../reports/named-doer.ts";
import { useInstead } from "../../buttons/sent.ts";
import type { Ctx } from "../../context.ts";
import { holdBack } from "../../listening/confirm.ts";
import { type Enclosed, keeping, leaveRow } from "./enclosed.ts";

/** Of the units for which somebody reports, the only one that the words say to have done it; null if they do not say. */
export function unitSaid({ plan, today }: Ctx, units: readonly Unit[], text: string): Unit | null {
  const [only, ...more] = units;
  if (only && more.length === 0) return only;
  const said = namedDoers({ result: text }, { plan, today, unit: "" });
  const [named, ...others] = said;
  return others.length === 0 ? (units.find(({ code }) => code === named) ?? null) : null;
}

/** A button for each of them, which makes the held text its report. */
function unitRows({ t }: Ctx, units: readonly Unit[], id: string): InlineKeyboardButton[][] {
  return units.map(({ shortName, code }) => [
    useInstead.button(t("button-files-unit", { unit: shortName }), id, code),
  ]);
}

/**
 * Asks whose report it is, with the text and its files kept meanwhile.
 *
 * @param head what else is said of it, in HTML
 */
export function askWhichUnit(
  ctx: Ctx,
  units: readonly Unit[],
  text: string,
  enclosed: Enclosed,
  head = "",
): Promise<boolean> {
  const { t } = ctx;
  const [first] = units;
  if (!first) return Promise.resolve(false);
  return holdBack(
    ctx,
    { id: "whose" },
    text,
    [head, t("which-unit-ask")].filter(Boolean).join("\n"),
    (id, about) => [...unitRows(ctx, units, id), leaveRow(t, id, about)],
    keeping(ctx, first, enclosed),
  );
}
