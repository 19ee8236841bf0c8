import { type CellState, cell } from "./cell.ts";
import { INK, INNER, MARGIN, RULE, SOFT } from "./look.ts";
import { rectangle, type Svg } from "./svg.ts";
import { fitted, text, widthOf } from "./text.ts";

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

export interface Row {
  /** The unit's name, or how much it has reported where names are not to be shown; may be empty. */
  readonly label: string;
  /** Beside the columns of the block. */
  readonly cells: readonly (readonly CellState[])[];
}

const GUTTER = 56;
const HEAD = 84;
const SPACE = 36;
/** A row's height: room allows the first, many units need less, down to the last. */
const TALLEST = 34;
const LOWEST = 12;
/** The height that the rows may take before they become lower. */
const ROOM = 21 * TALLEST;
const LABEL = { size: 25, colour: INK } as const;
const BETWEEN_AREAS = 14;

export interface Drawn {
  readonly svg: Svg;
  readonly height: number;
}

/** The blocks side by side in two columns of about the same height. */
export function matrix(blocks: readonly Block[], top: number): Drawn {
  const columns = blocks.length > 1 ? balanced(blocks) : [blocks];
  const width = (INNER - GUTTER * (columns.length - 1)) / columns.length;
  const most = Math.max(1, ...columns.map((column) => sum(column.map(({ rows }) => rows.length))));
  const row = Math.min(TALLEST, Math.max(LOWEST, Math.floor(ROOM / most)));
  let svg = "";
  let height = 0;
  columns.forEach((column, i) => {
    const x = MARGIN + i * (width + GUTTER);
    const labels = labelWidth(
      column.flatMap(({ rows }) => rows),
      width,
      row,
    );
    let y = top;
    for (const block of column) {
      svg += drawBlock(block, x, y, { width, row, labels });
      y += heightOf(block, row);
    }
    height = Math.max(height, y - top);
  });
  return { svg, height };
}

/** Keeps the order of the blocks: the first ones fill the left column. */
function balanced(blocks: readonly Block[]): Block[][] {
  const size = (some: readonly Block[]) => sum(some.map((block) => heightOf(block, TALLEST)));
  const cuts = blocks.slice(1).map((_, i) => i + 1);
  const worse = (cut: number) => Math.max(size(blocks.slice(0, cut)), size(blocks.slice(cut)));
  const cut = cuts.reduce((best, one) => (worse(one) < worse(best) ? one : best), 1);
  return [blocks.slice(0, cut), blocks.slice(cut)];
}

function heightOf({ rows, more }: Block, row: number): number {
  return HEAD + rows.length * row + (more ? SPACE : 0) + SPACE;
}

interface Measures {
  readonly width: number;
  /** The height of a row. */
  readonly row: number;
  /** The width that labels take. */
  readonly labels: number;
}

function drawBlock(block: Block, x: number, y: number, { width, row, labels }: Measures): Svg {
  const { name, detail, columns, rows, more } = block;
  const detailStyle = { size: 26, bold: true, colour: SOFT, anchor: "end" } as const;
  const nameStyle = { size: 27, bold: true, colour: INK } as const;
  const head = fitted(name, width - widthOf(detail, detailStyle) - 16, nameStyle);
  let svg =
    text(head, x, y + 30, nameStyle) +
    text(detail, x + width, y + 30, detailStyle) +
    rectangle(x, y + 44, width, 2, { fill: RULE });

  const used = columns.filter(({ places }) => places > 0);
  const places = sum(used.map((column) => column.places));
  const room = width - labels - BETWEEN_AREAS * (used.length - 1);
  const side = Math.min(room / Math.max(1, places), 2 * row);
  let left = x + labels;
  columns.forEach(({ label, places: count }, column) => {
    if (count === 0) return;
    svg += text(label, left + (count * side) / 2, y + 74, {
      size: 22,
      colour: SOFT,
      anchor: "middle",
    });
    rows.forEach(({ cells }, i) => {
      const top = y + HEAD + i * row;
      cells[column]?.forEach((state, place) => {
        svg += cell(state, left + place * side, top, side - 4, row - 4);
      });
    });
    left += count * side + BETWEEN_AREAS;
  });
  if (labels > 0) svg += rowLabels(rows, x, y + HEAD, row, labels);
  const below = y + HEAD + rows.length * row + 26;
  return more ? svg + text(more, x, below, { ...LABEL, colour: SOFT }) : svg;
}

/** Rows too low for letters have no labels. */
function labelWidth(rows: readonly Row[], width: number, row: number): number {
  if (row < LABEL.size) return 0;
  const widest = Math.max(0, ...rows.map(({ label }) => widthOf(label, LABEL)));
  return widest === 0 ? 0 : Math.min(widest, 0.55 * width) + 16;
}

function rowLabels(rows: readonly Row[], x: number, y: number, row: number, width: number): Svg {
  return rows
    .map(({ label }, i) =>
      text(fitted(label, width - 16, LABEL), x, y + i * row + row / 2 + LABEL.size / 3 - 2, LABEL),
    )
    .join("");
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
