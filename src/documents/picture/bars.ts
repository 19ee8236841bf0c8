import { BLUE, GREY, INK, INNER, LETTERS, MARGIN, MID_BLUE, PAPER, RULE, SOFT } from "./look.ts";
import { rectangle, type Svg } from "./svg.ts";
import { fitted, linedWithin, text, widthOf } from "./text.ts";

/** What a part of a bar stands for; each has a shade and an outline of its own. */
type Share = "done" | "told" | "open" | "not-due";

export interface Bar {
  /** "67/126". */
  readonly value: string;
  /** Shares of the whole bar, from left to right; what they lack to 1 is empty. */
  readonly parts: readonly { readonly share: Share; readonly part: number }[];
}

/** Rows with one or two bars each, and what the bars tell of. */
export interface Bars {
  readonly heads: readonly string[];
  readonly rows: readonly { readonly name: string; readonly bars: readonly Bar[] }[];
  readonly legend: readonly { readonly share: Share; readonly label: string }[];
}

export interface Drawn {
  readonly svg: Svg;
  readonly height: number;
}

const ROW = 52;
const HEAD_LINE = 42;
const HEAD_LINES = 2;
const HIGH = 32;
const NAMES = 424;
const BETWEEN = 28;
const WORDS = { size: LETTERS, colour: INK } as const;
const SOFTER = { size: LETTERS, colour: SOFT } as const;
const VALUE = { size: LETTERS, bold: true, colour: INK } as const;

export function drawBars({ heads, rows, legend }: Bars, top: number): Drawn {
  const values = rows.flatMap(({ bars }) => bars.map(({ value }) => widthOf(value, VALUE)));
  const widest = Math.max(0, ...values) + 14;
  const width = (INNER - NAMES) / Math.max(1, heads.length) - BETWEEN;
  const left = (column: number) => MARGIN + NAMES + column * (width + BETWEEN) + BETWEEN;
  const words = heads.map((head) => linedWithin(head, HEAD_LINES, width, SOFTER));
  const first = top + HEAD_LINE * Math.max(0, ...words.map((lines) => lines.length)) + 10;
  const svg = [
    ...words.flatMap((lines, i) =>
      lines.map((line, row) => text(line, left(i), top + 32 + row * HEAD_LINE, SOFTER)),
    ),
    ...rows.flatMap(({ name, bars }, row) => {
      const y = first + row * ROW;
      return [
        text(fitted(name, NAMES, WORDS), MARGIN, y + 31, WORDS),
        ...bars.map((bar, i) => drawBar(bar, left(i), y + 3, width - widest)),
        ...bars.map(({ value }, i) => text(value, left(i) + width - widest + 14, y + 31, VALUE)),
      ];
    }),
  ].join("");
  const below = first + rows.length * ROW + 6;
  const key = drawLegend(legend, below);
  return { svg: svg + key.svg, height: below + key.height - top };
}

function drawBar({ parts }: Bar, x: number, y: number, width: number): Svg {
  let at = x;
  const drawn = parts.map(({ share, part }) => {
    const long = part * width;
    const svg = long > 0 ? piece(share, at, y, long) : "";
    at += long;
    return svg;
  });
  return (
    drawn.join("") + rectangle(x, y, width, HIGH, { fill: "none", stroke: GREY, "stroke-width": 2 })
  );
}

function piece(share: Share, x: number, y: number, width: number): Svg {
  const fill = { done: BLUE, told: MID_BLUE, open: PAPER, "not-due": RULE }[share];
  return rectangle(x, y, width, HIGH, { fill });
}

const SIGN = 30;

/** On as many lines as they need. */
function drawLegend(legend: Bars["legend"], top: number): Drawn {
  let [x, y, svg] = [MARGIN, top, ""];
  for (const { share, label } of legend) {
    const width = SIGN + 12 + widthOf(label, SOFTER);
    if (x > MARGIN && x + width > MARGIN + INNER) [x, y] = [MARGIN, y + 44];
    svg += piece(share, x, y + 4, SIGN);
    svg += rectangle(x, y + 4, SIGN, HIGH, { fill: "none", stroke: GREY, "stroke-width": 2 });
    svg += text(label, x + SIGN + 12, y + 32, SOFTER);
    x += width + 32;
  }
  return { svg, height: y - top + 44 };
}
