import type { Compiled, FigureLine, SentState } from "../../compiling/compiled.ts";
import type { Hidden, HiddenOf } from "../../compiling/hiding.ts";
import type { Filling, Table } from "../../documents/draft/tags.ts";
import { formatDay } from "../../plan/day.ts";
import type { Figure, Plan, Unit } from "../../plan/model.ts";
import type { Total } from "../../progress/totals.ts";
import { type FigureValue, formatCount } from "../../reading/figure-value.ts";
import type { Say } from "../i18n.ts";
import { valueWords } from "../words/figures.ts";
import { standsOn } from "./basis.ts";

/** Twentieths of a point of a page on its side. */
const WIDTH = 14287;
/** Columns of figures in one table of the units. */
const COLUMNS = 8;
/** More units than these have their words in the export, and not in a table of thousands of rows. */
const MOST_UNITS = 100;

/** Figures of all areas, by kind of unit, each with what it stands on; parts below their whole. */
export function figuresTable(t: Say, { plan, figures }: Compiled, hiddenOf: HiddenOf): Table[] {
  const kinds = plan.unitKinds.filter(({ code }) =>
    figures.some((line) => line.kinds.some((one) => one.code === code)),
  );
  const [order, measure, total, kind, basis] = [600, 1300, 1700, 1500, 2400];
  const figure = Math.max(2000, WIDTH - order - measure - total - basis - kinds.length * kind);
  const head = [
    ...[t("draft-column-order"), t("draft-column-figure"), t("draft-column-measure")],
    ...[t("draft-column-total"), ...kinds.map(({ label }) => label.vi), t("draft-column-basis")],
  ];
  const widths = [order, figure, measure, total, ...kinds.map(() => kind), basis];
  const summed = figures.filter(({ total }) => total.figure.kind !== "text");
  const rows = summed.flatMap((line, i) =>
    figureRows(t, line, i + 1, {
      codes: kinds.map(({ code }) => code),
      hidden: hiddenOf(line.total.figure),
    }),
  );
  return [{ title: "", widths, head, rows, texts: [1, 2, head.length - 1] }];
}

function figureRows(
  t: Say,
  { total, kinds }: FigureLine,
  order: number,
  { codes, hidden }: { readonly codes: readonly string[]; readonly hidden: Hidden },
): string[][] {
  const { figure } = total;
  const of = (code: string) => kinds.find((one) => one.code === code)?.total ?? null;
  const cells = codes.map((code) => {
    const own = of(code);
    return own ? cellOf(t, figure, own, hidden.kinds.has(code)) : "";
  });
  const parts = total.parts.map((part) => [
    ...["", `- ${part.figure.label}`, part.figure.unit ?? ""],
    cellOf(t, part.figure, part, hidden.all),
    ...codes.map((code) => {
      const own = of(code)?.parts.find((one) => one.figure.code === part.figure.code);
      return own ? cellOf(t, part.figure, own, hidden.kinds.has(code)) : "";
    }),
    "",
  ]);
  const measure = figure.unit ?? "";
  return [
    [
      ...[
        formatCount(order),
        figure.label,
        measure,
        cellOf(t, figure, total, hidden.all),
        ...cells,
      ],
      standsOn(t, total),
    ],
    ...parts,
  ];
}

/** What each unit's reports say, eight figures a table; figures of which nobody says anything have no column. */
export function unitsTables(t: Say, { figures, units }: Compiled, hiddenOf: HiddenOf): Table[] {
  const columns = figures.flatMap(({ total }) => [
    { figure: total.figure, of: valuesOf(total), whole: total, hidden: hiddenOf(total.figure) },
  ]);
  const tables: Table[] = [];
  for (let i = 0; i < columns.length; i += COLUMNS) {
    const shown = columns.slice(i, i + COLUMNS);
    const name = 3600;
    const width = Math.floor((WIDTH - 600 - name) / shown.length);
    const rows = units
      .map((unit) => ({ unit, own: shown.map(({ of }) => of.get(unit)) }))
      .filter(({ own }) => own.some((one) => one !== undefined))
      .map(({ unit, own }, row) => [
        ...[formatCount(row + 1), unit.shortName],
        ...own.map((one, column) => {
          const { figure, hidden } = shown[column] ?? {};
          return one && figure ? cellOf(t, figure, one, hidden?.units.has(unit) ?? false) : "";
        }),
      ]);
    // Of words there is no sum: each unit's stand with it.
    const totals = shown.map(({ figure, whole, hidden }) =>
      figure.kind === "text" ? "–" : cellOf(t, figure, whole, hidden.all),
    );
    tables.push({
      title: "",
      widths: [600, name, ...shown.map(() => Math.min(width, 2400))],
      head: [
        ...[t("draft-column-order"), t("draft-column-unit")],
        ...shown.map(({ figure }) => headOf(figure)),
      ],
      rows: [...rows, ["", t("draft-whole"), ...totals]],
      texts: [1],
    });
  }
  return tables;
}

function valuesOf({ each }: Total): ReadonlyMap<Unit, Total["each"][number]> {
  return new Map(each.map((one) => [one.unit, one]));
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
    don_vi: state.unit.name,
    ngay_gui: state.on === null ? "" : formatDay(state.on),
    tinh_trang: stateWords(t, state),
    so_van_ban: state.document ?? "",
  }));
}

function stateWords(t: Say, state: SentState): string {
  const { on, late, overdue, isTimed, isHanded, nil, reported } = state;
  if (on === null) {
    if (isHanded) return t("draft-state-handed");
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
