import type { Language } from "../../config.ts";
import { groupedBy } from "../../plan/grouped.ts";
import type { Duty, Plan, Unit } from "../../plan/model.ts";
import { type DutyPart, type DutyState, isReported } from "../../progress/duty-state.ts";
import type { ReturnedReport } from "../../reports/store/returned.ts";
import { escapeHtml } from "../html.ts";
import type { Say } from "../i18n.ts";
import { moreUnits } from "../words/counts.ts";
import { reportNumber } from "../words/days.ts";
import { unitName } from "../words/quote.ts";

interface Face {
  readonly t: Say;
  readonly language: Language;
}

/** What a unit took over of a duty, where it stands otherwise than its own part; empty if it does not. */
export function othersOpen(t: Say, { unit, parts }: DutyState): string {
  const own = parts.find(({ owner }) => owner === unit);
  if (!own) return "";
  const differs = (part: DutyPart) => isReported(part) !== isReported(own);
  const others = parts.filter(differs).map(({ owner }) => owner);
  if (others.length === 0) return "";
  const values = { units: names(others), part: isReported(own) ? "open" : "done" };
  return ` ${t("duty-part", values)}`;
}

/** " · báo cáo số 0003 bị trả lại": a duty stays as it was reported while a report of it waits for its correction. */
export function returnedWords(t: Say, returned: readonly ReturnedReport[] = []): string {
  return [...groupedBy(returned, ({ stage }) => stage)]
    .map(([stage, reports]) => {
      const numbers = [...new Set(reports.map(({ number }) => reportNumber(number)))].join(", ");
      return ` ${t("duty-returned", { numbers, mark: t(`mark-${stage}`) })}`;
    })
    .join("");
}

/** From whom the unit took duties over that are counted with its own; nothing if from nobody. */
export function takenOver(t: Say, units: readonly Unit[]): string[] {
  return units.length === 0 ? [] : [t("duty-taken-over", { units: names(units) })];
}

/** More names would bury the question that they stand above. */
const NAMED = 8;

/** Who leads and who has a part in it; nothing of a duty that each unit owes by itself. */
export function rolesLines(
  { t, plan, language }: Face & { readonly plan: Plan },
  { units, cooperates }: Pick<Duty, "units" | "cooperates">,
): string[] {
  if (cooperates.length === 0) return [];
  const listed = (codes: readonly string[]) =>
    [
      ...codes.slice(0, NAMED).map((code) => unitName(plan, code)),
      ...moreUnits({ t, language }, codes.length - NAMED),
    ].join(", ");
  return [t("duty-roles", { leads: listed(units), others: listed(cooperates) })];
}

function names(units: readonly Unit[]): string {
  return units.map(({ shortName }) => escapeHtml(shortName)).join(", ");
}
