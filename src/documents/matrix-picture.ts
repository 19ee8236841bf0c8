import sharp from "sharp";
import { type CellState, cell } from "./picture/cell.ts";
import { INK, INNER, MARGIN, PAPER, SOFT, WIDTH } from "./picture/look.ts";
import { type Block, matrix } from "./picture/matrix.ts";
import { element, rectangle, type Svg } from "./picture/svg.ts";
import { fitted, text } from "./picture/text.ts";

export type { CellState } from "./picture/cell.ts";
export type { Block } from "./picture/matrix.ts";

/** Each unit with each of its duties, to be opened and looked at. */
export interface MatrixPicture {
  readonly title: string;
  readonly asOf: string;
  readonly blocks: readonly Block[];
  /** How the states are called, with how many there are: "Đã hoàn thành: 96". */
  readonly legend: readonly { readonly state: CellState; readonly label: string }[];
}

/** Draws it as a PNG, 1280 pixels wide and as high as it needs. */
export async function matrixPicture(data: MatrixPicture): Promise<Uint8Array> {
  return sharp(Buffer.from(drawing(data)))
    .png({ compressionLevel: 6 })
    .toBuffer();
}

function drawing({ title, asOf, blocks, legend }: MatrixPicture): Svg {
  const titleStyle = { size: 44, bold: true, colour: INK } as const;
  let y = MARGIN;
  let svg = text(fitted(title, INNER, titleStyle), MARGIN, y + 38, titleStyle);
  svg += text(asOf, MARGIN, y + 84, { size: 28, colour: SOFT });
  y += 120;
  svg += drawLegend(legend, y);
  y += Math.ceil(legend.length / SIGNS) * SIGN_ROW + 24;
  const grid = matrix(blocks, y);
  svg += grid.svg;
  y += grid.height;
  return element(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", width: WIDTH, height: Math.ceil(y) },
    rectangle(0, 0, WIDTH, Math.ceil(y), { fill: PAPER }),
    svg,
  );
}

const SIGN = 32;
/** Signs in one row; more words than these would be cut off. */
const SIGNS = 3;
const SIGN_ROW = SIGN + 14;

function drawLegend(legend: MatrixPicture["legend"], y: number): Svg {
  const width = INNER / SIGNS;
  return legend
    .map(({ state, label }, i) => {
      const x = MARGIN + (i % SIGNS) * width;
      const top = y + Math.floor(i / SIGNS) * SIGN_ROW;
      const style = { size: 28, colour: INK } as const;
      const words = fitted(label, width - SIGN - 20, style);
      return cell(state, x, top, SIGN, SIGN) + text(words, x + SIGN + 12, top + 26, style);
    })
    .join("");
}
