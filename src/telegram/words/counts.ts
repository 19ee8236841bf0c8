import type { Language } from "../../config.ts";
import type { ObstacleCount } from "../../obstacles/waiting.ts";
import { percent, type Tally } from "../../progress/tally.ts";
import {
  formatCount,
  formatNumber,
  formatRatio,
  VIETNAMESE,
  type Written,
} from "../../reading/figure-value.ts";
import type { Face } from "../face.ts";
import type { Say } from "../i18n.ts";
import { instantWords } from "./days.ts";

const CELLS = 10;

type Share = Pick<Tally, "reported" | "expected">;

/** "52%"; a dash where nothing is expected. */
export function shareWords(tally: Share): string {
  const share = percent(tally);
  return share === null ? "–" : `${share}%`;
}

/** "█████░░░░░ 52%": full only when complete, empty only when nothing is there. */
export function bar(tally: Share): string {
  const cells = Math.floor(((percent(tally) ?? 0) * CELLS) / 100);
  const filled = tally.reported === 0 ? 0 : Math.max(1, cells);
  return `<code>${"█".repeat(filled)}${"░".repeat(CELLS - filled)}</code> ${shareWords(tally)}`;
}

/** As officials write numbers: 05, 1.250; in English 5, 1,250. Nought is 0. */
export function counted(count: number, language: Language): string {
  return language === "en" ? english.format(count) : formatCount(count);
}

const english = new Intl.NumberFormat("en", { maximumFractionDigits: 6 });

/** "54,9", "5"; in English 54.9, 5: what does not say how many there are. */
export function numberWords(value: number, language: Language): string {
  return language === "en" ? english.format(value) : formatNumber(value);
}

/** How the values of figures are written for whoever reads what is said. Units of measure are the plan's words. */
export function writtenIn(t: Say): Written {
  if (t.language === "vi") return VIETNAMESE;
  return {
    count: (value) => counted(value, t.language),
    number: (value) => numberWords(value, t.language),
    document: (number, day) => t("paper-cited", { number, day }),
  };
}

/** "05/08", "0/08"; in English 5/8. */
export function outOf(part: number, whole: number, language: Language): string {
  if (language === "en") return `${counted(part, language)}/${counted(whole, language)}`;
  return formatRatio(part, whole);
}

/** "và 12 đơn vị khác", after those that are named; nothing if all are. */
export function moreUnits({ t, language }: Pick<Face, "t" | "language">, more: number): string[] {
  return more > 0 ? [t("standing-silent-more", { count: counted(more, language) })] : [];
}

/** "Vướng mắc chờ trả lời: 03; đã trình cấp trên: 01" */
export function obstaclesLine(
  { open, handed }: ObstacleCount,
  { t, language }: Pick<Face, "t" | "language">,
): string {
  const onward = handed > 0 ? counted(handed, language) : "none";
  return t("standing-obstacles", { open: counted(open, language), handed: onward });
}

/** "(tính đến 15 giờ 20 ngày 14/6/2024)" */
export function asOf({ t }: Pick<Face, "t">, at: Date, timeZone: string): string {
  return t("standing-as-of", { at: instantWords(t, at, timeZone) });
}
