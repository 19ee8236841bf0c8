import sharp from "sharp";
import { type Bars, drawBars } from "./picture/bars.ts";
import { type Curve, curve } from "./picture/curve.ts";
import { HATCHING } from "./picture/curve-look.ts";
import {
  BLUE,
  HEIGHT,
  INK,
  INNER,
  LETTERS,
  MARGIN,
  PAPER,
  RULE,
  SOFT,
  WIDTH,
} from "./picture/look.ts";
import { element, rectangle, type Svg } from "./picture/svg.ts";
import { fitted, lined, text } from "./picture/text.ts";

export type { Bar, Bars } from "./picture/bars.ts";
export type { Curve } from "./picture/curve.ts";

/** Where the plan stands this week, in words and shares that are ready to be drawn. */
export interface ProgressPicture {
  readonly title: string;
  /** "tính đến 15 giờ 30, thứ Sáu, ngày 07/6/2024". */
  readonly asOf: string;
  /** The three numbers that matter most. */
  readonly tiles: readonly { readonly value: string; readonly label: string }[];
  /** A row for each kind of unit. */
  readonly bars: Bars;
  readonly curve: Curve;
}

/**
 * Draws it as a PNG of 4:3, to be read in the chat without opening it. The same data give the same pixels,
 * on any machine.
 */
export async function progressPicture(data: ProgressPicture): Promise<Uint8Array> {
  return sharp(Buffer.from(drawing(data)))
    .png({ compressionLevel: 6 })
    .toBuffer();
}

function drawing({ title, asOf, tiles, bars, curve: data }: ProgressPicture): Svg {
  const titleStyle = { size: 48, bold: true, colour: INK } as const;
  const asOfStyle = { size: LETTERS, colour: SOFT } as const;
  const rows = drawBars(bars, 330);
  const top = 330 + rows.height + 16;
  return element(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", width: WIDTH, height: HEIGHT },
    element("defs", {}, HATCHING),
    rectangle(0, 0, WIDTH, HEIGHT, { fill: PAPER }),
    text(fitted(title, INNER, titleStyle), MARGIN, 70, titleStyle),
    text(fitted(asOf, INNER, asOfStyle), MARGIN, 118, asOfStyle),
    drawTiles(tiles, 142),
    rows.svg,
    curve(data, top, HEIGHT - top - 16),
  );
}

const TILE = { size: LETTERS, colour: SOFT } as const;
const TILE_LINES = 2;

function drawTiles(tiles: ProgressPicture["tiles"], y: number): Svg {
  const width = INNER / tiles.length;
  return tiles
    .map(({ value, label }, i) => {
      const x = MARGIN + i * width + (i > 0 ? 24 : 0);
      const lines = lined(label.split(" "), " ", width - 36, TILE).slice(0, TILE_LINES);
      return [
        i > 0 ? rectangle(x - 24, y + 8, 2, 152, { fill: RULE }) : "",
        text(value, x, y + 66, { size: 76, bold: true, colour: BLUE }),
        ...lines.map((line, row) => text(line, x, y + 116 + row * 42, TILE)),
      ].join("");
    })
    .join("");
}
