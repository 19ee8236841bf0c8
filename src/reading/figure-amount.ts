/** Amounts as they stand in a sentence, and the figures that can take them. */
import type { Figure } from "../plan/model.ts";
import type { Amount, Term, Token } from "./figure-tokens.ts";
import type { FigureValue } from "./figure-value.ts";
import { amount as money, readDigits, scaled } from "./number.ts";

export type AmountReading =
  | { kind: "value"; value: FigureValue | null }
  /** Money with a comma before three digits: "1,250 triệu". */
  | { kind: "ambiguous"; readings: readonly [number, number] }
  | { kind: "percent" }
  | { kind: "unreadable" };

/** Whether the amount could be a value of this figure at all. */
export function fits(figure: Figure, amount: Amount): boolean {
  if (amount.kind === "unknown") return true;
  if (amount.kind === "zero") return figure.kind !== "ratio" && figure.kind !== "decimal";
  switch (figure.kind) {
    case "count":
      if (amount.kind === "ratio") return figure.partOf !== null;
      if (amount.kind === "percent") return true;
      return !amount.currency && amount.terms.every(({ scale }) => scale <= 1000);
    case "decimal":
      return amount.kind === "percent" || (amount.kind === "number" && !amount.currency);
    case "ratio":
      return amount.kind === "ratio";
    case "money":
      return amount.kind === "number";
    case "document":
      return false;
  }
}

/** The value for this figure. A ratio for a count is read by the caller: it fills two figures. */
export function valueFor(figure: Figure, amount: Amount): AmountReading {
  if (amount.kind === "unknown") return { kind: "value", value: null };
  if (amount.kind === "zero") return { kind: "value", value: figure.kind === "document" ? [] : 0 };
  if (amount.kind === "ratio")
    return { kind: "value", value: { part: amount.part, whole: amount.whole } };
  if (amount.kind === "percent")
    return figure.kind === "decimal" ? { kind: "value", value: amount.value } : { kind: "percent" };
  if (figure.kind === "money") return moneyOf(amount.terms);
  const value = numberOf(amount.terms, figure.kind === "decimal" ? "decimal" : "count");
  return value === null ? { kind: "unreadable" } : { kind: "value", value };
}

function moneyOf(terms: readonly Term[]): AmountReading {
  let total = 0;
  for (const { digits, scale, tail } of terms) {
    const part = money(digits, scale, tail);
    if (part.kind === "ambiguous") return part;
    if (part.kind !== "money") return { kind: "unreadable" };
    total += part.value;
  }
  return { kind: "value", value: total };
}

function numberOf(terms: readonly Term[], as: "count" | "decimal"): number | null {
  const [term, ...more] = terms;
  if (term === undefined || more.length > 0) return null;
  return term.scale === 1
    ? readDigits(term.digits, as)
    : scaled(readDigits(term.digits, "decimal"), term.scale);
}

/** The number itself, for comparing a part with its whole. */
export function sizeOfAmount(amount: Amount): number | null {
  return amount.kind === "number" && !amount.currency ? numberOf(amount.terms, "count") : null;
}

/**
 * The amount at a place and, as alternatives, the same joined with what follows: "1 250" may be one
 * number or two, "1 tỷ 200 triệu" one sum or two. Which it is, only the words around can tell.
 */
export function merged(
  tokens: readonly Token[],
  at: number,
  text: string,
): { amount: Amount; next: number; merges: number }[] {
  const first = tokens[at];
  if (first?.kind !== "amount") return [];
  const found = [{ amount: first.amount, next: at + 1, merges: 0 }];
  let { amount, end } = first;
  for (let next = at + 1; ; next += 1) {
    const token = tokens[next];
    if (token?.kind !== "amount" || text.slice(end, token.start) !== " ") return found;
    const joined = join(amount, token.amount);
    if (joined === null) return found;
    amount = joined;
    end = token.end;
    found.push({ amount, next: next + 1, merges: next - at });
  }
}

function join(left: Amount, right: Amount): Amount | null {
  if (left.kind !== "number" || right.kind !== "number" || left.currency) return null;
  const [last, first] = [left.terms.at(-1), right.terms[0]];
  if (last === undefined || first === undefined || right.terms.length > 1) return null;
  const begun = left.terms.length === 1 && last.scale === 1 && last.tail === "";
  if (begun && /^[1-9]\d{0,2}(?: \d{3})*$/.test(last.digits) && /^\d{3}$/.test(first.digits))
    return {
      kind: "number",
      terms: [{ ...first, digits: `${last.digits} ${first.digits}` }],
      currency: right.currency,
    };
  if (last.scale > first.scale && first.scale > 1)
    return { kind: "number", terms: [...left.terms, first], currency: right.currency };
  return null;
}
