import { groupedBy } from "../../plan/grouped.ts";
import type { Figure, Unit } from "../../plan/model.ts";
import { takenInto } from "../../progress/said-by.ts";
import type { Total, TotalPart } from "../../progress/totals.ts";
import { type FigureValue, formatCount, formatNumber } from "../../reading/figure-value.ts";
import { tenthsPercent } from "../../reading/percent.ts";
import { unitWith } from "../../tables/unit-with.ts";
import type { Say } from "../i18n.ts";
import { aboutWords, valueWords } from "../words/figures.ts";
import { lowered, plainLabel } from "./names.ts";

/** Units that are named in a sentence; more stand in the annex. */
const NAMED = 60;
/** Units that are named behind a saying. */
const SAYING = 4;

/** "4.520 lượt người tham dự, trong đó nữ 2.480 lượt người (chiếm 54,9%), nam …" */
export function figureWords(t: Say, total: Total): string {
  const { figure, value, about, each } = total;
  if (value === null) {
    const own = each.map((one) => {
      const others = takenInto(one).map(({ shortName }) => shortName);
      const unit = unitWith(t, one.unit.shortName, others);
      return t("draft-figure-of", { unit, value: bareValue(t, figure, one) });
    });
    const label = lowered(figure.label);
    return t("draft-figure-apart", { label, list: listWords(t, own, NAMED, ", ") });
  }
  const whole = aboutWords(t, phrase(t, figure, value), about);
  const words = partsIn(t, total);
  return words === null ? whole : t("draft-figure-parts", { whole, parts: words });
}

/** "nữ 3.441 (60,9%), nam 2.212 (39,1%)"; null if it is not split. */
export function partsIn(t: Say, total: Total): string | null {
  const { parts } = total;
  if (parts.length === 0) return null;
  const common = commonBeginning(parts.map((part) => lowered(part.figure.label)));
  const groups = groupedBy(parts, (part) => String(part.whole));
  return [...groups.values()].map((group) => partsWords(t, group, total, common)).join("; ");
}

/** Parts of which the same reports tell: "nữ 3.441 (60,9%), nam 2.212 (39,1%) của 5.653 lượt người đã tách". */
function partsWords(t: Say, parts: readonly TotalPart[], total: Total, common: string): string {
  const words = parts.map((part) => partWords(t, part, total, common)).join(", ");
  const whole = parts[0]?.whole ?? null;
  if (whole === total.value || typeof whole !== "number") return words;
  return t("draft-parts-of", {
    parts: words,
    whole: valueWords(t, total.figure, whole, false) ?? "",
  });
}

function partWords(
  t: Say,
  { figure, value, about, whole }: TotalPart,
  total: Total,
  common: string,
) {
  const label = lowered(figure.label).slice(common.length);
  // What it counts is said of the whole.
  const bare = figure.unit === total.figure.unit ? { ...figure, unit: null } : figure;
  const said = { label, value: bareValue(t, bare, { value, about }) };
  if (typeof value !== "number" || typeof whole !== "number" || whole === 0)
    return t("draft-part", said);
  return t("draft-part-share", {
    ...said,
    share: formatNumber(tenthsPercent(value, whole)),
  });
}

function bareValue(
  t: Say,
  figure: Figure,
  { value, about }: { readonly value: FigureValue; readonly about: boolean },
): string {
  return valueWords(t, figure, value, about) ?? "";
}

/**
 * "62 cuộc", "4.520 lượt người tham dự", "1.200 tờ rơi": where the label begins with what is counted or has
 * it in it, the number stands before the label; else behind it, "thời lượng phát 360 phút".
 */
function phrase(t: Say, figure: Figure, value: FigureValue): string {
  const label = lowered(plainLabel(figure.label.replace(/^Số\s+/i, "")));
  const { unit, kind } = figure;
  const isNamed = unit !== null && wordsOf(label).includes(wordsOf(unit));
  if (kind === "count" && isNamed && typeof value === "number")
    return `${formatCount(value)} ${label}`;
  return `${label} ${bareValue(t, figure, { value, about: false })}`;
}

/** Whole words between spaces. */
function wordsOf(text: string): string {
  return ` ${text.replace(/[\s,/]+/g, " ").trim()} `;
}

/** What all of them begin with, whole words: "người dự là " of "người dự là nữ" and "người dự là nam". */
function commonBeginning(labels: readonly string[]): string {
  const [first = "", ...rest] = labels;
  if (rest.length === 0) return "";
  const words = first.split(" ");
  let common = "";
  for (const word of words) {
    const longer = `${common}${word} `;
    if (!rest.every((label) => label.startsWith(longer)) || first === longer.trim()) break;
    common = longer;
  }
  return common;
}

/** "A, B và 12 đơn vị khác" */
export function listWords(t: Say, all: readonly string[], most = NAMED, between = "; "): string {
  const list = all.slice(0, most).join(between);
  const more = all.length - most;
  return more > 0 ? t("draft-and-more", { list, count: formatCount(more) }) : list;
}

/** " (03 đơn vị: A, B, C)": who says it. */
export function saidBy(t: Say, units: readonly Unit[]): string {
  const list = listWords(
    t,
    units.map(({ shortName }) => shortName),
    SAYING,
    ", ",
  );
  return units.length === 1
    ? ` (${list})`
    : ` (${t("draft-said-by", { count: formatCount(units.length), list })})`;
}

/** Items of a list, each with the sign that ends it: the last one with a full stop. */
export function ended(items: readonly string[]): string[] {
  return items.map((item, i) => {
    const isLast = i === items.length - 1;
    if (/[.…]$/.test(item)) return isLast || item.endsWith(".") ? item : `${item};`;
    return `${item}${isLast ? "." : ";"}`;
  });
}
