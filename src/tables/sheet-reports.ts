import type { Column, Row, Sheet, Value } from "../documents/xlsx.ts";
import { monthOf } from "../plan/months.ts";
import { unitNamed } from "../plan/units.ts";
import { isCounted } from "../reports/figure-total.ts";
import { placedIn, type TaskFact } from "../reports/periodic-sums.ts";
import { dutyOf } from "../reports/questions.ts";
import { tellsOfDeeds } from "../reports/status.ts";
import { count, day, instant, text, unitColumns, words } from "./columns.ts";
import { cellIn, columnOf, type FigureColumn, taskColumns } from "./figure-columns.ts";
import { nameOf, type Scene, scopeIn } from "./scene.ts";
import type { ReportRow } from "./store/reports.ts";
import { type FigureTotals, hidingIn } from "./totals.ts";

/** Why a report's figures are in the totals of the scene, or not. */
export type Counting = "yes" | "elsewhere" | "spans" | "outside" | "none";

export function countingOf(scene: Scene, fact: TaskFact): Counting {
  if (!tellsOfDeeds(fact.status)) return "none";
  const { time } = scopeIn2(scene);
  const { counted, spans } = placedIn(scene.plan, time, [fact]);
  if (spans.length > 0) return "spans";
  if (counted.length === 0) return "outside";
  return isCounted(fact, { aggregate: "sum" }) ? "yes" : "elsewhere";
}

const times = new WeakMap<Scene, ReturnType<typeof scopeIn>["time"]>();

/** Looked up once for all rows. */
function scopeIn2(scene: Scene) {
  const known = times.get(scene) ?? scopeIn(scene).time;
  times.set(scene, known);
  return { time: known ?? { kind: "year" as const, month: null, period: scene.plan.period } };
}

/** One row a report, with all its figures as numbers. */
export function reportsSheet(
  scene: Scene,
  totals: readonly FigureTotals[],
  rows: AsyncIterable<ReportRow>,
): Sheet {
  const { t } = scene;
  const figures = taskColumns(scene.plan);
  const columns: Column[] = [
    count(t("tables-number"), 9),
    ...unitColumns(t),
    text(t("tables-kind"), 23),
    text(t("tables-duty-code"), 10),
    words(t("tables-duty"), 36),
    text(t("tables-area-code"), 8),
    text(t("tables-status"), 16),
    day(t("tables-first-day")),
    day(t("tables-last-day")),
    instant(t("tables-sent")),
    text(t("tables-entered"), 18),
    text(t("tables-stage"), 13),
    text(t("tables-counting"), 20),
    count(t("tables-counted-by"), 12),
    text(t("tables-month"), 20),
    words(t("tables-result"), 70),
    ...figures.flatMap((column) => [
      columnOf(t, column),
      ...(isStock(column) ? [text(t("tables-latest", { figure: column.figure.label }), 12)] : []),
    ]),
  ];
  return {
    ...{ name: t("tables-sheet-reports"), columns, frozen: 3 },
    rows: reportRows(scene, totals, figures, rows),
  };
}

/** Of a stock the latest report of a unit counts, and no other. */
function isStock({ figure, part }: FigureColumn): boolean {
  return figure.aggregate === "latest" && part !== "part";
}

async function* reportRows(
  scene: Scene,
  totals: readonly FigureTotals[],
  figures: readonly FigureColumn[],
  rows: AsyncIterable<ReportRow>,
): AsyncGenerator<Row> {
  const { t, plan } = scene;
  const byCode = new Map(totals.map((one) => [one.figure.code, one]));
  const hiding = hidingIn(totals);
  const units = new Map(
    plan.units.map(({ code }) => {
      const kind = plan.unitKinds.find(
        (one) => one.code === unitNamed(plan, code, scene.day)?.kind,
      );
      return [code, { name: nameOf(scene, code), kind: kind?.label[scene.language] ?? null }];
    }),
  );
  const figureCells = figureCellsOf(t, figures, byCode);
  for await (const { fact, said, submittedAt, byOffice, stage, countedBy } of rows) {
    const unit = units.get(fact.unit);
    const duty = dutyOf(plan, fact.duty);
    const counting = countingOf(scene, fact);
    yield [
      fact.number,
      fact.unit,
      unit?.name ?? fact.unit,
      unit?.kind ?? null,
      fact.duty,
      duty?.title ?? null,
      duty?.areas[0] ?? null,
      t(`status-${fact.status}`),
      fact.period?.from ?? null,
      fact.period?.to ?? null,
      submittedAt,
      byOffice ? t("tables-entered-office") : null,
      t(`tables-stage-${stage as "sent" | "accepted" | "returned"}`),
      t(`tables-counting-${counting}`),
      countedBy,
      fact.months.map((code) => monthOf(plan, code)?.shortName ?? code).join(", ") || null,
      hiding.hasHidden(fact) ? t("tables-hidden") : said,
      ...figureCells(fact),
    ];
  }
}

interface Place {
  readonly column: FigureColumn;
  readonly at: number;
}

/** The cells of a report's figures: it gives few of those that the plan has. */
function figureCellsOf(
  t: Scene["t"],
  figures: readonly FigureColumn[],
  totals: ReadonlyMap<string, FigureTotals>,
): (fact: TaskFact) => Value[] {
  const places = new Map<string, Place[]>();
  let width = 0;
  for (const column of figures) {
    const { code } = column.figure;
    places.set(code, [...(places.get(code) ?? []), { column, at: width }]);
    width += isStock(column) ? 2 : 1;
  }
  const empty: Value[] = Array(width).fill(null);
  return (fact) => {
    const cells = [...empty];
    for (const code of Object.keys(fact.figures)) {
      const own = totals.get(code);
      for (const { column, at } of places.get(code) ?? []) {
        const cell = cellIn(t, column, fact, own?.isHidden ?? false);
        cells[at] = cell;
        if (!isStock(column) || cell === null) continue;
        cells[at + 1] = own?.latest.has(fact.number) ? t("tables-yes") : null;
      }
    }
    return cells;
  };
}
