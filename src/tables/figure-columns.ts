import type { Column, Value } from "../documents/xlsx.ts";
import type { Figure, Plan } from "../plan/model.ts";
import { isDocuments, isRatio } from "../reading/figure-value.ts";
import { valueIn } from "../reports/figure-total.ts";
import type { TaskFact } from "../reports/periodic-sums.ts";
import { figureName } from "./scene.ts";
import type { Words } from "./words.ts";

/** A column of a figure's values: a ratio has two, documents are counted. */
export interface FigureColumn {
  /** In the plan's codes: "ty_le_nu.part". */
  readonly code: string;
  readonly figure: Figure;
  readonly part: "value" | "part" | "whole" | "documents";
}

export function figureColumns({ figures }: Plan): FigureColumn[] {
  return figures.flatMap((figure): FigureColumn[] => {
    const { code, kind } = figure;
    if (kind === "ratio")
      return [
        { code: `${code}.part`, figure, part: "part" },
        { code: `${code}.whole`, figure, part: "whole" },
      ];
    const isList = figure.aggregate === "list";
    return [{ code, figure, part: isList ? "documents" : "value" }];
  });
}

export function columnHeader(t: Words, { figure, part }: FigureColumn): string {
  const name = figureName(figure);
  switch (part) {
    case "part":
      return t("tables-part", { figure: name });
    case "whole":
      return t("tables-whole", { figure: name });
    case "documents":
      return t("tables-documents", { figure: name });
    case "value":
      return name;
  }
}

export function columnOf(t: Words, column: FigureColumn): Column {
  const format = column.figure.kind === "decimal" ? "decimal" : "count";
  return { header: columnHeader(t, column), width: 14, format };
}

/** The number that stands for a value in its column; null: it says nothing of it. */
export function numberIn({ part }: Pick<FigureColumn, "part">, value: unknown): number | null {
  const known = value as Parameters<typeof isRatio>[0];
  if (typeof known === "number") return part === "value" ? known : null;
  if (isRatio(known)) return part === "part" || part === "whole" ? known[part] : null;
  return isDocuments(known) && part === "documents" ? known.length : null;
}

/** What a report says in that column, if it is told. */
export function cellIn(t: Words, column: FigureColumn, fact: TaskFact, isHidden: boolean): Value {
  const number = numberIn(column, valueIn(fact, column.figure));
  return number !== null && isHidden ? t("tables-hidden") : number;
}
