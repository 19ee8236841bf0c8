/** From matched amounts to values: which of several figures is meant, and what was said twice. */
import type { Figure } from "../plan/model.ts";
import { valueFor } from "./figure-amount.ts";
import type { Pick } from "./figure-match.ts";
import type { Amount, Token } from "./figure-tokens.ts";
import {
  type DocumentMention,
  type FigureValue,
  type FigureValues,
  isDocuments,
} from "./figure-value.ts";
import { fold } from "./text.ts";

export type FigureProblem =
  /** Said twice with different values; neither is taken. */
  | { kind: "said-twice"; code: string; values: readonly [FigureValue | null, FigureValue | null] }
  /** "1,250 triệu": 1,25 or 1250 million? Not taken. */
  | { kind: "ambiguous-money"; code: string; text: string; readings: readonly [number, number] }
  /** "nữ 60%": a share is no count. */
  | { kind: "percent"; code: string; text: string }
  /** "20-30 người". */
  | { kind: "range"; text: string }
  /** The document is taken, its day is not: it is none, lies ahead, or lacks its year. */
  | { kind: "document-day"; number: string; text: string };

/** Gathers the values; `unread` are amounts that no figure could take after all. */
export function collect(
  tokens: readonly Token[],
  picks: readonly Pick[],
  figures: readonly Figure[],
  asked: Figure | undefined,
  text: string,
) {
  const values: Record<string, FigureValue | null> = {};
  const answeredBare = new Set<string>();
  const twice = new Set<string>();
  const problems: FigureProblem[] = [];
  const unread: string[] = [];
  const byCode = new Map(figures.map((figure) => [figure.code, figure]));

  const set = (code: string, value: FigureValue | null): void => {
    const before = values[code];
    if (twice.has(code)) return;
    if (before === undefined || same(before, value)) {
      values[code] = value;
      return;
    }
    problems.push({ kind: "said-twice", code, values: [before, value] });
    twice.add(code);
    delete values[code];
  };

  // "130 người, nữ 25" while women are asked for: what is told by its own word is not also meant by a
  // word that fits several.
  const named = new Set(
    picks.flatMap(({ candidates: [only, ...more] }) => (only && more.length === 0 ? [only] : [])),
  );
  const meant = (pick: Pick): Pick => {
    const others = pick.candidates.filter((code) => !named.has(code));
    return others.length > 0 ? { ...pick, candidates: others } : pick;
  };

  // Words settle first: "120, 70 người" leaves nothing for the bare number.
  for (const pick of [...picks].sort((a, b) => Number(a.bare) - Number(b.bare))) {
    const typed = text.slice(pick.start, pick.end);
    const figure = byCode.get(choose(meant(pick), tokens, byCode, asked, values));
    if (figure === undefined) continue;
    if (pick.bare && (answeredBare.has(figure.code) || values[figure.code] !== undefined)) {
      unread.push(typed);
      continue;
    }
    if (pick.bare) answeredBare.add(figure.code);
    take(figure, pick.amount, typed);
  }
  documents();
  for (const token of tokens)
    if (token.kind === "range")
      problems.push({ kind: "range", text: text.slice(token.start, token.end) });
  return { values, problems, unread };

  function take(figure: Figure, amount: Amount, typed: string): void {
    if (amount.kind === "ratio" && figure.kind === "count") {
      set(figure.code, amount.part);
      if (figure.partOf !== null && byCode.has(figure.partOf)) set(figure.partOf, amount.whole);
      return;
    }
    const reading = valueFor(figure, amount);
    if (reading.kind === "value") set(figure.code, reading.value);
    else if (reading.kind === "ambiguous")
      problems.push({
        kind: "ambiguous-money",
        code: figure.code,
        text: typed,
        readings: reading.readings,
      });
    else if (reading.kind === "percent")
      problems.push({ kind: "percent", code: figure.code, text: typed });
    else unread.push(typed);
  }

  function documents(): void {
    const code = documentFigure(figures, asked);
    const found: DocumentMention[] = [];
    for (const token of tokens) {
      if (token.kind !== "document") continue;
      const typed = text.slice(token.start, token.end);
      if (code === null) unread.push(typed);
      else found.push({ number: token.number, day: token.day });
      if (code !== null && token.dayProblem)
        problems.push({ kind: "document-day", number: token.number, text: typed });
    }
    if (code !== null && found.length > 0) values[code] = found;
  }
}

function documentFigure(figures: readonly Figure[], asked: Figure | undefined): string | null {
  if (asked?.kind === "document") return asked.code;
  return figures.find(({ kind }) => kind === "document")?.code ?? null;
}

/** Which of the candidates is meant; see `readFigures`. */
function choose(
  { candidates, start }: Pick,
  tokens: readonly Token[],
  byCode: ReadonlyMap<string, Figure>,
  asked: Figure | undefined,
  values: FigureValues,
): string {
  const partOf = (code: string) => byCode.get(code)?.partOf ?? null;
  if (asked !== undefined) {
    const own = candidates.find((code) => code === asked.code);
    const part = candidates.find((code) => partOf(code) === asked.code);
    const sibling = candidates.find(
      (code) => asked.partOf !== null && partOf(code) === asked.partOf,
    );
    const chosen = own ?? part ?? sibling;
    if (chosen !== undefined) return chosen;
  }
  const mentioned = tokens
    .filter((token) => token.kind === "word" && token.start <= start)
    .flatMap((token) => (token.kind === "word" ? [token.codes] : []))
    .reverse();
  for (const codes of mentioned) {
    const part = candidates.find((code) => codes.includes(partOf(code) ?? ""));
    if (part !== undefined) return part;
  }
  return candidates.find((code) => values[code] === undefined) ?? candidates[0] ?? "";
}

function same(a: FigureValue | null, b: FigureValue | null): boolean {
  if (isDocuments(a) || isDocuments(b)) return fold(JSON.stringify(a)) === fold(JSON.stringify(b));
  return JSON.stringify(a) === JSON.stringify(b);
}
