import { clean, length } from "../plan/text.ts";

export type NameReading =
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "length" }
  /** Digits, signs: a phone number or a position got into it. */
  | { readonly kind: "signs" };

const SHORTEST = 2;
const LONGEST_NAME = 60;

/** Reads "Họ và tên" as a person typed it. */
export function readName(text: string): NameReading {
  const name = clean(text).replace(/\s+/g, " ");
  if (length(name) < SHORTEST || length(name) > LONGEST_NAME) return { kind: "length" };
  if (!/^\p{L}[\p{L}\p{M}'’.\- ]*$/u.test(name)) return { kind: "signs" };
  return { kind: "name", name };
}
