import type { Column, Row, Sheet, Value } from "../documents/xlsx.ts";
import { formatDay } from "../plan/day.ts";
import type { Unit } from "../plan/model.ts";
import type { Halves } from "../progress/halves.ts";
import type { Standing } from "../progress/standing.ts";
import type { Tally } from "../progress/tally.ts";
import { percent } from "../progress/tally.ts";
import type { TargetStanding } from "../progress/targets.ts";
import { formatCount } from "../reading/figure-value.ts";
import { columnHeader, type FigureColumn, numberIn, totalColumns } from "./figure-columns.ts";
import type { Scene } from "./scene.ts";
import type { FigureTotals, Part } from "./totals.ts";

/** What the whole has been counted to: standing first, then each figure, apart by kind of unit and by area. */
export function totalsSheet(
  scene: Scene,
  above: readonly string[],
  standing: Standing,
  totals: readonly FigureTotals[],
  targets: readonly TargetStanding[],
  halves: Halves | null = null,
): Sheet {
  const { t, plan } = scene;
  const kinds = plan.unitKinds;
  const apart = [
    ...kinds.map(({ label }) => label[scene.language]),
    ...plan.areas.map(({ name }) => name),
  ];
  const columns: Column[] = [
    { header: t("tables-figure"), width: 38, format: "words" },
    { header: t("tables-rule"), width: 13, format: "text" },
    { header: t("tables-all"), width: 14, format: "decimal" },
    ...apart.map((header): Column => ({ header, width: 13, format: "decimal" })),
    { header: t("tables-from"), width: 10, format: "count" },
    { header: t("tables-about"), width: 9, format: "text" },
    { header: t("tables-silent"), width: 10, format: "count" },
    { header: t("tables-spans"), width: 10, format: "count" },
    { header: t("tables-without"), width: 10, format: "count" },
    ...halvesColumns(scene, halves),
  ];
  const rows = [
    ...standingRows(scene, standing),
    ...figureRows(scene, totals, halves),
    ...targetRows(scene, totals, targets),
  ];
  return { name: t("tables-sheet-totals"), above, columns, frozen: 1, rows };
}

function standingRows({ t, plan }: Scene, { total, kinds, areas }: Standing): Row[] {
  const counts: readonly (readonly [string, (tally: Tally) => Value])[] = [
    [t("tables-expected"), ({ expected }) => expected],
    [t("tables-reported"), ({ reported }) => reported],
    [t("tables-percent"), percent],
    [t("tables-completed"), ({ completed }) => completed],
    [t("tables-reports"), ({ reports }) => reports],
  ];
  return counts.map(([name, of]) => [
    ...[name, t("tables-rule-now"), of(total)],
    ...plan.unitKinds.map(({ code }) => {
      const found = kinds.find(({ kind }) => kind.code === code);
      return found ? of(found.tally) : null;
    }),
    ...areas.map(({ tally }) => of(tally)),
  ]);
}

function figureRows(
  { t, plan, occasion }: Scene,
  totals: readonly FigureTotals[],
  halves: Halves | null,
): Row[] {
  const byCode = new Map(totals.map((one) => [one.figure.code, one]));
  // Of the whole plan it is said of which occasion a figure is that belongs to no duty.
  const nameOf = (column: FigureColumn, one: FigureTotals | undefined) =>
    occasion === null && one?.occasion
      ? `${columnHeader(t, column)} (${one.occasion.name})`
      : columnHeader(t, column);
  return totalColumns(totals.map(({ figure }) => figure)).map((column): Row => {
    const one = byCode.get(column.figure.code);
    const cell = (total: Part | undefined) => totalCell(t("tables-hidden"), column, one, total);
    return [
      ...[nameOf(column, one), t(`tables-rule-${column.figure.aggregate}`), cell(one?.total)],
      ...plan.unitKinds.map(({ code }) => cell(one?.kinds.get(code))),
      ...plan.areas.map(({ code }) => cell(one?.areas.get(code))),
      ...basisOf(t("tables-yes"), one),
      ...halvesCells(halves, column),
    ];
  });
}

/** Of a year: what its halves say, and the reason where that is not the whole. */
function halvesColumns({ t }: Scene, halves: Halves | null): Column[] {
  if (!halves) return [];
  const { second, frozen } = halves;
  const day = formatDay(second.from);
  const first: Column = { header: t("tables-halves-first"), width: 13, format: "decimal" };
  const number = frozen && formatCount(frozen.number);
  return [
    first,
    { ...first, header: t("tables-halves-second", { day }) },
    { ...first, header: t("tables-halves-spanning") },
    ...(number ? [{ ...first, header: t("tables-halves-frozen", { number }) }] : []),
  ];
}

function halvesCells(halves: Halves | null, column: FigureColumn): Value[] {
  const line = halves?.lines.find(({ figure }) => figure.code === column.figure.code);
  if (!halves || !line) return [];
  const { first, second, spanning, before } = line;
  const then = before === null ? first : before.value;
  return [first, second, spanning?.value ?? null, ...(halves.frozen ? [then] : [])].map((value) =>
    numberIn(column, value),
  );
}

/** How many units have reached what the plan sets; of a figure that is hidden that is hidden, too. */
function targetRows(
  { t, plan }: Scene,
  totals: readonly FigureTotals[],
  targets: readonly TargetStanding[],
): Row[] {
  const hidden = new Set(
    totals.filter(({ isHidden }) => isHidden).map(({ figure }) => figure.code),
  );
  return targets.map(({ target, figure, bound, met, told }): Row => {
    const cell = (count: number) => (hidden.has(figure.code) ? t("tables-hidden") : count);
    const of = (units: readonly Unit[], kind: string) => units.filter((one) => one.kind === kind);
    return [
      t("tables-target", { wording: target.wording, count: bound.length }),
      ...[t("tables-rule-target"), cell(met.length)],
      ...plan.unitKinds.map(({ code }) =>
        of(bound, code).length > 0 ? cell(of(met, code).length) : null,
      ),
      ...plan.areas.map(({ code }) => (code === target.area ? cell(met.length) : null)),
      ...[
        told.flatMap(({ from }) => from).length,
        told.some(({ about }) => about) ? t("tables-yes") : null,
      ],
      ...[null, null, bound.length - told.length],
    ];
  });
}

function totalCell(
  hidden: string,
  column: FigureColumn,
  totals: FigureTotals | undefined,
  total: Part | undefined,
): Value {
  const number = total ? numberIn(column, total.value) : null;
  if (number === null || !total) return null;
  return totals?.hiddenTotals.has(total) ? hidden : number;
}

function basisOf(yes: string, one: FigureTotals | undefined): Value[] {
  if (!one) return [];
  const { from, about, silent, spans, without } = one.total;
  return [from.length, about ? yes : null, silent.length, spans.length, without.length];
}
