import type { Unit } from "../../plan/model.ts";
import { type DutyPart, type DutyState, isReported } from "../../progress/duty-state.ts";
import { escapeHtml } from "../html.ts";
import type { Say } from "../i18n.ts";

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

function names(units: readonly Unit[]): string {
  return units.map(({ shortName }) => escapeHtml(shortName)).join(", ");
}
