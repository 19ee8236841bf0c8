import type { Plan } from "../plan/model.ts";
import { longestAt, type Match, type Phrases } from "./phrases.ts";
import type { PlanWords } from "./plan-words.ts";
import type { Piece } from "./scan.ts";
import type { Syllable } from "./syllables.ts";
import type { SaidTime } from "./times.ts";

/** What the plan's words of one sort say at a place of a question. */

export function phraseAt(
  known: Phrases<string>,
  syllables: readonly Syllable[],
  at: number,
  kind: "duty" | "figure" | "area",
): Piece | null {
  return pieceOf(longestAt(known, syllables, at), kind);
}

export function pieceOf(
  matches: readonly Match<string>[],
  kind: "duty" | "figure" | "area",
): Piece | null {
  const [first] = matches;
  if (!first) return null;
  const { from, to } = first;
  return { from, to, kind, codes: [...new Set(matches.map(({ value }) => value))] };
}

export function kindAt(words: PlanWords, syllables: readonly Syllable[], at: number): Piece | null {
  const [match] = longestAt(words.kinds, syllables, at);
  return match ? kindOf(words, syllables, match) : null;
}

export function kindOf(
  { narrower }: PlanWords,
  syllables: readonly Syllable[],
  { from, to, value: code }: Match<string>,
): Piece {
  const said = syllables.slice(from, to).map(({ key }) => key);
  const only = narrower.get(said.join(" "));
  return { from, to, kind: "unit-kind", code, ...(only && { only }) };
}

export function subjectAt(
  { subject }: PlanWords,
  syllables: readonly Syllable[],
  at: number,
): Piece | null {
  const [match] = longestAt(subject, syllables, at);
  return match ? { from: at, to: match.to, kind: "role", role: "filler" } : null;
}

export function timeAt(
  times: readonly SaidTime[],
  syllables: readonly Syllable[],
  at: number,
): Piece | null {
  const first = syllables[at];
  const said = times.find(({ start, end }) => first && start <= first.start && first.end <= end);
  if (!said) return null;
  const after = syllables.findIndex(({ start }) => start >= said.end);
  return { from: at, to: after < 0 ? syllables.length : after, kind: "time", said };
}

const CODE = /^\p{L}+(?:\.\d+)+/u;

/** "IV.12.3", "II.1" */
export function codeAt(
  { duties, areas }: Plan,
  text: string,
  syllables: readonly Syllable[],
  at: number,
): Piece | null {
  const start = syllables[at]?.start ?? 0;
  const code = CODE.exec(text.slice(start))?.[0].toUpperCase();
  if (!code) return null;
  const after = syllables.findIndex((one) => one.start >= start + code.length);
  const place = { from: at, to: after < 0 ? syllables.length : after };
  if (duties.some((duty) => duty.code === code)) return { ...place, kind: "duty", codes: [code] };
  if (areas.some((area) => area.code === code)) return { ...place, kind: "area", codes: [code] };
  return null;
}
