import type { Drawn } from "./bars.ts";
import type { Curve } from "./curve.ts";
import { HATCHED, type LineLook, LOOKS } from "./curve-look.ts";
import { INNER, LETTERS, MARGIN, SOFT } from "./look.ts";
import { type Point, path, rectangle, type Svg } from "./svg.ts";
import { text, widthOf } from "./text.ts";

const KEY = { size: LETTERS, colour: SOFT } as const;
const KEY_LINE = 44;
const SIGN = 46;

/** What lines and hatching mean: beside each other, and on another line where there is no room. */
export function keyOf({ lines, band }: Curve, top: number): Drawn {
  const entries = [
    ...lines.map(({ name }, i) => ({ name, sign: lineSign(LOOKS[i] ?? LOOKS[0]) })),
    ...(band ? [{ name: band.label, sign: bandSign }] : []),
  ];
  let [x, y, svg] = [MARGIN, top, ""];
  for (const { name, sign } of entries) {
    const width = SIGN + 12 + widthOf(name, KEY);
    if (x > MARGIN && x + width > MARGIN + INNER) [x, y] = [MARGIN, y + KEY_LINE];
    svg += sign(x, y) + text(name, x + SIGN + 12, y, KEY);
    x += width + 36;
  }
  return { svg, height: y - top + KEY_LINE };
}

const lineSign =
  ({ colour, stroke }: LineLook) =>
  (x: number, y: number): Svg => {
    const ends: Point[] = [
      [x, y - 12],
      [x + SIGN, y - 12],
    ];
    return path(ends, { stroke: colour, ...stroke });
  };

function bandSign(x: number, y: number): Svg {
  return rectangle(x, y - 24, SIGN, 30, HATCHED);
}
