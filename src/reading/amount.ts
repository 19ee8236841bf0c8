/** An amount as it was written, before anyone knows what it counts. */
import { amount as money, readDigits, scaled } from "./number.ts";

/** "1 tỷ 200 triệu" has two terms; "5tr5" has a tail. */
export interface Term {
  readonly digits: string;
  readonly scale: number;
  readonly tail: string;
}

export type Amount =
  | { readonly kind: "number"; readonly terms: readonly Term[]; readonly currency: boolean }
  | { readonly kind: "ratio"; readonly part: number; readonly whole: number }
  | { readonly kind: "percent"; readonly value: number }
  | { readonly kind: "unknown" }
  | { readonly kind: "zero" };

export type MoneyOf =
  | { readonly kind: "value"; readonly value: number }
  /** "1,250 triệu": the comma may be decimal or group thousands. */
  | { readonly kind: "ambiguous"; readonly readings: readonly [number, number] }
  | { readonly kind: "unreadable" };

/** Whole đồng. */
export function moneyOf(amount: Amount): MoneyOf {
  if (amount.kind === "zero") return { kind: "value", value: 0 };
  if (amount.kind !== "number") return { kind: "unreadable" };
  let total = 0;
  for (const { digits, scale, tail } of amount.terms) {
    const part = money(digits, scale, tail);
    if (part.kind === "ambiguous") return part;
    if (part.kind !== "money") return { kind: "unreadable" };
    total += part.value;
  }
  return { kind: "value", value: total };
}

/** The number that it is as a count or a decimal; null if it is none. */
export function numberOf(amount: Amount, as: "count" | "decimal"): number | null {
  if (amount.kind === "zero") return 0;
  if (amount.kind !== "number") return null;
  const [term, ...more] = amount.terms;
  if (term === undefined || more.length > 0) return null;
  if (term.scale === 1) return readDigits(term.digits, as);
  const value = scaled(readDigits(term.digits, "decimal"), term.scale);
  const tail = term.tail === "" ? 0 : scaled(Number(`0.${term.tail}`), term.scale);
  return value === null || tail === null ? null : value + tail;
}

/** Money by its looks: a currency, or millions. */
export function looksLikeMoney(amount: Amount): boolean {
  return (
    amount.kind === "number" && (amount.currency || amount.terms.some(({ scale }) => scale >= 1e6))
  );
}
