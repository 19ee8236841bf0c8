import type { Plan, Unit } from "../plan/model.ts";
import { BULLETS } from "../reading/bullets.ts";
import type { TaskFact } from "../reports/periodic-sums.ts";
import { inTime } from "../reports/periodic-sums.ts";
import { dutyOf } from "../reports/questions.ts";

/** What one report tells of a deed, as its unit wrote it. */
export interface Told {
  readonly unit: Unit;
  readonly area: string;
  readonly duty: string;
  readonly number: number;
  readonly text: string;
}

/**
 * In the order of time. What counts with its host's report is told there; a unit that is closed by now is
 * told of by its own name.
 */
export function toldIn(plan: Plan, facts: readonly TaskFact[]): Told[] {
  const units = new Map(plan.units.map((unit) => [unit.code, unit]));
  return facts.toSorted(inTime).flatMap(({ unit: code, duty, number, result, elsewhere }) => {
    const area = dutyOf(plan, duty)?.areas[0];
    const unit = units.get(code);
    return area && unit && result && !elsewhere ? [{ unit, area, duty, number, text: result }] : [];
  });
}

/** What a unit did in an area, as one line of several reports. */
export interface UnitLine {
  readonly units: readonly Unit[];
  readonly text: string;
}

/** Characters of a line: what is longer stands whole in the annex. */
const LINE = 220;

/**
 * One line a unit, its reports one behind the other, cut between words; units that say the same stand
 * together. In the plan's order.
 */
export function linesOf(plan: Plan, told: readonly Told[]): UnitLine[] {
  const texts = new Map<Unit, string[]>();
  for (const { unit, text } of told) texts.set(unit, [...(texts.get(unit) ?? []), text]);
  const lines = new Map<string, { units: Unit[]; text: string }>();
  for (const unit of plan.units) {
    const own = texts.get(unit);
    if (!own) continue;
    const text = oneLine(joined([...new Set(own.map(bare))]));
    const same = lines.get(text.toLowerCase());
    if (same) same.units.push(unit);
    else lines.set(text.toLowerCase(), { units: [unit], text });
  }
  return [...lines.values()];
}

const BULLET = new RegExp(`^[${BULLETS}]\\s*`, "u");

/** Without its line breaks and the sign at its end. */
function bare(text: string): string {
  const lines = text
    .split("\n")
    .map((line) => line.trim().replace(BULLET, ""))
    .map((line) => line.replace(/[.;,\s]+$/, ""));
  return joined(lines.filter((line) => line !== ""));
}

/** A capital begins a sentence, and none stands behind a semicolon. */
function joined(parts: readonly string[]): string {
  return parts.reduce((text, part) => {
    if (text === "") return part;
    if (text.endsWith(":")) return `${text} ${part}`;
    return `${text}${/^\p{Lu}/u.test(part) ? ". " : "; "}${part}`;
  }, "");
}

function oneLine(text: string): string {
  if (text.length <= LINE) return text;
  const cut = text.slice(0, LINE + 1);
  const sentence = Math.max(cut.lastIndexOf("; "), cut.lastIndexOf(". "));
  // A whole sentence if that is most of it.
  if (sentence > LINE / 2) return `${cut.slice(0, sentence)}…`;
  return `${cut.slice(0, cut.lastIndexOf(" ")).replace(/[.;,\s]+$/, "")}…`;
}
