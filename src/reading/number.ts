/**
 * Numbers and money as Vietnamese officials type them (reporting.md §5): the dot groups thousands,
 * the comma is the decimal sign, but people mix both.
 */
import { agrees, bare, clean } from "./text.ts";

export type NumberReading =
  | { kind: "number"; value: number }
  /** The person says that the figure is not known. Empty is not zero. */
  | { kind: "unknown" }
  | { kind: "not-understood" };

export type MoneyReading =
  /** Whole đồng. */
  | { kind: "money"; value: number }
  /** "1,250 triệu": the comma may be decimal or group thousands. The caller asks. */
  | { kind: "ambiguous"; readings: readonly [number, number] }
  | { kind: "not-understood" };

export const DIGITS = "\\d+(?:[.,]\\d+)*";

const UNKNOWN =
  /^(?:(?:khong|chua|ko)\s+(?:co\s+(?:so\s+lieu|so|thong\s+ke|du\s+lieu)|ro|biet|nam(?:\s+duoc)?|thong\s+ke(?:\s+duoc)?|tach(?:\s+(?:duoc|rieng|gioi))?)|n\s?[/.]\s?a\.?|unknown|no\s+data)$/;
const ZERO = /^(?:khong|ko|khong\s+co|ko\s+co|none|zero)$/;

/** "không có số liệu", "chưa rõ", "n/a". */
export function saysUnknown(text: string): boolean {
  return UNKNOWN.test(tidy(text));
}

/** "không", "không có": none, that is 0. "Chưa có" is neither and has to be asked again. */
export function saysZero(text: string): boolean {
  return ZERO.test(tidy(text));
}

/**
 * Reads a whole answer as a number: "1.250", "1 250", "12,5", "1.234,5", "2 nghìn", "2k", "không".
 *
 * A comma (or dot) followed by exactly three digits at the end is ambiguous. The dot always groups
 * thousands, as Vietnamese writes. The comma groups thousands in a count ("1,250" is 1250, for
 * nobody counts a quarter of a person) and is the decimal sign in a decimal figure (1.25).
 */
export function readNumber(text: string, as: "count" | "decimal" = "count"): NumberReading {
  if (saysUnknown(text)) return { kind: "unknown" };
  if (saysZero(text)) return { kind: "number", value: 0 };
  const typed = joined(clean(text).replace(/[\s.,;!]+$/, ""));
  const match = new RegExp(`^([-+]?)(${DIGITS})\\s*(nghin|ngan|k)?$`).exec(bare(typed));
  if (match === null) return { kind: "not-understood" };
  const [, sign, digits = "", word = ""] = match;
  const scale = word === "" ? 1 : scaleOf(typed.slice(-word.length));
  if (scale === null) return { kind: "not-understood" };
  const value = scale === 1 ? readDigits(digits, as) : scaled(readDigits(digits, "decimal"), scale);
  if (value === null) return { kind: "not-understood" };
  return { kind: "number", value: sign === "-" && value !== 0 ? -value : value };
}

/** Digits with separators; null if they are no number ("1.2.3", "12.50.00"). */
export function readDigits(digits: string, as: "count" | "decimal"): number | null {
  if (/^\d+$/.test(digits)) return safe(Number(digits));
  if (/^\d{1,3}(?: \d{3})+$/.test(digits)) return safe(Number(digits.replaceAll(" ", "")));
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(digits))
    return safe(Number(digits.replaceAll(".", "").replace(",", ".")));
  if (/^\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$/.test(digits) || /^\d{1,3},\d{3}\.\d+$/.test(digits))
    return safe(Number(digits.replaceAll(",", "")));
  if (as === "count" && /^[1-9]\d{0,2},\d{3}$/.test(digits))
    return safe(Number(digits.replace(",", "")));
  if (/^\d+[.,]\d+$/.test(digits)) return safe(Number(digits.replace(",", ".")));
  return null;
}

const SCALES: readonly (readonly [wording: string, scale: number])[] = [
  ["tỷ", 1e9],
  ["tỉ", 1e9],
  ["triệu", 1e6],
  ["tr", 1e6],
  ["nghìn", 1e3],
  ["ngàn", 1e3],
  ["k", 1e3],
];

/** What a scale word multiplies by; null if the word as typed is another one ("ngân" of "ngân hàng"). */
export function scaleOf(typed: string): number | null {
  return SCALES.find(([wording]) => agrees(typed, wording))?.[1] ?? null;
}

/**
 * One amount in đồng. `tail` is the colloquial rest of "5tr5" (5.500.000) or "15tr500" (15.500.000),
 * accepted only glued to the scale: "1 triệu 200" with a space could mean 200 đồng.
 */
export function amount(digits: string, scale: number, tail = ""): MoneyReading {
  if (scale > 1 && /^[1-9]\d{0,2},\d{3}$/.test(digits)) {
    const readings = [readDigits(digits, "decimal"), readDigits(digits, "count")] as const;
    const [decimal, grouped] = readings.map((value) => scaled(value, scale));
    if (decimal != null && grouped != null)
      return { kind: "ambiguous", readings: [decimal, grouped] };
  }
  const value = scaled(readDigits(digits, scale > 1 ? "decimal" : "count"), scale);
  const rest = tail === "" ? 0 : scaled(Number(`0.${tail}`), scale);
  if (value === null || rest === null || !Number.isInteger(value))
    return { kind: "not-understood" };
  return { kind: "money", value: value + rest };
}

/** "1 250" and "15 000 000" without their spaces. */
function joined(text: string): string {
  return text.replace(/(?<![\d.,])[1-9]\d{0,2}(?: \d{3})+(?![\d.,])/g, (group) =>
    group.replaceAll(" ", ""),
  );
}

/** Rounds away what floating point adds: 1,2 × 10⁹. Null if it is no whole number of units. */
export function scaled(value: number | null, scale: number): number | null {
  if (value === null) return null;
  const product = value * scale;
  const whole = Math.round(product);
  return scale === 1 || Math.abs(product - whole) < 1e-3 ? safe(scale === 1 ? value : whole) : null;
}

function safe(value: number): number | null {
  return value <= Number.MAX_SAFE_INTEGER ? value : null;
}

function tidy(text: string): string {
  return bare(clean(text))
    .replace(/\s+/g, " ")
    .replace(/[\s.,;!]+$/, "");
}

const WRITTEN = new RegExp(`(${DIGITS})\\s*(\\p{L}+)?`, "gu");

/** The numbers in a text, whatever they count; each by all that it may be: "3 triệu" is 3 or 3.000.000. */
export function numbersIn(text: string): number[][] {
  return [...text.normalize("NFC").matchAll(WRITTEN)].map(([, digits = "", word = ""]) => {
    const scale = scaleOf(word.toLowerCase());
    const readings = [
      ...(["count", "decimal"] as const).map((as) => readDigits(digits, as)),
      scale === null ? null : scaled(readDigits(digits, "decimal"), scale),
    ];
    return readings.filter((value) => value !== null);
  });
}
