import sharp from "sharp";
import { type CellState, cell } from "./picture/cell.ts";
import { type Curve, curve } from "./picture/curve.ts";
import { HATCHING } from "./picture/curve-look.ts";
import { BLUE, INK, INNER, MARGIN, PAPER, RULE, SOFT, WIDTH } from "./picture/look.ts";
import { type Block, matrix } from "./picture/matrix.ts";
import { element, rectangle, type Svg } from "./picture/svg.ts";
import { fitted, lined, text } from "./picture/text.ts";

export type { CellState } from "./picture/cell.ts";
export type { Curve } from "./picture/curve.ts";
export type { Block, Row } from "./picture/matrix.ts";

/** Where the plan stands, in words and shares that are ready to be drawn. */
export interface ProgressPicture {
  readonly title: string;
  /** "tính đến 15 giờ 30, thứ Sáu, ngày 07/6/2024". */
  readonly asOf: string;
  /** The few numbers that matter most. */
  readonly tiles: readonly { readonly value: string; readonly label: string }[];
  readonly blocks: readonly Block[];
  /** How the states are called, with how many there are: "Đã hoàn thành: 96". */
  readonly legend: readonly { readonly state: CellState; readonly label: string }[];
  /** What cells and codes stand for. */
  readonly notes: readonly string[];
  readonly curve: Curve;
}

/**
 * Draws it as a PNG, 1280 pixels wide and as high as it needs. The same data give the same pixels, on any
 * machine.
 */
export async function progressPicture(data: ProgressPicture): Promise<Uint8Array> {
  return sharp(Buffer.from(drawing(data)))
    .png({ compressionLevel: 6 })
    .toBuffer();
}

function drawing({ title, asOf, tiles, blocks, legend, notes, curve: data }: ProgressPicture): Svg {
  const titleStyle = { size: 44, bold: true, colour: INK } as const;
  let y = MARGIN;
  let svg = text(fitted(title, INNER, titleStyle), MARGIN, y + 38, titleStyle);
  svg += text(asOf, MARGIN, y + 84, { size: 28, colour: SOFT });
  y += 112;
  svg += drawTiles(tiles, y);
  y += 184;
  const grid = matrix(blocks, y);
  svg += grid.svg;
  y += grid.height;
  svg += drawLegend(legend, y);
  y += Math.ceil(legend.length / SIGNS) * SIGN_ROW + 30;
  for (const line of lined(notes, " · ", INNER, NOTE)) {
    svg += text(line, MARGIN, y, NOTE);
    y += 34;
  }
  y += 24;
  const lines = curve(data, y);
  svg += lines.svg;
  y += lines.height + MARGIN / 2;
  return element(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", width: WIDTH, height: Math.ceil(y) },
    element("defs", {}, HATCHING),
    rectangle(0, 0, WIDTH, Math.ceil(y), { fill: PAPER }),
    svg,
  );
}

const NOTE = { size: 23, colour: SOFT } as const;

const TILE = { size: 25, colour: SOFT } as const;
const TILE_LINES = 2;

function drawTiles(tiles: ProgressPicture["tiles"], y: number): Svg {
  const width = INNER / tiles.length;
  return tiles
    .map(({ value, label }, i) => {
      const x = MARGIN + i * width + (i > 0 ? 28 : 0);
      const lines = lined(label.split(" "), " ", width - 48, TILE).slice(0, TILE_LINES);
      return [
        i > 0 ? rectangle(x - 28, y + 8, 2, 136, { fill: RULE }) : "",
        text(value, x, y + 64, { size: 60, bold: true, colour: BLUE }),
        ...lines.map((line, row) => text(line, x, y + 106 + row * 32, TILE)),
      ].join("");
    })
    .join("");
}

const SIGN = 32;
/** Signs in one row; more words than these would be cut off. */
const SIGNS = 3;
const SIGN_ROW = SIGN + 14;

function drawLegend(legend: ProgressPicture["legend"], y: number): Svg {
  const width = INNER / SIGNS;
  return legend
    .map(({ state, label }, i) => {
      const x = MARGIN + (i % SIGNS) * width;
      const top = y + Math.floor(i / SIGNS) * SIGN_ROW;
      const style = { size: 25, colour: INK } as const;
      const words = fitted(label, width - SIGN - 20, style);
      return cell(state, x, top, SIGN, SIGN) + text(words, x + SIGN + 12, top + 25, style);
    })
    .join("");
}
