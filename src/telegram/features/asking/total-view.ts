import type { Answer, Comparison, Counted } from "../../../asking/answer.ts";
import type { Query } from "../../../asking/query.ts";
import type { Language } from "../../../config.ts";
import type { Figure, Plan } from "../../../plan/model.ts";
import { printedDuty } from "../../../plan/printed.ts";
import { takenInto } from "../../../progress/said-by.ts";
import type { Total, TotalPart, UnitTotal } from "../../../progress/totals.ts";
import { isDocuments, isTexts } from "../../../reading/figure-value.ts";
import { tenthsPercent } from "../../../reading/percent.ts";
import { unitWith } from "../../../tables/unit-with.ts";
import type { Face } from "../../face.ts";
import { escapeHtml } from "../../html.ts";
import { nameOf } from "../../periodic/words.ts";
import { counted, moreUnits, numberWords } from "../../words/counts.ts";
import { periodWords } from "../../words/days.ts";
import { valueWords } from "../../words/figures.ts";

type TotalAnswer = Extract<Answer, { kind: "total" }>;

/** Rows of a table; more would not fit into a message. */
const ROWS = 45;
const DOCUMENTS = 8;

/** Each figure with its number, its parts and what it stands on. */
export function totalLines(
  { counted: all }: TotalAnswer,
  query: Query,
  plan: Plan,
  face: Face,
): string[] {
  const rows = Math.floor(ROWS / all.length);
  return all.flatMap((one, i) => [
    ...(i > 0 ? [""] : []),
    ...(all.length > 1 ? [`<b>${escapeHtml(one.total.figure.label)}</b>`] : []),
    ...countedLines(one, query, rows, plan, face),
  ]);
}

function countedLines(
  { total, occasion, apart, comparison }: Counted,
  query: Query,
  rows: number,
  plan: Plan,
  face: Face,
): string[] {
  if (total.figure.sensitive && !face.privately) return [face.t("answer-sensitive")];
  return [
    ...(occasion ? [`<b>${nameOf(occasion)}</b>`] : []),
    ...valueLines(total, face),
    ...partLines(total, query, face),
    ...(query.by === "unit" ? unitRows(total, query, rows, face) : []),
    ...apart.map(({ code, total: own }) =>
      row(face, nameOfPart(plan, query.by, code, face.language), own.figure, own),
    ),
    "",
    ...othersLines(total, query, face),
    ...basisLines(total, plan, face),
    ...(comparison ? ["", ...comparisonLines(comparison, total, query, face)] : []),
  ];
}

function partLines(total: Total, { parts }: Query, face: Face): string[] {
  return total.parts
    .filter(({ figure }) => !parts || parts.includes(figure.code))
    .filter(({ figure }) => face.privately || !figure.sensitive)
    .map((part) => partLine(part, total, face));
}

/** The other time's number, its parts and what lies between the two. */
function comparisonLines(comparison: Comparison, total: Total, query: Query, face: Face): string[] {
  const { t, language } = face;
  if (comparison.kind !== "against")
    return [t(`answer-${comparison.kind}`, { year: String(comparison.year) })];
  const { period, occasion, total: other, left } = comparison.against;
  return [
    `<i>${occasion ? nameOf(occasion) : periodWords(t, period)}</i>`,
    ...valueLines(other, face),
    ...partLines(other, query, face),
    ...(other.from.length > 0
      ? [t("answer-basis", { count: counted(other.from.length, language) })]
      : []),
    ...differenceLines(total, other, face),
    ...(left > 0 ? [t("answer-left", { count: counted(left, language) })] : []),
  ];
}

/** "Tăng 120 lượt người (15 %)": of two numbers; of nought no share can be told. */
function differenceLines(
  { figure, value, about }: Total,
  other: Total,
  { t, language }: Face,
): string[] {
  if (typeof value !== "number" || typeof other.value !== "number") return [];
  const difference = Math.abs(value - other.value);
  const words = valueWords(t, figure, difference, about || other.about) ?? "";
  const share =
    other.value === 0 ? "none" : numberWords(tenthsPercent(difference, other.value), language);
  const way = value === other.value ? "same" : value > other.value ? "more" : "less";
  return [t("answer-difference", { way, value: escapeHtml(words), share })];
}

function valueLines({ figure, value, about, each }: Total, face: Face): string[] {
  const { t, language } = face;
  if (each.length === 0) return [t("answer-no-value")];
  if (value === null)
    return face.names
      ? [t("answer-no-sum"), ...each.map((one) => unitRow(face, figure, one))]
      : [t("answer-no-sum"), t("standing-silent-privately")];
  if (isTexts(value)) {
    if (!face.names) return [t("standing-silent-privately")];
    return each.slice(0, ROWS).map((one) => unitRow(face, figure, one));
  }
  if (isDocuments(value)) {
    const more = value.length - DOCUMENTS;
    return [
      t("answer-value", {
        value: t("answer-documents", { count: counted(value.length, language) }),
      }),
      ...value.slice(0, DOCUMENTS).map((one) => `• ${escapeHtml(wordsOf(face, figure, [one]))}`),
      ...(more > 0 ? [t("answer-more-documents", { count: counted(more, language) })] : []),
    ];
  }
  return [t("answer-value", { value: escapeHtml(valueWords(t, figure, value, about) ?? "") })];
}

/** "Người dự là nữ: 640 lượt người (55,2 % …)": a share of what the same reports say of the whole. */
function partLine(
  { figure, value, about, whole, reports }: TotalPart,
  total: Total,
  face: Face,
): string {
  const { t, language } = face;
  const values = {
    label: escapeHtml(figure.label),
    value: escapeHtml(valueWords(t, figure, value, about) ?? ""),
  };
  if (typeof value !== "number" || typeof whole !== "number" || whole === 0)
    return t("answer-part", values);
  const share = numberWords(tenthsPercent(value, whole), language);
  if (whole === total.value) return t("answer-part-share", { ...values, share });
  const of = { whole: escapeHtml(valueWords(t, total.figure, whole, false) ?? "") };
  const count = counted(reports, language);
  return t("answer-part-share-of", { ...values, ...of, share, count });
}

function unitRows(
  { each, figure }: Total,
  { sort, top }: Query,
  rows: number,
  face: Face,
): string[] {
  if (!face.names) return [face.t("standing-silent-privately")];
  const size = ({ value }: UnitTotal) =>
    typeof value === "number" || typeof value === "boolean"
      ? Number(value)
      : isDocuments(value)
        ? value.length
        : 0;
  const sorted = each.toSorted((a, b) =>
    sort === "least" ? size(a) - size(b) : size(b) - size(a),
  );
  // Whoever has as much as the last of the first few is one of them.
  const last = top === null ? undefined : sorted[top - 1];
  const first = last
    ? sorted.filter((one, i) => i < (top ?? 0) || size(one) === size(last))
    : sorted;
  const shown = first.slice(0, rows);
  return [
    ...shown.map((one) => unitRow(face, figure, one)),
    ...moreUnits(face, first.length - shown.length),
  ];
}

/** What a unit says, with the closed units whose work is in it. */
export function unitRow(face: Face, figure: Figure, one: UnitTotal): string {
  const others = takenInto(one).map(({ shortName }) => shortName);
  return row(face, unitWith(face.t, one.unit.shortName, others), figure, one);
}

function row(
  face: Face,
  name: string,
  figure: Figure,
  { value, about }: Pick<Total, "value" | "about">,
): string {
  const { t, language } = face;
  const words = isDocuments(value)
    ? t("answer-documents", { count: counted(value.length, language) })
    : (valueWords(t, figure, value, about) ?? "–");
  return t("answer-row", { name: escapeHtml(name), value: escapeHtml(words) });
}

function wordsOf({ t }: Face, figure: Figure, value: Parameters<typeof valueWords>[2]): string {
  return valueWords(t, figure, value, false) ?? "";
}

/** A unit, a kind of unit, an area or a duty, as a line of a table is called. */
export function nameOfPart(plan: Plan, by: Query["by"], code: string, language: Language): string {
  if (by === "unit") return plan.units.findLast((one) => one.code === code)?.shortName ?? code;
  if (by === "kind")
    return plan.unitKinds.find((one) => one.code === code)?.label[language] ?? code;
  const all = by === "area" ? plan.areas : plan.duties;
  const found = all.find((one) => one.code === code);
  if (!found) return code;
  return "title" in found ? printedDuty(found) : `${code} ${found.shortName}`;
}

/** "nữ", "DTTS": each split by the first of its parts. */
function splitNames({ figures }: Plan, { code }: Figure): string[] {
  const parts = figures.filter(({ partOf, split }) => partOf === code && split !== null);
  const first = parts.filter((one, i) => parts.findIndex(({ split }) => split === one.split) === i);
  return first.map(({ words, label }) => words[0] ?? label);
}

/** Whose work is in the number of a single unit, where it stands in no row with its name. */
function othersLines({ each }: Total, { by }: Query, { t, names }: Face): string[] {
  const [one, ...more] = each;
  const closed = one && more.length === 0 && by !== "unit" && names ? takenInto(one) : [];
  const others = closed.map(({ shortName }) => escapeHtml(shortName)).join(", ");
  return others === "" ? [] : [t("answer-with", { others })];
}

/** On how many reports it stands, and what is missing in it. */
function basisLines(total: Total, plan: Plan, { t, language }: Face): string[] {
  const { from, hostless, unsplit, silent, without, spans, elsewhere } = total;
  const line = (
    key: "hostless" | "silent" | "without" | "spans" | "elsewhere",
    some: readonly unknown[],
  ): string[] =>
    some.length > 0 ? [t(`answer-${key}`, { count: counted(some.length, language) })] : [];
  return [
    ...(from.length > 0 ? [t("answer-basis", { count: counted(from.length, language) })] : []),
    ...line("hostless", hostless),
    ...(unsplit.length > 0
      ? [
          t("answer-unsplit", {
            count: counted(unsplit.length, language),
            list: escapeHtml(splitNames(plan, total.figure).join(", ")),
          }),
        ]
      : []),
    ...line("silent", silent),
    ...line("without", without),
    ...line("spans", spans),
    ...line("elsewhere", elsewhere),
  ];
}
