/**
 * What must not be stored as typed: personal data of victims and children, secrets, and reports of a
 * case, which do not belong to this bot (privacy.md §4–5). Rules of thumb, leaning to silence: a
 * false alarm on every "chị em hội viên" would teach people to press on regardless.
 */

import { findCases } from "./privacy-case.ts";
import { findDescribed } from "./privacy-described.ts";
import { spacedFileName } from "./privacy-file.ts";
import { findHomes } from "./privacy-home.ts";
import { findIds, findPhones } from "./privacy-numbers.ts";
import { findPeople } from "./privacy-people.ts";
import { overlap, type Place } from "./privacy-place.ts";
import { findSecretMarks, secretFileName } from "./privacy-secret.ts";
import { words } from "./privacy-tokens.ts";
import { clean } from "./text.ts";

export type FindingKind =
  | "phone"
  /** A number of 9 or 12 digits like that of an identity card. */
  | "id-number"
  /** A person called victim, child, "chị", "bà", … by name. */
  | "named-victim"
  /** No name, but everybody in the hamlet knows who is meant. */
  | "described-victim"
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
  return findingsIn(clean(text));
}

function findingsIn(typed: string): Finding[] {
  const read = words(typed);
  const people = findPeople(read);
  const described = findDescribed(read).filter((one) => !people.some((each) => overlap(one, each)));
  const found: readonly [FindingKind, readonly Place[]][] = [
    ["phone", findPhones(typed, read)],
    ["id-number", findIds(typed)],
    ["named-victim", people],
    ["described-victim", described],
    ["address", findHomes(read)],
    ["secret-mark", findSecretMarks(typed)],
    ["looks-like-case", findCases(read)],
  ];
  return found
    .flatMap(([kind, places]) =>
      places.map(({ start, end }) => ({ kind, text: typed.slice(start, end), start, end })),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * The same for the name of a file, in which words run together ("TraoNhaChiVi", "chau_lan.jpg").
 * Positions are those of `spacedFileName(name)`. A number of ten digits in it is a camera's, not a
 * phone's, and nobody cries for help in a file's name.
 */
export function guardFileName(name: string): Finding[] {
  const typed = spacedFileName(clean(name));
  const secrets = secretFileName(clean(name)).map(({ start, end }) => ({
    kind: "secret-mark" as const,
    text: clean(name).slice(start, end),
    start,
    end,
  }));
  const kinds: readonly FindingKind[] = ["named-victim", "described-victim", "address"];
  return [...secrets, ...findingsIn(typed).filter(({ kind }) => kinds.includes(kind))];
}
