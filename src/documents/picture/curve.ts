import { keyOf } from "./curve-key.ts";
import { DEADLINE, HATCHED, type LineLook, LOOKS } from "./curve-look.ts";
import { GREY, INK, INNER, MARGIN, ORANGE, PALE_BLUE, PAPER, RULE, SOFT } from "./look.ts";
import type { Drawn } from "./matrix.ts";
import { element, type Point, path, rectangle, type Svg } from "./svg.ts";
import { text, widthOf } from "./text.ts";

/** Shares over time. Times run from 0, the left edge, to 1; shares from 0 to 1. */
export interface Curve {
  readonly title: string;
  readonly lines: readonly Line[];
  /** Last on-time days. */
  readonly deadlines: readonly { readonly at: number; readonly label: string }[];
  readonly deadlineName: string;
  /** The Action Month. */
  readonly band: { readonly from: number; readonly to: number; readonly label: string } | null;
  readonly months: readonly {
    readonly from: number;
    readonly to: number;
    readonly label: string;
  }[];
}

interface Line {
  readonly name: string;
  /** What it has come to: "58%". */
  readonly label: string;
  /** In the order of time; between two points nothing changes. */
  readonly points: readonly { readonly at: number; readonly share: number }[];
}

const LEFT = MARGIN + 84;
const WIDE = MARGIN + INNER - LEFT - 12;
const HIGH = 250;
const HEAD = 94;
const FOOT = 44;

export function curve(data: Curve, top: number): Drawn {
  const key = keyOf(data, top + 76);
  const y = top + HEAD + key.height;
  const svg = [
    text(data.title, MARGIN, top + 30, { size: 28, bold: true, colour: INK }),
    key.svg,
    ...data.lines.slice(0, 1).map((line) => area(line, y)),
    ...(data.band ? [band(data.band, y)] : []),
    ...[0, 0.5, 1].map((share) => grid(share, y)),
    ...data.months.map((one) => month(one, y)),
    ...data.deadlines.map(({ at, label }) => deadline(at, label, y)),
    ...data.lines.map((line, i) => drawLine(line, i, y)),
    ...labels(data.lines, y),
  ].join("");
  return { svg, height: HEAD + key.height + HIGH + FOOT };
}

const across = (at: number) => LEFT + Math.min(1, Math.max(0, at)) * WIDE;
const down = (share: number, y: number) => y + HIGH * (1 - share);

function grid(share: number, y: number): Svg {
  const at = down(share, y);
  return (
    rectangle(LEFT, at - 1, WIDE, 2, { fill: RULE }) +
    text(`${share * 100}%`, LEFT - 14, at + 9, { size: 24, colour: SOFT, anchor: "end" })
  );
}

function month({ from, to, label }: Curve["months"][number], y: number): Svg {
  const [left, right] = [across(from), across(to)];
  const foot = y + HIGH;
  const style = { size: 24, colour: SOFT, anchor: "middle" } as const;
  return (
    rectangle(left - 1, foot, 2, 10, { fill: GREY }) +
    (widthOf(label, style) < right - left ? text(label, (left + right) / 2, foot + 34, style) : "")
  );
}

function band({ from, to }: { readonly from: number; readonly to: number }, y: number): Svg {
  return rectangle(across(from), y, across(to) - across(from), HIGH, HATCHED);
}

function deadline(at: number, label: string, y: number): Svg {
  const x = across(at);
  const anchor = at > 0.9 ? "end" : "middle";
  return (
    path(
      [
        [x, y - 8],
        [x, y + HIGH],
      ],
      DEADLINE,
    ) +
    text(label, anchor === "end" ? x + 12 : x, y - 16, {
      size: 24,
      bold: true,
      colour: ORANGE,
      anchor,
    })
  );
}

/** What the main line has below it. */
function area({ points }: Line, y: number): Svg {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return "";
  const foot: Point[] = [
    [across(last.at), y + HIGH],
    [across(first.at), y + HIGH],
  ];
  return path([...steps(points, y), ...foot], { fill: PALE_BLUE });
}

function steps(points: Line["points"], y: number): Point[] {
  return points.flatMap(({ at, share }, i): Point[] => {
    const before = points[i - 1]?.share ?? share;
    return [
      [across(at), down(before, y)],
      [across(at), down(share, y)],
    ];
  });
}

function drawLine({ points }: Line, index: number, y: number): Svg {
  const look = LOOKS[index] ?? LOOKS[0];
  const last = points.at(-1);
  if (!last) return "";
  const stroke = { stroke: look.colour, "stroke-linejoin": "round", ...look.stroke };
  return path(steps(points, y), stroke) + mark(across(last.at), down(last.share, y), look);
}

function mark(x: number, y: number, { colour, round }: LineLook): Svg {
  const look = { fill: colour, stroke: PAPER, "stroke-width": 3 };
  return round
    ? element("circle", { cx: x, cy: y, r: 10, ...look })
    : rectangle(x - 9, y - 9, 18, 18, look);
}

const LABEL = { size: 28, bold: true } as const;
const LINE_HEIGHT = 32;

/** Beside the ends of the lines, moved apart where they would lie on each other. */
function labels(lines: readonly Line[], y: number): Svg[] {
  const ends = lines
    .flatMap(({ points, label }, i) => {
      const last = points.at(-1);
      return last ? [{ x: across(last.at), y: down(last.share, y), label, i }] : [];
    })
    .toSorted((a, b) => a.y - b.y);
  let above = Number.NEGATIVE_INFINITY;
  return ends.map(({ x, y: end, label, i }, index) => {
    // So low that those below it still have room.
    const lowest = y + HIGH - 4 - LINE_HEIGHT * (ends.length - 1 - index);
    const at = Math.min(lowest, Math.max(end + 10, above + LINE_HEIGHT, y + 24));
    above = at;
    const left = x + 20 + widthOf(label, LABEL) > LEFT + WIDE;
    const { colour } = LOOKS[i] ?? LOOKS[0];
    const anchor = left ? "end" : "start";
    return text(label, x + (left ? -20 : 20), at, { ...LABEL, colour, anchor, halo: PAPER });
  });
}
