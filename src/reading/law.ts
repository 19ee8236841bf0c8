/**
 * The one law for whatever people want kept: a result, an obstacle, an answer, a reason, a note, a
 * caption, the name of a file. Every place asks it, and none has a list of its own; `law.test.ts` walks
 * them all.
 */
import { type Finding, type FindingKind, guard, guardFileName } from "./privacy.ts";
import { clean, length } from "./text.ts";

/** Why a text is kept nowhere, whatever its author says; the gravest first. */
export const REFUSALS = ["secret", "case", "person"] as const;
export type Refusal = (typeof REFUSALS)[number];

/**
 * What a finding means for the text. A doubt is settled by the author: a number may be the office's own,
 * an address a venue. A new kind of finding does not compile before it stands here.
 */
export const FATE: Readonly<Record<FindingKind, Refusal | "doubt">> = {
  "secret-mark": "secret",
  "looks-like-case": "case",
  "named-victim": "person",
  "described-victim": "person",
  phone: "doubt",
  "id-number": "doubt",
  address: "doubt",
};

/** Characters after NFC, both ends included. */
export interface Limits {
  readonly from: number;
  readonly to: number;
  /** It has to say why. */
  readonly isReason?: true;
}

export type Verdict =
  /** May be kept as it is here, cleaned. Its author has to see the doubts, if there are any. */
  | { readonly kind: "stays"; readonly text: string; readonly doubts: readonly Finding[] }
  | { readonly kind: "length"; readonly length: number }
  | { readonly kind: "refused"; readonly why: Refusal; readonly findings: readonly Finding[] };

const ANY: Limits = { from: 0, to: Number.POSITIVE_INFINITY };

/** @param limits without them a text of any length is judged */
export function mayStay(typed: string, limits: Limits = ANY): Verdict {
  const text = clean(typed);
  const size = length(text);
  if (size < limits.from || size > limits.to) return { kind: "length", length: size };
  const findings = guard(text);
  const why = whyRefused(findings);
  return why === null
    ? { kind: "stays", text, doubts: findings }
    : { kind: "refused", why, findings };
}

/** The gravest reason among these; null if they are doubts at most. */
export function whyRefused(findings: readonly Finding[]): Refusal | null {
  return REFUSALS.find((why) => findings.some(({ kind }) => FATE[kind] === why)) ?? null;
}

/** Nothing in it looks like personal data: it may be kept without its author's looking at it again. */
export function isFree(text: string): boolean {
  return guard(text).length === 0;
}

/** Somebody tells of violence: to be answered with the hotlines, whatever was asked. */
export function criesForHelp(text: string): boolean {
  return guard(text).some(({ kind }) => FATE[kind] === "case");
}

/** What of a document is judged: a victim's letter is short, and a report of many pages has a first one. */
const LETTER = 6000;

/**
 * Whether a document that says this may be kept. An official one, which bears a number, names officials
 * and counts cases, and is refused for a secret or a case that is told; any other is a letter like any text.
 */
export function whyDocumentRefused(words: string): readonly Finding[] {
  const findings = guard(words.slice(0, LETTER));
  const why = whyRefused(findings);
  const isOfficial = /(?:^|\n)\s*Số\s*:?\s*[\d.…]*\s*\/\s*\p{Lu}/u.test(words.slice(0, 1000));
  return why === null || (isOfficial && why === "person") ? [] : findings;
}

export type NameVerdict =
  | { readonly kind: "stays"; readonly name: string }
  /** The file is what matters: it is kept under another name, and its sender is told. */
  | { readonly kind: "renamed"; readonly name: string }
  | { readonly kind: "refused" };

/**
 * Under which name a file is kept.
 *
 * @param neutral what it is called if its own name gives somebody away, without an ending
 */
export function fileNameToKeep(given: string, neutral: string): NameVerdict {
  const name = clean(given);
  const findings = guardFileName(name);
  if (whyRefused(findings) === "secret") return { kind: "refused" };
  if (findings.length === 0) return { kind: "stays", name };
  return { kind: "renamed", name: `${neutral}${/\.[\p{L}\d]{1,5}$/u.exec(name)?.[0] ?? ""}` };
}
