import { compare } from "../plan/day.ts";
import type { Day, Figure, Unit } from "../plan/model.ts";
import {
  type DocumentMention,
  type FigureValue,
  type FigureValues,
  isDocuments,
  isRatio,
  isTexts,
} from "../reading/figure-value.ts";

/** A report as it is added up. */
export interface Carrier {
  readonly unit: string;
  readonly sentOn: Day;
  readonly figures: FigureValues;
  /** Codes of the values that were said to be approximate. */
  readonly about?: readonly string[];
  /** Its event counts with another report, its host's (src/reports/joint.ts); absent if with this one. */
  readonly elsewhere?: boolean;
}

/** What several reports say of one figure, and which of them say it. */
export interface FigureTotal<One extends Carrier = Carrier> {
  readonly value: FigureValue;
  /** An approximate value went into it: then it is approximate, too. */
  readonly about: boolean;
  /** The reports of which it is made. */
  readonly from: readonly One[];
}

/**
 * What several reports say of one figure; null if none says anything of it. Whoever adds up reports asks
 * here.
 *
 * - `sum`: activities are added up.
 * - `list`: documents and texts, each once.
 * - `latest`: a stock is what its unit said last. Units that were merged have theirs together until the
 *   successor has counted both.
 *
 * @param reports in the order of time
 * @param units the unit, and those that it took over from
 */
export function totalOf<One extends Carrier>(
  figure: Figure,
  reports: readonly One[],
  units: readonly Unit[],
): FigureTotal<One> | null {
  return addedUp(figure, countedIn(figure, reports, units));
}

/** The values of reports of which it is known that each counts; null if none has one. */
export function addedUp<One extends Carrier>(
  figure: Figure,
  reports: readonly One[],
): FigureTotal<One> | null {
  const [from, values]: [One[], FigureValue[]] = [[], []];
  for (const report of reports) {
    const value = valueIn(report, figure);
    if (value === null) continue;
    from.push(report);
    values.push(value);
  }
  const value = values.every(isDocuments) ? documentsOf(figure, from) : summed(values);
  if (value === null || from.length === 0) return null;
  return { value, about: from.some(({ about = [] }) => about.includes(figure.code)), from };
}

/** Null: it says nothing of the figure. */
export function valueIn(
  { figures }: Pick<Carrier, "figures">,
  { code }: Figure,
): FigureValue | null {
  return figures[code] ?? null;
}

/**
 * Whether a value of a report goes into a sum. What is counted with the host's report does not; but a stock
 * is its unit's own, whoever held the event.
 */
export function isCounted(
  { elsewhere }: Pick<Carrier, "elsewhere">,
  { aggregate }: Pick<Figure, "aggregate">,
): boolean {
  return !elsewhere || aggregate === "latest";
}

/** The reports of which the total is made. */
function countedIn<One extends Carrier>(
  figure: Figure,
  reports: readonly One[],
  units: readonly Unit[],
): readonly One[] {
  // Those that say nothing of it drop out where it is added up.
  if (figure.aggregate !== "latest") return reports.filter((report) => isCounted(report, figure));
  const known = reports.filter((report) => valueIn(report, figure) !== null);
  // Of two rates neither the sum nor the mean is known, and a unit says yes or no: the last one stands.
  return figure.kind === "decimal" || figure.kind === "yes-no"
    ? known.slice(-1)
    : stocks(known, units);
}

/** What each unit said last, but for units whose successor has counted since. */
function stocks<Known extends Carrier>(known: readonly Known[], units: readonly Unit[]): Known[] {
  const latest = [...new Map(known.map((one) => [one.unit, one])).values()];
  return latest.filter(({ unit: code }) => {
    const end = units.find((unit) => unit.code === code)?.validTo ?? null;
    return end === null || !latest.some(({ unit, sentOn }) => unit !== code && sentOn > end);
  });
}

/** What a document is known by: who issued it, its number and its day. Two units number theirs alike. */
export function documentKey(unit: string, { number, day }: DocumentMention): string {
  return `${unit} ${number} ${day}`;
}

function documentsOf(figure: Figure, reports: readonly Carrier[]): DocumentMention[] {
  const each = new Map<string, DocumentMention>();
  for (const report of reports) {
    const value = valueIn(report, figure);
    if (!isDocuments(value)) continue;
    for (const one of value) each.set(documentKey(report.unit, one), one);
  }
  return inOrderOfDays([...each.values()]);
}

/** What several units say of one figure together, each of its own; null if none says anything. */
export function summed(values: readonly FigureValue[]): FigureValue | null {
  if (values.length === 0) return null;
  return values.every(isDocuments) ? inOrderOfDays(values.flat()) : values.reduce(added);
}

/** Two values of one unit's figure together. */
export function added(a: FigureValue, b: FigureValue): FigureValue {
  if (typeof a === "number" && typeof b === "number") return exact(a + b);
  if (isRatio(a) && isRatio(b)) return { part: a.part + b.part, whole: a.whole + b.whole };
  if (isDocuments(a) && isDocuments(b)) return distinct([...a, ...b]);
  if (isTexts(a) && isTexts(b)) return { texts: [...new Set([...a.texts, ...b.texts])] };
  // The plan file was changed between the two reports: the later one is of the kind that it asks for now.
  return b;
}

function distinct(documents: readonly DocumentMention[]): DocumentMention[] {
  return inOrderOfDays([...new Map(documents.map((one) => [documentKey("", one), one])).values()]);
}

/** Those without one last. */
function inOrderOfDays(documents: readonly DocumentMention[]): DocumentMention[] {
  return documents.toSorted((a, b) => compare(a.day ?? "~", b.day ?? "~"));
}

/** Decimals add up as they are written: 0,1 + 0,2 = 0,3. */
function exact(sum: number): number {
  return Number.isInteger(sum) ? sum : Number(sum.toFixed(6));
}
