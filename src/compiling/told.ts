import { groupedBy } from "../plan/grouped.ts";
import type { Plan, Unit } from "../plan/model.ts";
import { withoutEnd } from "../plan/text.ts";
import { BULLETS } from "../reading/bullets.ts";
import { isDocuments } from "../reading/figure-value.ts";
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
  readonly tells: Tells;
}

/**
 * Of something that is counted; in words alone; or of nothing but the documents that it names, which the
 * report lists by themselves.
 */
type Tells = "counts" | "words" | "documents";

/**
 * In the order of time. What counts with its host's report is told there; a unit that is closed by now is
 * told of by its own name.
 */
export function toldIn(plan: Plan, facts: readonly TaskFact[]): Told[] {
  const units = new Map(plan.units.map((unit) => [unit.code, unit]));
  return facts.toSorted(inTime).flatMap((fact) => {
    const { unit: code, duty, number, result, elsewhere } = fact;
    const area = dutyOf(plan, duty)?.areas[0];
    const unit = units.get(code);
    if (!area || !unit || !result || elsewhere) return [];
    return [{ unit, area, duty, number, text: result, tells: tellsOf(fact.figures, result) }];
  });
}

function tellsOf(figures: TaskFact["figures"], text: string): Tells {
  const values = Object.values(figures);
  if (values.some((value) => !isDocuments(value))) return "counts";
  const numbers = values.flatMap((value) => (isDocuments(value) ? value : []));
  const namesOne = (sentence: string) => numbers.some(({ number }) => sentence.includes(number));
  return numbers.length > 0 && sentencesIn(text).every(namesOne) ? "documents" : "words";
}

function sentencesIn(text: string): string[] {
  return text.split(/[.;!?…]+(?:\s+|$)|\n+/).filter((sentence) => sentence.trim() !== "");
}

/** What a unit did in an area, as one line of several reports. */
export interface UnitLine {
  readonly units: readonly Unit[];
  readonly text: string;
  /** Something of it is counted. */
  readonly isCounted: boolean;
}

/** Characters of a line: what is longer stands whole in the annex. */
const LINE = 220;

/**
 * One line a unit, its reports one behind the other, what is counted first, cut between words; units that
 * say the same stand together. In the plan's order. Documents are not told again.
 */
export function linesOf(plan: Plan, told: readonly Told[]): UnitLine[] {
  const by = groupedBy(
    told.filter(({ tells }) => tells !== "documents"),
    ({ unit }) => unit,
  );
  const lines = new Map<string, { units: Unit[]; text: string; isCounted: boolean }>();
  for (const unit of plan.units) {
    const own = by.get(unit);
    if (!own) continue;
    const counted = own.filter(({ tells }) => tells === "counts");
    const texts = [...counted, ...own.filter(({ tells }) => tells === "words")];
    const text = oneLine(joined([...new Set(texts.map((one) => bare(one.text)))]));
    const same = lines.get(text.toLowerCase());
    if (same) same.units.push(unit);
    else lines.set(text.toLowerCase(), { units: [unit], text, isCounted: counted.length > 0 });
  }
  return [...lines.values()];
}

/** So many of them: those of which something is counted before the others, in the order that they have. */
export function foremost(lines: readonly UnitLine[], most: number): UnitLine[] {
  const first = lines.filter(({ isCounted }) => isCounted).slice(0, most);
  const others = lines.filter(({ isCounted }) => !isCounted).slice(0, most - first.length);
  const shown = new Set([...first, ...others]);
  return lines.filter((line) => shown.has(line));
}

/** Units of which nothing is told but documents. */
export function documentUnits(told: readonly Told[]): Unit[] {
  const others = new Set(told.flatMap(({ unit, tells }) => (tells === "documents" ? [] : [unit])));
  return [...new Set(told.map(({ unit }) => unit))].filter((unit) => !others.has(unit));
}

const BULLET = new RegExp(`^[${BULLETS}]\\s*`, "u");

/** Without its line breaks and the sign at its end. */
function bare(text: string): string {
  const lines = text
    .split("\n")
    .map((line) => line.trim().replace(BULLET, ""))
    .map(withoutEnd);
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
  return `${withoutEnd(cut.slice(0, cut.lastIndexOf(" ")))}…`;
}
