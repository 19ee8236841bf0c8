/**
 * What must not be stored as typed: personal data of victims and children, secrets, and reports of a
 * case, which do not belong to this bot (privacy.md §4–5). Rules of thumb, leaning to silence: a
 * false alarm on every "chị em hội viên" would teach people to press on regardless.
 */

import { findCases } from "./privacy-case.ts";
import { findIds, findPhones } from "./privacy-numbers.ts";
import { findAddresses, findPeople } from "./privacy-people.ts";
import { findSecretMarks, secretFileName } from "./privacy-secret.ts";
import { clean } from "./text.ts";

export type FindingKind =
  | "phone"
  /** A number of 9 or 12 digits like that of an identity card. */
  | "id-number"
  /** A person called victim, child, "chị", "bà", … by name. */
  | "named-victim"
  | "address"
  /** MẬT, TỐI MẬT, TUYỆT MẬT or "tài liệu mật": to be refused, not only confirmed. */
  | "secret-mark"
  /** Somebody tells of a case: to be answered with the hotlines. */
  | "looks-like-case";

export interface Finding {
  readonly kind: FindingKind;
  /** What was found, as typed. */
  readonly text: string;
  /** Place in the cleaned text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** All findings in the order of the text. Positions are those of `clean(text)`. */
export function guard(text: string): Finding[] {
  const typed = clean(text);
  const finders: readonly [FindingKind, (text: string) => { start: number; end: number }[]][] = [
    ["phone", findPhones],
    ["id-number", findIds],
    ["named-victim", findPeople],
    ["address", findAddresses],
    ["secret-mark", findSecretMarks],
    ["looks-like-case", findCases],
  ];
  return finders
    .flatMap(([kind, find]) =>
      find(typed).map(({ start, end }) => ({ kind, text: typed.slice(start, end), start, end })),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The secret mark in a file's name; names often come without diacritics ("TOI_MAT_bc.pdf"). */
export function guardFileName(name: string): Finding[] {
  const typed = clean(name);
  return secretFileName(typed).map(({ start, end }) => ({
    kind: "secret-mark",
    text: typed.slice(start, end),
    start,
    end,
  }));
}
