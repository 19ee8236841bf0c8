import type { Drawn } from "./bars.ts";
import { type CellState, cell } from "./cell.ts";
import { INK, INNER, MARGIN, RULE, SOFT } from "./look.ts";
import { rectangle } from "./svg.ts";
import { fitted, lined, text, widthOf } from "./text.ts";

/** Units of one kind, a row each; duties in columns by area. */
export interface Block {
  readonly name: string;
  /** "118/168". */
  readonly detail: string;
  /** Areas in the plan's order, with as many places as the unit with most duties there needs. */
  readonly columns: readonly { readonly label: string; readonly places: number }[];
  readonly rows: readonly Row[];
  /** "… và 12 đơn vị khác", if there are more units than rows. */
  readonly more?: string;
}

interface Row {
  /** The unit's name. */
  readonly label: string;
  /** Beside the columns of the block. */
  readonly cells: readonly (readonly CellState[])[];
}

const SPACE = 40;
const ROW = 40;
const LABEL = { size: 28, colour: INK } as const;
/** The names of areas, in words. */
const AREA = { size: 26, colour: SOFT } as const;
const AREA_LINE = 30;
const TITLE = 56;
const BETWEEN_AREAS = 20;
const WIDEST_CELL = 100;

/** The blocks below each other. */
export function matrix(blocks: readonly Block[], top: number): Drawn {
  let y = top;
  let svg = "";
  for (const block of blocks) {
    const drawn = drawBlock(block, y);
    svg += drawn.svg;
    y += drawn.height + SPACE;
  }
  return { svg, height: y - top };
}

function drawBlock({ name, detail, columns, rows, more }: Block, top: number): Drawn {
  const detailStyle = { size: 30, bold: true, colour: SOFT, anchor: "end" } as const;
  const nameStyle = { size: 30, bold: true, colour: INK } as const;
  const head = fitted(name, INNER - widthOf(detail, detailStyle) - 16, nameStyle);
  let svg =
    text(head, MARGIN, top + 30, nameStyle) +
    text(detail, MARGIN + INNER, top + 30, detailStyle) +
    rectangle(MARGIN, top + 44, INNER, 2, { fill: RULE });

  const labels =
    Math.min(0.4 * INNER, Math.max(0, ...rows.map(({ label }) => widthOf(label, LABEL)))) + 24;
  const placed = placesOf(columns, labels);
  const areas = placed.map(({ label, width }) => lined(label.split(" "), " ", width, AREA));
  const lines = Math.max(1, ...areas.map((one) => one.length));
  const first = top + TITLE + lines * AREA_LINE + 12;

  placed.forEach(({ left, side, column }, i) => {
    areas[i]?.forEach((line, row) => {
      svg += text(line, left, top + TITLE + 24 + row * AREA_LINE, AREA);
    });
    rows.forEach(({ cells }, row) => {
      cells[column]?.forEach((state, place) => {
        svg += cell(state, left + place * side, first + row * ROW, side - 6, ROW - 6);
      });
    });
  });
  svg += rows
    .map(({ label }, row) =>
      text(fitted(label, labels - 24, LABEL), MARGIN, first + row * ROW + 27, LABEL),
    )
    .join("");
  const below = first + rows.length * ROW;
  if (more) svg += text(more, MARGIN, below + 30, { ...LABEL, colour: SOFT });
  return { svg, height: below + (more ? ROW : 0) - top };
}

interface Place {
  readonly label: string;
  /** Which of the block's columns it is. */
  readonly column: number;
  readonly left: number;
  /** The width of one cell, and of all with the space up to the next area. */
  readonly side: number;
  readonly width: number;
}

/** The columns that have cells, as wide as there is room. */
function placesOf(columns: Block["columns"], labels: number): Place[] {
  const used = columns
    .map((one, column) => ({ ...one, column }))
    .filter(({ places }) => places > 0);
  const places = used.reduce((total, one) => total + one.places, 0);
  const room = INNER - labels - BETWEEN_AREAS * (used.length - 1);
  const side = Math.min(WIDEST_CELL, room / Math.max(1, places));
  // Areas with a single duty need room for their names.
  const spare = Math.max(0, room - side * places) / Math.max(1, used.length);
  let left = MARGIN + labels;
  return used.map(({ label, column, places: count }) => {
    const width = count * side + spare;
    const place = { label, column, left, side, width };
    left += width + BETWEEN_AREAS;
    return place;
  });
}
