import { BOM, csvLine } from "../documents/text-file.ts";
import {
  type FigureValue,
  type FigureValues,
  isDocuments,
  isRatio,
  isTexts,
} from "../reading/figure-value.ts";
import { dutyOf } from "../reports/questions.ts";
import { figureColumns, plainIn } from "./figure-columns.ts";
import { nameOf, type Scene } from "./scene.ts";
import { countingOf } from "./sheet-reports.ts";
import type { OwnRow } from "./store/own.ts";
import type { ReportRow } from "./store/reports.ts";
import { type FigureTotals, hidingIn } from "./totals.ts";

/** The reports with the plan's codes, for other systems. Its headers are no words of any language. */
export async function* csvOf(
  scene: Scene,
  totals: readonly FigureTotals[],
  reports: AsyncIterable<ReportRow>,
  own: readonly OwnRow[],
): AsyncGenerator<string> {
  const { plan } = scene;
  const figures = figureColumns(plan.figures);
  const hiding = hidingIn(totals);
  const head = ["number", "unit_code", "unit", "duty_code", "duty", "area_code", "status"];
  const more = [
    "from",
    "to",
    "sent_at",
    "entered_by",
    "stage",
    "counting",
    "counted_by",
    "months",
    "result",
    "occasion_code",
  ];
  yield BOM + csvLine([...head, ...more, ...figures.map(({ code }) => code)]);
  const cells = (values: FigureValues) =>
    figures.map((column) => {
      const { code } = column.figure;
      return hiding.figures.has(code) ? null : plainIn(column, values[code] ?? null);
    });
  for await (const { fact, said, submittedAt, byOffice, stage, countedBy } of reports) {
    const duty = dutyOf(plan, fact.duty);
    yield csvLine([
      ...[fact.number, fact.unit, nameOf(scene, fact.unit), fact.duty, duty?.title ?? null],
      ...[duty?.areas[0] ?? null, fact.status, fact.period?.from ?? null, fact.period?.to ?? null],
      ...[submittedAt.toISOString(), doer(byOffice), stage, countingOf(scene, fact), countedBy],
      ...[fact.months.join("; "), hiding.hasHidden(fact) ? null : said, null],
      ...cells(fact.figures),
    ]);
  }
  // What belongs to no duty is said in a periodic report, which has no number and no duty.
  for (const { occasion, said } of own) {
    const { unit, saidAt, answers } = said;
    const { from, to } = occasion.period;
    yield csvLine([
      ...[null, unit, nameOf(scene, unit), null, null, null, "periodic", from, to],
      ...[saidAt.toISOString(), null, null, "yes", null, null, null, occasion.code],
      ...cells(answers.figures ?? {}),
    ]);
  }
}

/** The plan's codes with their names, the totals, and every report: one JSON text, a report a line. */
export async function* jsonOf(
  scene: Scene,
  totals: readonly FigureTotals[],
  reports: AsyncIterable<ReportRow>,
  own: readonly OwnRow[],
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
    totals: totals.map(({ figure, occasion: asking, total, hiddenTotals }) => ({
      figure: figure.code,
      occasion: asking?.code ?? null,
      value: hiddenTotals.has(total) ? null : total.value,
      about: total.about,
      reports: total.from.length,
    })),
  };
  const hiding = hidingIn(totals);
  const told = (values: FigureValues) =>
    Object.fromEntries(
      Object.entries(values).map(([code, value]) => [
        code,
        hiding.figures.has(code) ? null : plain(value),
      ]),
    );
  yield `${JSON.stringify(head).slice(0, -1)},"reports":[`;
  let separator = "\n";
  for await (const { fact, said, submittedAt, byOffice, stage, countedBy } of reports) {
    const { number, unit, duty, status, period, about = [] } = fact;
    const report = {
      ...{ number, unit, duty, status, period, sentAt: submittedAt.toISOString(), stage },
      enteredBy: doer(byOffice),
      ...{ counting: countingOf(scene, fact), countedBy, months: fact.months, about },
      ...{ result: hiding.hasHidden(fact) ? null : said, figures: told(fact.figures) },
    };
    yield separator + JSON.stringify(report);
    separator = ",\n";
  }
  const periodic = own.map(({ occasion: asking, said: { unit, saidAt, answers } }) =>
    JSON.stringify({
      ...{ unit, occasion: asking.code, sentAt: saidAt.toISOString(), about: answers.about ?? [] },
      figures: told(answers.figures ?? {}),
    }),
  );
  yield `\n],"periodic":[${periodic.map((one) => `\n${one}`).join(",")}\n]}\n`;
}

/** Who entered a report: its unit, or the office in its stead. */
function doer(byOffice: boolean): "unit" | "office" {
  return byOffice ? "office" : "unit";
}

function plain(value: FigureValue | null): FigureValue | null {
  const isPlain = typeof value === "number" || typeof value === "boolean" || isTexts(value);
  return isPlain || isRatio(value) || isDocuments(value) ? value : null;
}
