import { BOM, csvLine } from "../documents/text-file.ts";
import { type FigureValue, isDocuments, isRatio, isTexts } from "../reading/figure-value.ts";
import { dutyOf } from "../reports/questions.ts";
import { figureColumns, plainIn } from "./figure-columns.ts";
import { nameOf, type Scene } from "./scene.ts";
import { countingOf } from "./sheet-reports.ts";
import type { ReportRow } from "./store/reports.ts";
import { type FigureTotals, hidingIn } from "./totals.ts";

/** The reports with the plan's codes, for other systems. Its headers are no words of any language. */
export async function* csvOf(
  scene: Scene,
  totals: readonly FigureTotals[],
  reports: AsyncIterable<ReportRow>,
): AsyncGenerator<string> {
  const { plan } = scene;
  const figures = figureColumns(plan);
  const hiding = hidingIn(totals);
  const head = ["number", "unit_code", "unit", "duty_code", "duty", "area_code", "status"];
  const more = ["from", "to", "sent_at", "stage", "counting", "counted_by", "months", "result"];
  yield BOM + csvLine([...head, ...more, ...figures.map(({ code }) => code)]);
  for await (const { fact, said, submittedAt, stage, countedBy } of reports) {
    const duty = dutyOf(plan, fact.duty);
    yield csvLine([
      ...[fact.number, fact.unit, nameOf(scene, fact.unit), fact.duty, duty?.title ?? null],
      ...[duty?.areas[0] ?? null, fact.status, fact.period?.from ?? null, fact.period?.to ?? null],
      ...[submittedAt.toISOString(), stage, countingOf(scene, fact), countedBy],
      ...[fact.months.join("; "), hiding.hasHidden(fact) ? null : said],
      ...figures.map((column) => {
        const { code } = column.figure;
        return hiding.figures.has(code) ? null : plainIn(column, fact.figures[code] ?? null);
      }),
    ]);
  }
}

/** The plan's codes with their names, the totals, and every report: one JSON text, a report a line. */
export async function* jsonOf(
  scene: Scene,
  totals: readonly FigureTotals[],
  reports: AsyncIterable<ReportRow>,
): AsyncGenerator<string> {
  const { plan, occasion, at } = scene;
  const head = {
    plan: { id: plan.id, year: plan.year, name: plan.name },
    occasion: occasion && { code: occasion.code, name: occasion.name, period: occasion.period },
    at: at.toISOString(),
    units: plan.units.map(({ code, name, kind, validFrom, validTo }) => ({
      ...{ code, name, kind, validFrom, validTo },
    })),
    areas: plan.areas.map(({ code, name }) => ({ code, name })),
    duties: plan.duties.map(({ code, title, areas }) => ({ code, title, areas })),
    figures: plan.figures.map(({ code, label, kind, unit, aggregate }) => ({
      ...{ code, label, kind, unit, aggregate },
    })),
    totals: totals.map(({ figure, total, hiddenTotals }) => ({
      figure: figure.code,
      value: hiddenTotals.has(total) ? null : total.value,
      about: total.about,
      reports: total.from.length,
    })),
  };
  const hiding = hidingIn(totals);
  yield `${JSON.stringify(head).slice(0, -1)},"reports":[`;
  let separator = "\n";
  for await (const { fact, said, submittedAt, stage, countedBy } of reports) {
    const figures = Object.entries(fact.figures).map(([code, value]) => [
      code,
      hiding.figures.has(code) ? null : plain(value),
    ]);
    const { number, unit, duty, status, period, about = [] } = fact;
    const report = {
      ...{ number, unit, duty, status, period, sentAt: submittedAt.toISOString(), stage },
      ...{ counting: countingOf(scene, fact), countedBy, months: fact.months, about },
      ...{ result: hiding.hasHidden(fact) ? null : said, figures: Object.fromEntries(figures) },
    };
    yield separator + JSON.stringify(report);
    separator = ",\n";
  }
  yield "\n]}\n";
}

function plain(value: FigureValue | null): FigureValue | null {
  const isPlain = typeof value === "number" || typeof value === "boolean" || isTexts(value);
  return isPlain || isRatio(value) || isDocuments(value) ? value : null;
}
