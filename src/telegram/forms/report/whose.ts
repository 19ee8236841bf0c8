import { actingUnits } from "../../../people/acting.ts";
import type { Unit } from "../../../plan/model.ts";
import { unitOn } from "../../../plan/units.ts";
import { mayStay } from "../../../reading/law.ts";
import { namedDoers } from "../../../reports/named-doer.ts";
import { takeReport } from "../../../reports/take-sentence.ts";
import { takeStatement } from "../../../reports/take-statement.ts";
import { useInstead, useText } from "../../buttons/sent.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml } from "../../html.ts";
import { holdBack } from "../../listening/confirm.ts";
import { circumstances } from "./duties.ts";
import { type Enclosed, keeping, leaveRow } from "./enclosed.ts";

/** Of so many units that the words name each gets its button. */
const NAMED = 4;

/**
 * To the office, whose words name other units: asks whether it enters the report in the stead of one. Taken
 * for the office's own, it would count there, and be missing where it belongs.
 *
 * @returns whether it was asked
 */
export async function askWhose(
  ctx: Ctx,
  own: Unit,
  text: string,
  enclosed: Enclosed,
): Promise<boolean> {
  const { t } = ctx;
  const isFor = (unit: Unit) => isReportOf(ctx, unit, text, enclosed);
  const others = namedUnits(ctx, own, text);
  if (others.length === 0) return false;
  const isOwn = isFor(own);
  // What may not stay is refused where reports are taken.
  if (!(isOwn || others.some(isFor)) || mayStay(text).kind !== "stays") return false;
  const names = others.map(({ shortName }) => escapeHtml(shortName)).join(", ");
  return holdBack(
    ctx,
    { id: "whose" },
    text,
    others.length === 1 ? t("whose-ask", { unit: names }) : t("whose-ask-several", { names }),
    (id, about) => [
      ...others
        .slice(0, NAMED)
        .map(({ shortName, code }) => [
          useInstead.button(t("button-whose-instead", { unit: shortName }), id, code),
        ]),
      [isOwn && useText.button(t("button-whose-own", { unit: own.shortName }), id, "report")],
      leaveRow(t, id, about),
    ],
    keeping(ctx, own, enclosed),
  );
}

/** The units for which this person may enter what the words say of them. */
export function namedUnits(ctx: Ctx, own: Unit, text: string): Unit[] {
  const { plan, today, who } = ctx;
  if (!who.office) return [];
  const codes = namedDoers({ result: text }, { plan, today, unit: own.code });
  const units = codes.flatMap((code) => unitOn(plan, code, today) ?? []);
  return units.filter((unit) => unit.reports && !actingUnits(ctx).includes(unit));
}

/** Whether words are a report of that unit, or say that there is nothing to report. */
export function isReportOf(ctx: Ctx, unit: Unit, text: string, { files }: Enclosed): boolean {
  const given = circumstances(ctx, unit);
  if (takeReport({}, text, given) !== null) return true;
  // That there is nothing to report is nothing to show files of.
  return files.length === 0 && Boolean(takeStatement(text, given)?.status);
}
