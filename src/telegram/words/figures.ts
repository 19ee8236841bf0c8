import type { Figure, Plan } from "../../plan/model.ts";
import { type FigureValue, formatFigure, isRatio, isSpoken } from "../../reading/figure-value.ts";
import type { Conflict } from "../../reports/fitting.ts";
import type { Ctx } from "../context.ts";
import { counted, outOf, writtenIn } from "./counts.ts";

/** "Có"; "05/08 đơn vị có"; "khoảng 60 lượt người": an approximate value is shown as one wherever it stands. Not escaped. */
export function valueWords(
  t: Ctx["t"],
  figure: Figure,
  value: FigureValue | null,
  isAbout: boolean,
): string | null {
  if (typeof value === "boolean") return t(value ? "figure-yes" : "figure-no");
  if (figure.kind === "yes-no" && isRatio(value)) {
    const { part, whole } = value;
    return t("figure-units-yes", { ratio: outOf(part, whole, t.language) });
  }
  const words = formatFigure(figure, value, writtenIn(t));
  return words === null ? null : aboutWords(t, words, isAbout);
}

export function aboutWords(t: Ctx["t"], words: string, isAbout: boolean): string {
  return isAbout ? t("figure-about", { value: words }) : words;
}

/** What does not agree, as the beginning of a sentence. Not escaped. */
export function conflictWords(
  t: Ctx["t"],
  { figures }: Pick<Plan, "figures">,
  conflict: Conflict,
): string {
  const labelOf = (code: string) => figures.find((figure) => figure.code === code)?.label ?? code;
  const number = (value: number) => counted(value, t.language);
  const whole = { "whole-label": labelOf(conflict.wholeCode), whole: number(conflict.whole) };
  if (conflict.kind === "split-differs") {
    const parts = conflict.parts.map(labelOf).join(", ");
    return t("refused-split-differs", { ...whole, parts, sum: number(conflict.sum) });
  }
  const part = { "part-label": labelOf(conflict.code), part: number(conflict.part) };
  return t("refused-part-exceeds-whole", { ...whole, ...part });
}

/** How many people, or whatever is told by its parts, there are in an example. */
const MANY = 120;
/** What parts of one whole of so many are in an example: the first two add up. */
const PARTS = [70, 50, 40];

/** "3 cuộc, 120 người, nữ 70": made of the first of these figures, in the words that people type. */
export function exampleOf(figures: readonly Figure[]): string {
  const shown = figures.filter((figure) => !isSpoken(figure)).slice(0, 3);
  return shown
    .map((figure) => {
      const siblings = shown.filter(({ partOf }) => partOf !== null && partOf === figure.partOf);
      const isWhole = figures.some(({ partOf }) => partOf === figure.code);
      const isMany = isWhole || (figure.warnAbove ?? 0) > 100 || /người$/.test(figure.unit ?? "");
      return sampleOf(figure, PARTS[siblings.indexOf(figure)] ?? 40, isMany ? MANY : 3);
    })
    .join(", ");
}

/** "nữ 70": how a figure is corrected, a part rather than a whole; null where no number is asked for. */
export function correctionExample(figures: readonly Figure[]): string | null {
  const numbers = figures.filter(({ kind }) => kind === "count" || kind === "money");
  const chosen = numbers.find(({ partOf }) => partOf !== null) ?? numbers[0];
  return chosen ? exampleOf([chosen]) : null;
}

function sampleOf(figure: Figure, part: number, whole: number): string {
  const word =
    figure.words.find((one) => figure.unit?.endsWith(` ${one}`)) ??
    figure.words[0] ??
    figure.unit ??
    "";
  switch (figure.kind) {
    case "document":
      return "15/KH-UBND ngày 20/02/2024";
    case "ratio":
      return `${word} 12/40`.trim();
    case "money":
      // Without its source, which the fullest of its names tells, it would have to be asked for.
      return `${figure.words.toSorted((a, b) => b.length - a.length)[0] ?? ""} 15 triệu`.trim();
    case "decimal":
      return `${word} 108,5`.trim();
    case "yes-no":
    case "text":
      return "";
    case "count":
      if (figure.partOf) return `${word} ${part}`;
      return `${whole} ${word}`;
  }
}
