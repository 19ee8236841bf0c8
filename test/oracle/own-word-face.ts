import { composed } from "../../src/documents/draft/composed.ts";
import { dayOf } from "../../src/plan/day.ts";
import type { OccasionOwed } from "../../src/plan/occasions.ts";
import { readWorkRecord } from "../../src/progress/store/work-record.ts";
import { monthAt, quarterAt } from "../../src/progress/work-record.ts";
import type { Sums } from "../../src/reports/periodic-sums.ts";
import { ownReport } from "../../src/telegram/compiled/own-report.ts";
import { workSheet } from "../../src/telegram/compiled/work-record.ts";
import { loadLanguages } from "../../src/telegram/i18n.ts";
import { partsOf } from "../documents/docx.ts";
import { type Looking, unitsOn } from "./faces.ts";
import { daysLate, sendingOf } from "./lateness.ts";
import type { UnitSums } from "./periodic.ts";
import { numbersIn, printedOf, tablesIn } from "./printed.ts";

const t = loadLanguages().in("vi");

/** A unit's own report: each figure of each area, as it is printed. */
export function compareOwnReport(
  { plan, now, differences }: Looking,
  owed: OccasionOwed,
  { sums, own }: { readonly sums: Sums; readonly own: UnitSums },
): void {
  const { body } = ownReport(t, { plan, owed, at: now, answers: {}, sums, told: [], raised: [] });
  const codes = [...own.areas.keys()];
  const heads = plan.areas.filter(({ code }) => codes.includes(code));
  const by = `${owed.unit.code} ${owed.occasion.code} Word`;
  for (const [place, area] of heads.entries()) {
    const head = body.findIndex(
      (one) => "text" in one && one.text === `${place + 1}. ${area.name}`,
    );
    const next = body.findIndex((one, i) => i > head && one.kind !== "text");
    const lines = body
      .slice(head + 1, next)
      .flatMap((one) => ("text" in one && /^[-+] /.test(one.text) ? [one.text] : []));
    const printed = lines.map((line) => numbersIn(line.slice(line.indexOf(": ") + 2)));
    const { figures = new Map(), missing = new Map() } = own.areas.get(area.code) ?? {};
    const expected = plan.figures.flatMap((figure) => {
      const value = figures.get(figure.code)?.value;
      const isEmpty = value === undefined || value === null || figure.kind === "text";
      if (isEmpty || (Array.isArray(value) && value.length === 0)) return [];
      if (Array.isArray(value)) return [[value.length]];
      const unit = typeof value === "number" ? numbersIn(figure.unit ?? "") : [];
      const silent = missing.get(figure.code) ?? [];
      return [[...printedOf(value), ...unit, ...[silent].flat()]];
    });
    // Of documents the number: what stands behind it are their names.
    const isText = (line: string) =>
      plan.figures.some(({ kind, label }) => kind === "text" && line.includes(` ${label}: `));
    const said = printed
      .map((numbers, i) => (/ văn bản \(/.test(lines[i] ?? "") ? numbers.slice(0, 1) : numbers))
      .filter((_, i) => !isText(lines[i] ?? ""));
    differences.same(`${by} ${area.code}`, said, expected);
  }
}

/** /congviec of a unit that stands for itself alone: its reports with their days, and how late others came. */
export async function compareWork(looking: Looking): Promise<void> {
  const { read, plan, now, file, held, differences } = looking;
  const today = dayOf(now, plan.timeZone);
  const heirs = new Set(file.units.flatMap(({ successors }) => successors));
  const units = unitsOn(looking, today)[0].filter(
    ({ code }) => !heirs.has(code) && held.reports.some((one) => one.unit === code),
  );
  const unit = units[held.reports.length % Math.max(1, units.length)];
  if (!unit) return;
  for (const span of [monthAt(today), quarterAt(today)]) {
    const record = await readWorkRecord(read, { plan, unit, span, now });
    const bytes = await composed(workSheet(t, plan, record, null));
    const xml = (await partsOf(bytes)).get("word/document.xml") ?? "";
    const rows = tablesIn(xml).find(([head]) => head?.includes(t("work-column-product"))) ?? [];
    const by = `${unit.code} /congviec ${span.code}`;
    const tasks = rows.flatMap(([, title = "", , done = ""]) => {
      const [, number] = /^Báo cáo số (\d+):/.exec(title) ?? [];
      const [, day] = /gửi ngày ([\d/]+)/.exec(done) ?? [];
      return number ? [[Number(number), day?.split("/").map(Number).toReversed()]] : [];
    });
    const { from, to } = span.period;
    const own = held.reports
      .filter((one) => one.unit === unit.code && !one.isWithdrawn)
      .filter(({ sentOn }) => from <= sentOn && sentOn <= to)
      .map(({ number, sentOn }) => [number, sentOn.split("-").map(Number)]);
    differences.same(`${by} reports`, tasks, own);
    for (const { occasion, unit: owing } of record.periodic) {
      const inFile = file.occasions.find(
        ({ code, isDeadline }) => code === occasion.code && isDeadline,
      );
      const row = rows.find(([, title]) => title === occasion.name);
      const waits = held.waiting.some((o) => o.unit === unit.code && o.occasion === occasion.code);
      if (!inFile || !row || owing !== unit || waits) continue;
      const days = daysLate(sendingOf({ plan: file, held, now }, inFile, unit.code), now);
      const said = numbersIn(row[4] ?? "");
      differences.same(`${by} ${occasion.code}`, said, days > 0 ? [days] : []);
    }
  }
}
