import { type Finding, guard } from "./privacy.ts";
import { clean, length } from "./text.ts";

/** Letters that a text may have, both included. */
export interface Limits {
  readonly from: number;
  readonly to: number;
}

/** Whether a text that someone wrote may be kept. */
export type Verdict =
  /** `doubts` may be personal data; the author has to look at them again. */
  | { readonly kind: "stays"; readonly text: string; readonly doubts: readonly Finding[] }
  | { readonly kind: "length"; readonly length: number }
  | { readonly kind: "refused"; readonly findings: readonly Finding[] };

/** Never stored, whatever the author says: secrets, named victims, reports of a case. */
const REFUSED: readonly Finding["kind"][] = ["secret-mark", "named-victim", "looks-like-case"];

export function mayStay(typed: string, limits: Limits): Verdict {
  const text = clean(typed);
  const size = length(text);
  if (size < limits.from || size > limits.to) return { kind: "length", length: size };
  const findings = guard(text);
  const refused = findings.some(({ kind }) => REFUSED.includes(kind));
  return refused ? { kind: "refused", findings } : { kind: "stays", text, doubts: findings };
}

/** Somebody tells of violence: whoever they are and whatever was asked, they hear where to turn. */
export function criesForHelp(text: string): boolean {
  return guard(text).some(({ kind }) => kind === "looks-like-case");
}
