import {
  type Compiled,
  type FigureLine,
  fateOf,
  type SentState,
} from "../../compiling/compiled.ts";
import type { Hidden, HiddenOf } from "../../compiling/hiding.ts";
import type { Filling, Table } from "../../documents/draft/tags.ts";
import { formatDay } from "../../plan/day.ts";
import type { Figure, Plan, Unit } from "../../plan/model.ts";
import { takenInto } from "../../progress/said-by.ts";
import type { Total } from "../../progress/totals.ts";
import { type FigureValue, formatCount } from "../../reading/figure-value.ts";
import { unitWith } from "../../tables/unit-with.ts";
import type { Say } from "../i18n.ts";
import { valueWords } from "../words/figures.ts";
import { sharedWidths, sideBySide, widthNeeded } from "./annex-widths.ts";
import { standsOn } from "./basis.ts";
import { halvesBasis } from "./halves-note.ts";

/** Twentieths of a point of a page on its side. */
const WIDTH = 14287;
const ORDER = 600;
/** The names of figures, of units: as wide as is left, and at least so. */
const LEAST_FIGURE = 2400;
const NAME = 3600;
const LEAST_NAME = 2600;
const KIND = 1640;
/** Columns of figures in one table of the units, and how wide one is at most. */
const COLUMNS = 8;
const WIDEST = 2400;
/** More units than these have their words in the export, and not in a table of thousands of rows. */
const MOST_UNITS = 100;

/** Figures of all areas, by kind of unit, each with what it stands on; parts below their whole. */
export function figuresTable(t: Say, compiled: Compiled, hiddenOf: HiddenOf): Table[] {
  const { plan, figures, halves } = compiled;
  const summed = figures.filter(({ total }) => total.figure.kind !== "text");
  if (summed.length === 0) return [noFigures(t)];
  const kinds = plan.unitKinds
    .filter(({ code }) => figures.some((line) => line.kinds.some((one) => one.code === code)))
    .map(({ code, label }) => {
      const cells = summed.flatMap((line) => kindCells(t, line, code, hiddenOf(line.total.figure)));
      return { code, head: label.vi, needed: Math.max(KIND, widthNeeded([label.vi, ...cells])) };
    });
  const [measure, total, basis] = [1200, 1700, 2400];
  const room = WIDTH - ORDER - LEAST_FIGURE - measure - total - basis;
  const tables = sideBySide(kinds, ({ needed }) => needed, { room, most: kinds.length });
  return (tables.length > 0 ? tables : [[]]).map((shown) => {
    const widths = shown.map(({ needed }) => needed);
    const figure = LEAST_FIGURE + room - widths.reduce((sum, width) => sum + width, 0);
    const head = [
      ...[t("draft-column-order"), t("draft-column-figure"), t("draft-column-measure")],
      ...[t("draft-column-total"), ...shown.map(({ head }) => head), t("draft-column-basis")],
    ];
    const rows = summed.flatMap((line, i) =>
      figureRows(t, line, i + 1, {
        codes: shown.map(({ code }) => code),
        hidden: hiddenOf(line.total.figure),
        halves,
      }),
    );
    return {
      ...{ title: "", head, rows, texts: [1, 2, head.length - 1] },
      widths: [ORDER, figure, measure, total, ...widths, basis],
    };
  });
}

/** An annex without figures says so: a head alone looks like a table that was lost. */
function noFigures(t: Say): Table {
  const rows = [[t("draft-annex-no-figures")]];
  return { title: "", widths: [WIDTH], head: [], rows, texts: [0] };
}

/** A figure's cell of a kind of units, and those of its parts below it. */
function kindCells(t: Say, { total, kinds }: FigureLine, code: string, hidden: Hidden): string[] {
  const own = kinds.find((one) => one.code === code)?.total ?? null;
  const isHidden = hidden.kinds.has(code);
  const parts = total.parts.map(({ figure }) => {
    const part = own?.parts.find((one) => one.figure.code === figure.code);
    return part ? cellOf(t, figure, part, isHidden) : "";
  });
  return [own ? cellOf(t, total.figure, own, isHidden) : "", ...parts];
}

interface Row extends Pick<Compiled, "halves"> {
  readonly codes: readonly string[];
  readonly hidden: Hidden;
}

function figureRows(
  t: Say,
  line: FigureLine,
  order: number,
  { codes, hidden, halves }: Row,
): string[][] {
  const { total } = line;
  const { figure, parts } = total;
  const cells = codes.map((code) => kindCells(t, line, code, hidden));
  const own = (row: number) => cells.map((column) => column[row] ?? "");
  const basis = [standsOn(t, total), ...halvesBasis(t, halves, figure)].join("; ");
  return [
    [
      ...[formatCount(order), figure.label, figure.unit ?? ""],
      ...[cellOf(t, figure, total, hidden.all), ...own(0), basis],
    ],
    ...parts.map((part, i) => [
      ...["", `- ${part.figure.label}`, part.figure.unit ?? ""],
      ...[cellOf(t, part.figure, part, hidden.all), ...own(i + 1), ""],
    ]),
  ];
}

/** What each unit's reports say, eight figures a table; figures of which nobody says anything have no column. */
export function unitsTables(t: Say, { figures, units }: Compiled, hiddenOf: HiddenOf): Table[] {
  if (figures.length === 0) return [noFigures(t)];
  const columns = figures.map(({ total }) => unitsColumn(t, total, hiddenOf(total.figure)));
  const others = othersIn(figures);
  const room = WIDTH - ORDER - LEAST_NAME;
  return sideBySide(columns, ({ needed }) => needed, { room, most: COLUMNS }).map((shown) => {
    const rows = units
      .filter((unit) => shown.some(({ of }) => of.has(unit)))
      .map((unit, row) => [
        ...[formatCount(row + 1), unitWith(t, unit.shortName, others.get(unit) ?? [])],
        ...shown.map(({ of }) => of.get(unit) ?? ""),
      ]);
    const needed = shown.map((column) => column.needed);
    const free = room - needed.reduce((sum, width) => sum + width, 0);
    const name = Math.min(NAME, LEAST_NAME + free);
    return {
      title: "",
      widths: [ORDER, name, ...sharedWidths(needed, WIDTH - ORDER - name, WIDEST)],
      head: [
        ...[t("draft-column-order"), t("draft-column-unit")],
        ...shown.map(({ head }) => head),
      ],
      rows: [...rows, ["", t("draft-whole"), ...shown.map(({ whole }) => whole)]],
      texts: [1],
    };
  });
}

/** The names of the closed units whose work is in a unit's row. */
function othersIn(figures: Compiled["figures"]): ReadonlyMap<Unit, readonly string[]> {
  const others = new Map<Unit, Set<string>>();
  for (const one of figures.flatMap(({ total }) => total.each)) {
    for (const { shortName } of takenInto(one))
      others.set(one.unit, (others.get(one.unit) ?? new Set()).add(shortName));
  }
  return new Map([...others].map(([unit, names]) => [unit, [...names]]));
}

/** A figure's cells, by unit and of all. */
function unitsColumn(t: Say, total: Total, hidden: Hidden) {
  const { figure, each } = total;
  const of = new Map(
    each.map((one) => [one.unit, cellOf(t, figure, one, hidden.units.has(one.unit))]),
  );
  // Of words there is no sum: each unit's stand with it.
  const whole = figure.kind === "text" ? "–" : cellOf(t, figure, total, hidden.all);
  const head = headOf(figure);
  return { of, whole, head, needed: Math.min(WIDEST, widthNeeded([head, whole, ...of.values()])) };
}

function headOf({ label, unit }: Figure): string {
  return unit === null ? label : `${label} (${unit})`;
}

/** A number as it stands in a cell, without its unit, which the head says. */
function cellOf(
  t: Say,
  figure: Figure,
  { value, about }: { readonly value: FigureValue | null; readonly about: boolean },
  isHidden: boolean,
): string {
  if (value === null) return "–";
  if (isHidden) return t("draft-hidden");
  return valueWords(t, { ...figure, unit: null }, value, about) ?? "";
}

/** Who has sent the report of the occasion, and when. */
export function sendingRows(t: Say, { sent }: Compiled): Filling[] {
  return sent.map((state, i) => ({
    stt: formatCount(i + 1),
    don_vi: unitWith(
      t,
      state.unit.name,
      state.others.map(({ name }) => name),
    ),
    ngay_gui: state.on === null ? "" : formatDay(state.on),
    tinh_trang: stateWords(t, state),
    so_van_ban: state.document ?? "",
  }));
}

function stateWords(t: Say, state: SentState): string {
  const { on, late, overdue, isTimed, nil, reported } = state;
  if (on === null) {
    const fate = fateOf(state);
    if (fate) return t(`draft-state-${fate}`);
    if (overdue > 0) return t("draft-state-overdue", { count: formatCount(overdue) });
    return t(isTimed ? "draft-state-open" : "draft-state-missing");
  }
  const words =
    late > 0
      ? t("draft-state-late", { count: formatCount(late) })
      : t(isTimed ? "draft-state-timely" : "draft-state-sent");
  if (!reported) return t("draft-state-paper", { state: words });
  return nil ? t("draft-state-nil", { state: words }) : words;
}

/** Whether the last annex holds the words of all units. */
export function hasResults({ units }: Pick<Compiled, "units">): boolean {
  return units.length <= MOST_UNITS;
}

/** What units did, whole and as they wrote it: whoever writes the report takes words from here. */
export function resultRows(t: Say, compiled: Compiled): Filling[] {
  const { plan, areas } = compiled;
  if (!hasResults(compiled)) {
    return [{ stt: "", don_vi: "", nhiem_vu: "", ket_qua: t("draft-results-elsewhere") }];
  }
  const told = areas.flatMap((part) => part.told);
  if (told.length === 0)
    return [{ stt: "", don_vi: "", nhiem_vu: "", ket_qua: t("draft-annex-no-results") }];
  const ordered = plan.units.flatMap((unit) => told.filter((one) => one.unit === unit));
  return ordered.map(({ unit, duty, text }, i) => ({
    stt: formatCount(i + 1),
    don_vi: unit.shortName,
    nhiem_vu: titleOf(t, plan, duty, unit.code),
    ket_qua: text,
  }));
}

/** Of what a unit did in another's duty, it is told who leads. */
function titleOf(t: Say, { duties, units }: Plan, code: string, unit: string): string {
  const duty = duties.find((one) => one.code === code);
  if (!duty) return code;
  const title = `${duty.title} (${duty.number})`;
  if (!duty.cooperates.includes(unit)) return title;
  const leads = duty.units.map((lead) => units.findLast((one) => one.code === lead)?.shortName);
  return t("draft-duty-led", { title, leads: leads.join(", ") });
}
