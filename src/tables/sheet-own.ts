import type { Row, Sheet } from "../documents/xlsx.ts";
import { instant, unitColumns, words } from "./columns.ts";
import { cellIn, columnOf, figureColumns, ownFiguresOf } from "./figure-columns.ts";
import { nameOf, type Scene } from "./scene.ts";
import type { OwnRow } from "./store/own.ts";
import { type FigureTotals, hidingIn } from "./totals.ts";

/** One row a periodic report, with the figures that it says itself; no sheet where none is asked for. */
export function ownSheets(
  scene: Scene,
  totals: readonly FigureTotals[],
  rows: readonly OwnRow[],
): Sheet[] {
  const { t, plan, occasion } = scene;
  const columns = figureColumns(ownFiguresOf(plan, occasion));
  if (columns.length === 0) return [];
  const { figures: hidden } = hidingIn(totals);
  return [
    {
      name: t("tables-sheet-own"),
      frozen: 2,
      columns: [
        ...unitColumns(t),
        words(t("tables-occasion"), 30),
        instant(t("tables-sent")),
        ...columns.map((column) => columnOf(t, column)),
      ],
      rows: rows.map(({ occasion: asking, said: { unit, saidAt, answers } }): Row => {
        const report = { figures: answers.figures ?? {} };
        return [
          ...[unit, nameOf(scene, unit), asking.name, saidAt],
          ...columns.map((column) => cellIn(t, column, report, hidden.has(column.figure.code))),
        ];
      }),
    },
  ];
}
