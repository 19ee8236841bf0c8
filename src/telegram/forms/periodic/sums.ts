import type { OccasionOwed } from "../../../plan/occasions.ts";
import type { AreaSums, Sums } from "../../../reports/periodic-sums.ts";
import { targetIn, untoldTargets } from "../../../reports/targets.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml } from "../../html.ts";
import { counted } from "../../words/counts.ts";
import { reportNumber } from "../../words/days.ts";
import { valueWords } from "../../words/figures.ts";
import { targetWords, untoldWords } from "../../words/targets.ts";

type Words = Pick<Ctx, "t" | "plan" | "language"> & {
  /** Code of the unit in whose name it is reported: it may have targets. */
  readonly unit: string;
};

/** Documents of one area that are named; a year of them would fill the message. */
const DOCUMENTS = 10;
/** Numbers of reports that are left out. */
const NUMBERS = 8;

/** "03 báo cáo có kết quả, 01 báo cáo không phát sinh", then what they add up to, area by area. */
export function sumsLines(words: Words, sums: Sums): string[] {
  const { t, language } = words;
  const { pending = 0 } = sums;
  const later = pending > 0 ? [t("periodic-pending", { count: counted(pending, language) })] : [];
  const left = leftLines(words, sums);
  const untold = untoldLines(words, sums);
  if (sums.reports + sums.nil === 0) {
    return [t("periodic-sums-none"), ...later, ...left, ...untold];
  }
  return [
    t("periodic-sums", {
      reports: counted(sums.reports, language),
      nil: counted(sums.nil, language),
      some: sums.nil > 0 ? "yes" : "no",
    }),
    ...later,
    ...left,
    ...sums.areas.flatMap((area) => ["", ...areaLines(words, area)]),
    ...untold,
  ];
}

/** What is not in the sums, or is for the time being, and why: another period, two of them, another host. */
function leftLines(words: Words, { left, joint }: Sums): string[] {
  return [
    ...numberLine(words, "periodic-left-outside", left?.outside),
    ...numberLine(words, "periodic-left-spans", left?.spans),
    ...numberLine(words, "periodic-joint-elsewhere", joint?.elsewhere),
    ...numberLine(words, "periodic-joint-hostless", joint?.hostless),
  ];
}

type Counted =
  | `periodic-left-${"outside" | "spans"}`
  | `periodic-joint-${"elsewhere" | "hostless"}`;

function numberLine(
  { t, language }: Words,
  key: Counted,
  numbers: readonly number[] = [],
): string[] {
  if (numbers.length === 0) return [];
  const named = numbers.slice(0, NUMBERS).map((number) => reportNumber(number));
  const list = [...named, ...(numbers.length > NUMBERS ? ["…"] : [])].join(", ");
  return [t(key, { count: counted(numbers.length, language), list })];
}

function areaLines({ t, plan, language, unit }: Words, sums: AreaSums): string[] {
  const area = plan.areas.find(({ code }) => code === sums.area);
  const head = t("periodic-area", {
    area: escapeHtml(area ? `${area.code}. ${area.shortName}` : sums.area),
    count: counted(sums.reports, language),
  });
  const figures = plan.figures.flatMap((figure) => {
    const value = sums.values[figure.code];
    if (value === undefined || value === null) return [];
    const all = Array.isArray(value) ? value : null;
    const isAbout = sums.about?.includes(figure.code) ?? false;
    const words = valueWords(t, figure, all ? all.slice(0, DOCUMENTS) : value, isAbout);
    if (words === null) return [];
    const more = (all?.length ?? 0) - DOCUMENTS;
    const missing = sums.missing[figure.code] ?? 0;
    const target = targetIn(plan, unit, sums.area, figure);
    const notes = [
      ...(target ? [targetWords(t, target, value)] : []),
      ...(more > 0 ? [t("periodic-more-documents", { count: counted(more, language) })] : []),
      ...(missing > 0 ? [t("periodic-missing", { count: counted(missing, language) })] : []),
    ];
    const bullet = figure.partOf ? "   –" : "•";
    return [[`${bullet} ${escapeHtml(figure.label)}: ${escapeHtml(words)}`, ...notes].join(" ")];
  });
  return [head, ...figures];
}

/** A target of which nothing was told is missed in no sum: it is named. */
function untoldLines({ t, plan, unit }: Words, sums: Sums): string[] {
  const words = untoldWords(t, untoldTargets(plan, unit, sums));
  return words.length === 0 ? [] : ["", ...words];
}

/** "Gồm cả phần của UBND xã Tĩnh Bắc": whose work is in the sums beside the unit's own. */
export function othersLine({ t }: Pick<Ctx, "t">, { unit, owedFor }: OccasionOwed): string[] {
  const others = owedFor.filter((one) => one !== unit).map((one) => escapeHtml(one.shortName));
  return others.length > 0 ? [t("periodic-others", { units: others.join(", ") })] : [];
}
