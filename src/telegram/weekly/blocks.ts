import type { Block, CellState, Row } from "../../documents/picture.ts";
import { DUTY_STATUSES } from "../../progress/duty-state.ts";
import { allIn, type UnitStanding } from "../../progress/standing.ts";
import { completeness } from "../../progress/tally.ts";
import type { Weekly } from "../../progress/weekly.ts";
import { counted, outOf } from "../words/counts.ts";
import type { PictureScene } from "./scene.ts";

/** More rows of one kind would be too low to be seen. */
const ROWS = 60;

/** Of what fewer units owe, anyone could tell whose it is. */
const FEW = 3;

/**
 * The units of each kind, a row each: by name if they may be named, else the fullest first. Where units
 * of a kind owe different duties, a row without a name would still tell whose it is; there the cells of
 * each area are piled up instead, and all cells together if an area is owed by a few only.
 */
export function blocksOf(scene: PictureScene, { week, names }: Weekly): Block[] {
  const { plan, language } = scene;
  return week.now.kinds.flatMap(({ kind, tally }) => {
    const units = allIn(week.now).filter(
      ({ unit, duties }) => unit.kind === kind.code && duties.length > 0,
    );
    if (units.length === 0) return [];
    const head = {
      name: kind.label[language],
      detail: outOf(tally.reported, tally.expected, language),
    };
    const single = plan.areas.map(({ code }): Group => ({ label: code, areas: [code] }));
    if (names || areAlike(units, single)) {
      return [{ ...head, columns: columnsOf(units, single), ...rowsOf(scene, units, names) }];
    }
    const owed = single.filter((group) => owingOf(units, group) > 0);
    const codes = owed.flatMap(({ areas }) => areas);
    const groups = owed.some((group) => owingOf(units, group) < FEW)
      ? [{ label: codes.join(" "), areas: codes }]
      : owed;
    return [{ ...head, columns: columnsOf(units, groups), rows: pile(units, groups) }];
  });
}

/** Areas that share a column. */
interface Group {
  readonly label: string;
  readonly areas: readonly string[];
}

function columnsOf(units: readonly UnitStanding[], groups: readonly Group[]): Block["columns"] {
  return groups.map((group) => ({
    label: group.label,
    places: Math.max(...units.map((one) => statesIn(one, group).length)),
  }));
}

function areAlike(units: readonly UnitStanding[], groups: readonly Group[]): boolean {
  const [first] = units;
  return units.every((one) =>
    groups.every((group) => first && statesIn(one, group).length === statesIn(first, group).length),
  );
}

function owingOf(units: readonly UnitStanding[], group: Group): number {
  return units.filter((one) => statesIn(one, group).length > 0).length;
}

function rowsOf(
  { t, language, plan }: PictureScene,
  units: readonly UnitStanding[],
  names: boolean,
): Pick<Block, "rows" | "more"> {
  const sorted = names
    ? units
    : units.toSorted((a, b) => completeness(b.tally) - completeness(a.tally));
  const more = sorted.length - ROWS;
  return {
    rows: sorted.slice(0, ROWS).map((one) => ({
      label: names ? one.unit.shortName : outOf(one.tally.reported, one.tally.expected, language),
      cells: plan.areas.map(({ code }) => statesIn(one, { areas: [code] })),
    })),
    ...(more > 0 ? { more: t("standing-silent-more", { count: counted(more, language) }) } : {}),
  };
}

/** From the fullest on. */
export const CELL_STATES = DUTY_STATUSES satisfies readonly CellState[];

/** The cells of each column from the fullest on, in as many places as it has. */
function pile(units: readonly UnitStanding[], groups: readonly Group[]): Row[] {
  const columns = groups.map((group) =>
    units
      .flatMap((one) => statesIn(one, group))
      .toSorted((a, b) => CELL_STATES.indexOf(a) - CELL_STATES.indexOf(b)),
  );
  const places = columnsOf(units, groups).map((column) => Math.max(1, column.places));
  const heights = columns.map((states, i) => Math.ceil(states.length / (places[i] ?? 1)));
  return Array.from({ length: Math.min(ROWS, Math.max(...heights)) }, (_, row) => ({
    label: "",
    cells: columns.map((states, i) => {
      const width = places[i] ?? 1;
      return states.slice(row * width, (row + 1) * width);
    }),
  }));
}

function statesIn({ duties }: UnitStanding, { areas }: Pick<Group, "areas">): CellState[] {
  return duties
    .filter(({ duty }) => duty.areas[0] !== undefined && areas.includes(duty.areas[0]))
    .map(({ status }) => status);
}
