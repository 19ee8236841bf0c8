import type { Column, Value } from "../documents/xlsx.ts";
import type { Figure, Plan } from "../plan/model.ts";
import { type Occasion, occasionsOf } from "../plan/occasions.ts";
import { isOwnOf } from "../progress/own-totals.ts";
import {
  type FigureValue,
  type FigureValues,
  isDocuments,
  isRatio,
  isTexts,
} from "../reading/figure-value.ts";
import { valueIn } from "../reports/figure-total.ts";
import { figureName } from "./scene.ts";
import type { Words } from "./words.ts";

/** A column of a figure's values: a ratio has two, documents are counted, an answer is yes or no. */
export interface FigureColumn {
  /** In the plan's codes: "ty_le_nu.part". */
  readonly code: string;
  readonly figure: Figure;
  readonly part: "value" | "part" | "whole" | "documents" | "answer" | "words";
}

/** Those that periodic reports say themselves, of one occasion or of any. */
export function ownFiguresOf(plan: Plan, occasion: Occasion | null): Figure[] {
  const asking = occasion ? [occasion] : occasionsOf(plan);
  return plan.figures.filter((figure) => asking.some((one) => isOwnOf(one, figure)));
}

/** Those of a task report: what belongs to no duty stands in none. */
export function taskColumns(plan: Plan): FigureColumn[] {
  const own = new Set(ownFiguresOf(plan, null));
  return figureColumns(plan.figures.filter((figure) => !own.has(figure)));
}

export function figureColumns(figures: readonly Figure[]): FigureColumn[] {
  return figures.flatMap((figure): FigureColumn[] => {
    const { code, kind } = figure;
    if (kind === "ratio") return fraction(figure);
    if (kind === "yes-no") return [{ code, figure, part: "answer" }];
    if (kind === "text") return [{ code, figure, part: "words" }];
    const isList = figure.aggregate === "list";
    return [{ code, figure, part: isList ? "documents" : "value" }];
  });
}

/** Those of a sum: of answers how many say yes, and of how many; of words there is none. */
export function totalColumns(figures: readonly Figure[]): FigureColumn[] {
  return figureColumns(figures).flatMap((column) => {
    if (column.part === "words") return [];
    return column.part === "answer" ? fraction(column.figure) : [column];
  });
}

function fraction(figure: Figure): FigureColumn[] {
  return (["part", "whole"] as const).map((part) => ({
    ...{ code: `${figure.code}.${part}`, figure, part },
  }));
}

export function columnHeader(t: Words, { figure, part }: FigureColumn): string {
  const name = figureName(figure);
  switch (part) {
    case "part":
    case "whole":
      return t(`tables-${figure.kind === "yes-no" ? "yes-" : ""}${part}`, { figure: name });
    case "documents":
      return t("tables-documents", { figure: name });
    case "value":
    case "answer":
    case "words":
      return name;
  }
}

export function columnOf(t: Words, column: FigureColumn): Column {
  const header = columnHeader(t, column);
  if (column.part === "words") return { header, width: 36, format: "words" };
  if (column.part === "answer") return { header, width: 14, format: "text" };
  return { header, width: 14, format: column.figure.kind === "decimal" ? "decimal" : "count" };
}

/** The number that stands for a value in its column, 1 for yes; null: it says nothing of it. */
export function numberIn(
  { part }: Pick<FigureColumn, "part">,
  known: FigureValue | null | undefined,
): number | null {
  if (typeof known === "number") return part === "value" ? known : null;
  if (typeof known === "boolean") return part === "answer" ? Number(known) : null;
  if (isRatio(known)) return part === "part" || part === "whole" ? known[part] : null;
  return isDocuments(known) && part === "documents" ? known.length : null;
}

/** The same for other systems: numbers, and words where the value is words. */
export function plainIn(column: FigureColumn, value: FigureValue | null): number | string | null {
  return column.part === "words" && isTexts(value)
    ? value.texts.join("; ")
    : numberIn(column, value);
}

/** What a report says in that column, if it is told. */
export function cellIn(
  t: Words,
  column: FigureColumn,
  report: { readonly figures: FigureValues },
  isHidden: boolean,
): Value {
  const value = plainIn(column, valueIn(report, column.figure));
  if (value !== null && isHidden) return t("tables-hidden");
  return column.part === "answer" && value !== null
    ? t(value === 1 ? "tables-yes" : "tables-no")
    : value;
}
