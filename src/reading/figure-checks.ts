/** What is wrong with figures, and what is only unlikely. Limits come from the plan file. */
import type { Figure } from "../plan/model.ts";
import {
  type FigureValue,
  type FigureValues,
  isDocuments,
  isRatio,
  isTexts,
  splitsOf,
  type Texts,
} from "./figure-value.ts";

/** What has a size. */
type Sized = Exclude<FigureValue, boolean | Texts>;

/** Cannot be stored. */
export type Refusal =
  | { kind: "below-minimum"; code: string; value: number; limit: number }
  | { kind: "above-limit"; code: string; value: number; limit: number }
  /** A count or đồng with a fraction. */
  | { kind: "not-whole"; code: string; value: number }
  | { kind: "part-exceeds-whole"; code: string; part: number; wholeCode: string; whole: number }
  /** 40/12. */
  | { kind: "ratio-reversed"; code: string; part: number; whole: number }
  /** All parts known and their sum is another, or some known and their sum already too large. */
  | {
      kind: "split-differs";
      wholeCode: string;
      whole: number;
      parts: readonly string[];
      sum: number;
    };

/** To be confirmed by the person. */
export type Doubt =
  | { kind: "high"; code: string; value: number; limit: number }
  | { kind: "low"; code: string; value: number; limit: number };

/**
 * Checks the values that are there; unknown and missing ones pass. Codes without a figure are ignored.
 * A zero is never doubtful: it was said on purpose.
 */
export function checkFigures(
  values: FigureValues,
  figures: readonly Figure[],
): { refusals: Refusal[]; doubts: Doubt[] } {
  const refusals: Refusal[] = [];
  const doubts: Doubt[] = [];
  for (const figure of figures) {
    const value = values[figure.code];
    if (value === undefined || value === null || typeof value === "boolean" || isTexts(value))
      continue;
    refusals.push(
      ...limits(figure, value),
      ...wholeness(figure, value),
      ...parts(figure, value, values),
    );
    doubts.push(...unlikely(figure, sizeOf(value)));
  }
  refusals.push(...splits(values, figures, refusals));
  return { refusals, doubts };
}

/** What the limits are about: the number, a ratio's denominator, how many documents. */
function sizeOf(value: Sized): number {
  if (isRatio(value)) return value.whole;
  return isDocuments(value) ? value.length : value;
}

function limits(figure: Figure, value: Sized): Refusal[] {
  const { code, min, refuseAbove } = figure;
  const smallest = isRatio(value) ? Math.min(value.part, value.whole) : sizeOf(value);
  const largest = sizeOf(value);
  const found: Refusal[] = [];
  if (figure.kind !== "document" && smallest < min)
    found.push({ kind: "below-minimum", code, value: smallest, limit: min });
  if (refuseAbove !== null && largest > refuseAbove)
    found.push({ kind: "above-limit", code, value: largest, limit: refuseAbove });
  return found;
}

function wholeness(figure: Figure, value: Sized): Refusal[] {
  if (figure.kind === "decimal" || isDocuments(value)) return [];
  const numbers = isRatio(value) ? [value.part, value.whole] : [value];
  return numbers
    .filter((each) => !Number.isInteger(each))
    .map((each) => ({ kind: "not-whole", code: figure.code, value: each }));
}

function parts(figure: Figure, value: Sized, values: FigureValues): Refusal[] {
  const { code, partOf } = figure;
  if (isRatio(value))
    return value.part > value.whole ? [{ kind: "ratio-reversed", code, ...value }] : [];
  const whole = partOf === null ? undefined : values[partOf];
  if (partOf === null || typeof whole !== "number" || typeof value !== "number") return [];
  return value > whole
    ? [{ kind: "part-exceeds-whole", code, part: value, wholeCode: partOf, whole }]
    : [];
}

function splits(
  values: FigureValues,
  figures: readonly Figure[],
  already: readonly Refusal[],
): Refusal[] {
  return splitsOf(figures).flatMap(({ whole: wholeCode, parts }): Refusal[] => {
    const whole = values[wholeCode];
    const known = parts.flatMap((code) => {
      const value = values[code];
      return typeof value === "number" ? [value] : [];
    });
    if (typeof whole !== "number" || known.length === 0) return [];
    // One message per mistake: a part above its whole has been said.
    if (already.some((each) => each.kind === "part-exceeds-whole" && parts.includes(each.code)))
      return [];
    const sum = known.reduce((a, b) => a + b, 0);
    const wrong = known.length === parts.length ? sum !== whole : sum > whole;
    return wrong ? [{ kind: "split-differs", wholeCode, whole, parts, sum }] : [];
  });
}

function unlikely(figure: Figure, value: number): Doubt[] {
  const { code, warnAbove, warnBelow, refuseAbove } = figure;
  if (warnAbove !== null && value > warnAbove && (refuseAbove === null || value <= refuseAbove))
    return [{ kind: "high", code, value, limit: warnAbove }];
  if (warnBelow !== null && value > 0 && value < warnBelow)
    return [{ kind: "low", code, value, limit: warnBelow }];
  return [];
}
