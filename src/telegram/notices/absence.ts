import { absenceBy } from "../../people/store/absences.ts";
import { namesOf } from "../../people/store/names.ts";
import { keyboard } from "../buttons/kind.ts";
import { begin } from "../buttons/report.ts";
import { declineRow } from "../cards/absence.ts";
import { escapeHtml } from "../html.ts";
import { dayWords } from "../words/days.ts";
import { unitName } from "../words/quote.ts";
import type { NoticeOf, Scene, Words } from "./scene.ts";

/** Whoever stands in hears that it begins; both hear that it is over. */
export async function absenceNotice(
  { t, reader, services }: Scene,
  { absence: id, rung }: NoticeOf<"absence">,
): Promise<Words | null> {
  const { plan, database } = services;
  const absence = await absenceBy(database.read, plan.id, id);
  if (!absence) return null;
  const { unit, personId, standInId, to } = absence;
  const isStandIn = reader.person.id === standInId;
  const other = isStandIn ? personId : standInId;
  const nameOf = await namesOf(database.read, other === null ? [] : [other]);
  const values = {
    unit: unitName(plan, unit),
    name: escapeHtml(other === null ? "" : nameOf(other)),
    to: dayWords(to),
  };
  if (rung === "begins") {
    return { html: t("absence-begins", values), keyboard: keyboard(declineRow(t, absence)) };
  }
  const side = isStandIn ? "stand-in" : standInId ? "away" : "alone";
  return {
    html: t("absence-over", { ...values, side }),
    ...(isStandIn ? {} : { keyboard: keyboard([begin.button(t("menu-report"), unit, "-")]) }),
  };
}
