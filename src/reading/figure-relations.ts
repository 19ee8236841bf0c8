/** What stands to what in a sentence: units, parts and wholes, and the people that a number counts. */
import type { Figure } from "../plan/model.ts";
import { fits, sizeOfAmount } from "./figure-amount.ts";
import type { Amount, Token } from "./figure-tokens.ts";
import { isUnitOf } from "./figure-words.ts";
import { fold } from "./text.ts";

/** Questions about places in one sentence; `next` is always the token after an amount. */
export function relations(tokens: readonly Token[], figures: readonly Figure[], text: string) {
  const byCode = new Map(figures.map((figure) => [figure.code, figure]));

  return { wholeOfNext, exceeded, fitting, fitsAlone, mayStandWith, counts, endsHere };

  /** "150, nữ 90" and "150 (90 nữ)": the number before its part is the whole. */
  function wholeOfNext(amount: Amount, next: number): string | null {
    const size = sizeOfAmount(amount);
    const part = partAt(tokens[next]?.kind === "break" ? next + 1 : next);
    if (size === null || part === null || part.size > size) return null;
    const whole = byCode.get(byCode.get(part.code)?.partOf ?? "");
    return whole !== undefined && fits(whole, amount) ? whole.code : null;
  }

  function exceeded(figure: Figure, amount: Amount, next: number): boolean {
    const size = sizeOfAmount(amount);
    const part = partAt(next);
    return size !== null && part !== null && part.whole === figure.code && part.size > size;
  }

  /** The part that is told at this place, in either order. */
  function partAt(at: number): { code: string; whole: string; size: number } | null {
    const pair = [tokens[at], tokens[at + 1]];
    const word = pair.find((token) => token?.kind === "word");
    const amount = pair.find((token) => token?.kind === "amount");
    if (word?.kind !== "word" || amount?.kind !== "amount") return null;
    const size = sizeOfAmount(amount.amount);
    const code = word.codes.find((each) => byCode.get(each)?.partOf != null);
    const whole = code === undefined ? undefined : byCode.get(code)?.partOf;
    return code === undefined || whole == null || size === null ? null : { code, whole, size };
  }

  function fitting(codes: readonly string[], amount: Amount): string[] {
    return codes.filter((code) => {
      const figure = byCode.get(code);
      return figure !== undefined && fits(figure, amount);
    });
  }

  function fitsAlone(figure: Figure, amount: Amount): boolean {
    if (amount.kind === "zero") return tokens.length === 1;
    if (amount.kind === "percent" && figure.kind !== "decimal") return false;
    return fits(figure, amount);
  }

  /** "70 người nữ", "20 học viên nữ": the unit, or the whole, between a number and its word. */
  function mayStandWith(code: string, between: Token): boolean {
    const figure = byCode.get(code);
    if (figure === undefined || between.kind !== "word") return false;
    const isWhole = figure.partOf !== null && between.codes.includes(figure.partOf);
    return isWhole || isUnitOf(figure, text.slice(between.start, between.end));
  }

  /** "hội nghị 150 đại biểu": the number counts the people after it, not the meetings before. */
  function counts(next: number, code: string): boolean {
    const token = tokens[next];
    const after = token === undefined ? "" : text.slice(token.start, token.end);
    const ofPeople = token?.kind === "filler" && token.trails && !token.leads;
    return (
      ofPeople && !fold(byCode.get(code)?.unit ?? "").includes("nguoi") && !isUnit(code, after)
    );
  }

  function isUnit(code: string, wording: string): boolean {
    const figure = byCode.get(code);
    return figure !== undefined && isUnitOf(figure, wording);
  }

  function endsHere(next: number): boolean {
    const token = tokens[next];
    return token === undefined || token.kind === "break" || token.kind === "word";
  }
}
