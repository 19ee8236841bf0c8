import type { Language } from "../../config.ts";
import type { Duty, Plan, Unit } from "../../plan/model.ts";
import { type DutyPart, type DutyState, isReported } from "../../progress/duty-state.ts";
import { escapeHtml } from "../html.ts";
import type { Say } from "../i18n.ts";
import { moreUnits } from "../words/counts.ts";
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

/** From whom the unit took duties over that are counted with its own; nothing if from nobody. */
export function takenOver(t: Say, states: Iterable<DutyState>): string[] {
  const owners = [...states].flatMap(({ unit, parts }) =>
    parts.map(({ owner }) => owner).filter((owner) => owner !== unit),
  );
  const units = [...new Set(owners)];
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
