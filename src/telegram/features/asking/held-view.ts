import type { Answer } from "../../../asking/answer.ts";
import { dayOf } from "../../../plan/day.ts";
import type { Plan } from "../../../plan/model.ts";
import type { AnyReport } from "../../../reports/store/any.ts";
import { whatWords } from "../../cards/report-name.ts";
import type { Face } from "../../face.ts";
import { escapeHtml } from "../../html.ts";
import { byKind } from "../../notices/marks.ts";
import { counted, moreUnits, outOf } from "../../words/counts.ts";
import { dayWords } from "../../words/days.ts";
import { unitName } from "../../words/quote.ts";

/** More would not fit into a message. */
const REPORTS = 20;
const UNITS = 50;

/** How many reports, of how many units; which, where units may be named. */
export function heldLines(
  { held, of }: Extract<Answer, { kind: "held" }>,
  plan: Plan,
  face: Face,
): string[] {
  const { t, language } = face;
  if (held.length === 0) return [t(`answer-held-none-${of}`)];
  const units = new Set(held.map(({ report }) => report.unit)).size;
  const count = counted(held.length, language);
  const head = t("answer-held", { count, units: counted(units, language) });
  if (!face.names) return [head, t("standing-silent-privately")];
  const more = held.length - REPORTS;
  return [
    head,
    ...held.slice(0, REPORTS).map((one) => line(one, of, plan, face)),
    ...(more > 0 ? [t("answer-held-more", { count: counted(more, language) })] : []),
  ];
}

/** "• UBND xã Tú Đoạn · Báo cáo 06 tháng đầu năm 2024 (chờ sửa, hết ngày 20/6/2024)" */
function line(any: AnyReport, of: "returned" | "waiting", plan: Plan, { t }: Face): string {
  const { unit, state, lapsesAt, waitsSince, updatedAt } = any.report;
  const at = of === "returned" ? lapsesAt && new Date(lapsesAt.getTime() - 1) : waitsSince;
  const told = state === "submitted" ? of : state;
  return t("answer-held-line", {
    unit: unitName(plan, unit),
    what: whatWords(t, plan, any),
    state: told,
    day: dayWords(dayOf(at ?? updatedAt, plan.timeZone)),
  });
}

export function unmannedLines(
  { units, all }: Extract<Answer, { kind: "unmanned" }>,
  plan: Plan,
  face: Face,
): string[] {
  const { t, language } = face;
  const ratio = t("answer-units", { ratio: outOf(units.length, all, language) });
  if (units.length === 0) return [ratio, t("answer-none-of")];
  if (!face.names) return [ratio, t("standing-silent-privately")];
  const rows = units.map((unit) => ({ unit }));
  const shown = rows.slice(0, UNITS);
  return [
    ratio,
    ...byKind(face, plan, { shown, all: rows }, ({ unit }) => `• ${escapeHtml(unit.shortName)}`),
    ...moreUnits(face, units.length - UNITS),
  ];
}
