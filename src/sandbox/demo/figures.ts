import { yearOf } from "../../plan/day.ts";
import type { Day, Figure, Unit } from "../../plan/model.ts";
import {
  type DocumentMention,
  derive,
  type FigureValue,
  type FigureValues,
  splitsOf,
} from "../../reading/figure-value.ts";
import type { Chance } from "./chance.ts";

/** What one report is about. */
export interface About {
  readonly unit: Unit;
  /** Documents bear this day. */
  readonly day: Day;
  /** Which of its unit's duties with documents it is about: on one day they bear different numbers. */
  readonly place: number;
  /** The unit has reported nothing of this duty before. */
  readonly isFirst: boolean;
  /** What stands as it is from one report of the unit to the next, by the figure's code. */
  steady(code: string): Chance;
  /** Figures that are not more than another one, both by their codes. */
  readonly atMost: Readonly<Record<string, string>>;
}

/** Where a figure has no limit of its own. */
const USUAL = 100;
/** Above these numbers the plan calls something unlikely that is counted in single ones. */
const FEW = 20;
const RARE = 10;
/** How often a whole is not told in its parts, as happens. */
const UNKNOWN = 0.08;
/** How often something is so. */
const YES = 0.8;
const HALF_MILLION = 500_000;

/**
 * Believable values for a duty's figures: around a thirtieth of what the plan calls unlikely, more women
 * than men, parts that add up. What follows from others is derived, as in the dialogue.
 */
export function inventFigures(
  figures: readonly Figure[],
  about: About,
  luck: Chance,
): { values: FigureValues; derived: string[] } {
  const values: Record<string, FigureValue | null> = {};
  const lastParts = splitsOf(figures).flatMap(({ parts }) => parts.slice(1));
  for (const figure of figures) {
    if (lastParts.includes(figure.code)) continue;
    const own = figure.aggregate === "latest" ? about.steady(figure.code) : luck;
    const whole = figure.partOf === null ? undefined : values[figure.partOf];
    if (typeof whole === "number") values[figure.code] = partOf(whole, figure, own);
    else values[figure.code] = whole === null ? null : inventFigure(figure, about, own);
  }
  for (const [code, limit] of Object.entries(about.atMost)) {
    const [value, most] = [values[code], values[limit]];
    if (typeof value === "number" && typeof most === "number") values[code] = Math.min(value, most);
  }
  const { values: complete, derived } = derive(values, figures);
  return { values: withoutGaps(complete, figures), derived };
}

function inventFigure(figure: Figure, about: About, luck: Chance): FigureValue | null {
  const high = figure.warnAbove ?? USUAL;
  switch (figure.kind) {
    case "yes-no":
      return luck.is(YES);
    case "text":
      return null;
    case "document":
      return [documentOf(about)];
    case "ratio":
      return ratio(luck);
    case "decimal":
      return Math.round(high * (82 + luck.next() * 6)) / 100;
    case "money":
      return luck.is(UNKNOWN) ? null : luck.between(4, 40) * HALF_MILLION;
    case "count":
      // Of cases of violence the demo has none.
      if (figure.sensitive && high <= FEW) return 0;
      // What is founded or set up once is not founded again with each report.
      if (high <= RARE) return about.isFirst ? luck.between(0, 1) : 0;
      return luck.between(Math.ceil(high / 50), Math.ceil(high / 16));
  }
}

/** The first part is that of women, where parts make up the whole. */
function partOf(whole: number, { split }: Figure, luck: Chance): number | null {
  if (luck.is(UNKNOWN)) return null;
  const share = split === null ? 0.6 + luck.next() * 0.35 : 0.45 + luck.next() * 0.35;
  return Math.round(whole * share);
}

function ratio(luck: Chance): FigureValue {
  const whole = luck.between(18, 60);
  return { part: Math.round(whole * (0.25 + luck.next() * 0.2)), whole };
}

function documentOf({ unit, day, place }: About): DocumentMention {
  return { number: inventNumber("KH", unit, day, place), day };
}

/** So many documents a unit numbers in as many days. */
const NUMBERED = 5;
const DAY = 24 * 3600 * 1000;

/** As a unit numbers its plans ("KH") and reports ("BC"), higher from day to day of a year: "15/KH-UBND". */
export function inventNumber(kind: "KH" | "BC", unit: Unit, day: Day, place = 0): string {
  const days = (Date.parse(day) - Date.parse(`${yearOf(day)}-01-01`)) / DAY;
  const number = Math.floor(days / NUMBERED) * NUMBERED + 1 + (place % NUMBERED);
  return `${String(number).padStart(2, "0")}/${kind}-${markOf(unit)}`;
}

/** "UBND" of a commune, else the initials by which the unit is known. */
function markOf({ shortName, aliases }: Unit): string {
  if (shortName.startsWith("UBND")) return "UBND";
  return aliases.find((alias) => /^\p{Lu}[\p{Lu}&]+$/u.test(alias))?.replace("&", "") ?? "VP";
}

/** Each figure has an answer, and be it "không có số liệu". */
function withoutGaps(values: FigureValues, figures: readonly Figure[]): FigureValues {
  return Object.fromEntries(figures.map(({ code }) => [code, values[code] ?? null]));
}
