/** What a figure can hold, how it is printed, and what follows from what. */

import { formatDay } from "../plan/day.ts";
import type { Day, Figure } from "../plan/model.ts";
import { rememberedBy } from "../plan/remembered.ts";
import { tenthsPercent } from "./percent.ts";
import { fold } from "./text.ts";

export interface Ratio {
  readonly part: number;
  readonly whole: number;
}

export interface DocumentMention {
  /** "15/KH-UBND", as officials number documents. */
  readonly number: string;
  readonly day: Day | null;
  /** What it is about, as it was said; absent if that was not said. */
  readonly subject?: string;
}

/** What was said in words: one of a report, several of a sum. */
export interface Texts {
  readonly texts: readonly string[];
}

/** Money is whole đồng. Of several units that say yes or no a sum is a ratio. */
export type FigureValue = number | boolean | Ratio | Texts | readonly DocumentMention[];

/** By the figure's code. Null: explicitly unknown. Absent: not said. Empty is not zero. */
export type FigureValues = Readonly<Record<string, FigureValue | null>>;

export function isRatio(value: FigureValue | null | undefined): value is Ratio {
  return typeof value === "object" && value !== null && "part" in value;
}

export function isTexts(value: FigureValue | null | undefined): value is Texts {
  return typeof value === "object" && value !== null && "texts" in value;
}

/** Answered by a word or in words, and read from no sentence that tells of something else. */
export function isSpoken({ kind }: Pick<Figure, "kind">): boolean {
  return kind === "yes-no" || kind === "text";
}

export function isDocuments(
  value: FigureValue | null | undefined,
): value is readonly DocumentMention[] {
  return Array.isArray(value);
}

/** Two values of one figure that say the same. */
export function isSameValue(a: FigureValue | null, b: FigureValue | null): boolean {
  if (isRatio(a) && isRatio(b)) return a.part === b.part && a.whole === b.whole;
  if (isTexts(a) && isTexts(b)) return a.texts.join("\n") === b.texts.join("\n");
  if (!isDocuments(a) || !isDocuments(b)) return a === b;
  return (
    a.length === b.length &&
    a.every(({ number, day }, i) => number === b[i]?.number && day === b[i]?.day)
  );
}

const vietnamese = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 6 });

/** "1.250", "70,5": without a unit. */
export function formatNumber(value: number): string {
  return vietnamese.format(value);
}

/** "05", "1.250", "0": as officials write how many there are, below ten with a nought (Decree 30/2020). */
export function formatCount(value: number): string {
  const isBelowTen = Number.isInteger(value) && value > 0 && value < 10;
  return isBelowTen ? `0${value}` : formatNumber(value);
}

/** "05/08", "0/08": both as any other count is written, wherever a part of a whole is told. */
export function formatRatio(part: number, whole: number): string {
  return `${formatCount(part)}/${formatCount(whole)}`;
}

/** What a language does its own way in a value. */
export interface Written {
  /** How many there are: "05", "1.250". */
  readonly count: (value: number) => string;
  /** Any other number: "54,9". */
  readonly number: (value: number) => string;
  /** "15/KH-UBND ngày 20/02/2024" */
  readonly document: (number: string, day: string) => string;
}

/** As documents, and what is read again, have it. */
export const VIETNAMESE: Written = {
  count: formatCount,
  number: formatNumber,
  document: (number, day) => `${number} ngày ${day}`,
};

/**
 * "05 cuộc", "1.250 lượt người", "15.000.000 đồng", "70,5", "12/40 (30%)", "15/KH-UBND ngày 20/02/2024".
 * Yes and no are words of a language, and the caller's. Null for an explicitly unknown value and for an empty list: the caller words those.
 */
export function formatFigure(
  figure: Figure,
  value: Exclude<FigureValue, boolean> | null,
  { count, number, document }: Written = VIETNAMESE,
): string | null {
  if (value === null) return null;
  if (isTexts(value)) return value.texts.join("; ");
  if (isRatio(value)) {
    const { part, whole } = value;
    const share = whole > 0 ? ` (${number(tenthsPercent(part, whole))}%)` : "";
    return `${count(part)}/${count(whole)}${share}`;
  }
  if (isDocuments(value)) {
    if (value.length === 0) return null;
    return value
      .map((one) => (one.day === null ? one.number : document(one.number, formatDay(one.day))))
      .join("; ");
  }
  const words = count(value);
  return figure.unit === null ? words : `${words} ${figure.unit}`;
}

/**
 * What is certain without being said: a whole of which every part of one split is known, and the
 * last part of a known whole (nữ + nam = tổng). Nothing that was said, not even "unknown", is
 * touched; nothing negative is derived. A split with a single figure adds up to nothing.
 *
 * @returns all values, and the codes of those that were derived.
 */
export function derive(
  values: FigureValues,
  figures: readonly Figure[],
): { values: FigureValues; derived: string[] } {
  const complete: Record<string, FigureValue | null> = { ...values };
  const derived: string[] = [];
  const fill = (code: string, value: number) => {
    if (complete[code] !== undefined || value < 0) return;
    complete[code] = value;
    derived.push(code);
  };
  for (const { whole, parts } of splitsOf(figures)) {
    const total = complete[whole];
    const known = parts.filter((code) => typeof complete[code] === "number");
    const sum = known.reduce((total, code) => total + numberIn(complete[code]), 0);
    if (known.length === parts.length) fill(whole, sum);
    const [missing, ...others] = parts.filter((code) => !known.includes(code));
    if (typeof total === "number" && missing !== undefined && others.length === 0)
      fill(missing, total - sum);
  }
  return { values: complete, derived };
}

/**
 * The values without those that can be worked out again from the others. What a rule of the sentence
 * added, one session for one event, stays: nothing else says it.
 */
export function withoutDerived(
  values: FigureValues,
  derived: readonly string[],
  figures: readonly Figure[],
): FigureValues {
  const without = (codes: readonly string[]) =>
    Object.fromEntries(Object.entries(values).filter(([code]) => !codes.includes(code)));
  const again = derive(without(derived), figures).derived;
  return without(derived.filter((code) => again.includes(code)));
}

/**
 * The splits of these figures: parts that add up to a whole, of which there may be several.
 *
 * @param least a split of fewer parts adds up to nothing
 */
export function splitsOf(figures: readonly Figure[], least = 2): readonly Split[] {
  return gathered(figures).filter(({ parts }) => parts.length >= least);
}

interface Split {
  readonly whole: string;
  readonly parts: readonly string[];
}

/** One message is checked from several sides. */
const gathered = rememberedBy((figures: readonly Figure[]): readonly Split[] => {
  const splits = new Map<string, { whole: string; parts: string[] }>();
  const codes = new Set(figures.map(({ code }) => code));
  for (const { code, partOf, split } of figures) {
    if (partOf === null || split === null || !codes.has(partOf)) continue;
    const key = `${partOf} ${split}`;
    const known = splits.get(key);
    if (known === undefined) splits.set(key, { whole: partOf, parts: [code] });
    else known.parts.push(code);
  }
  return [...splits.values()];
});

function numberIn(value: FigureValue | null | undefined): number {
  return typeof value === "number" ? value : 0;
}

/** "người" and "lượt" belong to the unit "lượt người": they may stand beside a number of that figure. */
export function isUnitOf(figure: Figure, wording: string): boolean {
  return figure.unit !== null && ` ${fold(figure.unit)} `.includes(` ${fold(wording)} `);
}
