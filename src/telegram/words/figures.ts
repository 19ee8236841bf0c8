import type { Figure } from "../../plan/model.ts";

/** "3 cuộc, 120 lượt người, nữ 70": made of the first of these figures, in their own words. */
export function exampleOf(figures: readonly Figure[]): string {
  return figures.slice(0, 3).map(sampleOf).join(", ");
}

function sampleOf(figure: Figure, i: number): string {
  const word = figure.words[0] ?? figure.unit ?? "";
  switch (figure.kind) {
    case "document":
      return "15/KH-UBND ngày 20/02/2024";
    case "ratio":
      return "12/40";
    case "money":
      return "15 triệu";
    case "decimal":
      return "108,5";
    case "count":
      if (figure.partOf) return `${word} ${90 - 10 * i}`;
      return `${(figure.warnAbove ?? 0) > 100 ? 120 : 3} ${word}`;
  }
}
