import { keyOf } from "./curve-key.ts";
import { DEADLINE, HATCHED, type LineLook, LOOKS } from "./curve-look.ts";
import { GREY, INNER, LETTERS, MARGIN, ORANGE, PALE_BLUE, PAPER, RULE, SOFT } from "./look.ts";
import { element, type Point, path, rectangle, type Svg } from "./svg.ts";
import { text, widthOf } from "./text.ts";

/** Shares over time. Times run from 0, the left edge, to 1; shares from 0 to 1. */
export interface Curve {
  readonly lines: readonly Line[];
  /** Last on-time days: "hạn 14/6". */
  readonly deadlines: readonly { readonly at: number; readonly label: string }[];
  /** A special month. */
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

const LEFT = MARGIN + 104;
const WIDE = MARGIN + INNER - LEFT - 12;
/** For the words of the deadlines. */
const HEAD = 46;
const FOOT = 48;
const WORDS = { size: LETTERS, colour: SOFT } as const;

/** Fills the height that it is given. */
export function curve(data: Curve, top: number, height: number): Svg {
  const key = keyOf(data, top + 32);
  const plot = { y: top + key.height + HEAD, high: height - key.height - HEAD - FOOT };
  return [
    key.svg,
    ...data.lines.slice(0, 1).map((line) => area(line, plot)),
    ...(data.band ? [band(data.band, plot)] : []),
    ...[0, 0.5, 1].map((share) => grid(share, plot)),
    ...data.months.map((one) => month(one, plot)),
    ...deadlines(data.deadlines, plot),
    ...data.lines.map((line, i) => drawLine(line, i, plot)),
    ...labels(data.lines, plot),
  ].join("");
}

/** Where the shares run from 0 at its foot to 1 at its head. */
interface Plot {
  readonly y: number;
  readonly high: number;
}

const across = (at: number) => LEFT + Math.min(1, Math.max(0, at)) * WIDE;
const down = (share: number, { y, high }: Plot) => y + high * (1 - share);

function grid(share: number, plot: Plot): Svg {
  const at = down(share, plot);
  return (
    rectangle(LEFT, at - 1, WIDE, 2, { fill: RULE }) +
    text(`${share * 100}%`, LEFT - 14, at + 13, { ...WORDS, anchor: "end" })
  );
}

function month({ from, to, label }: Curve["months"][number], plot: Plot): Svg {
  const [left, right] = [across(from), across(to)];
  const foot = plot.y + plot.high;
  const style = { ...WORDS, anchor: "middle" } as const;
  return (
    rectangle(left - 1, foot, 2, 10, { fill: GREY }) +
    (widthOf(label, style) < right - left ? text(label, (left + right) / 2, foot + 42, style) : "")
  );
}

function band({ from, to }: { readonly from: number; readonly to: number }, plot: Plot): Svg {
  return rectangle(across(from), plot.y, across(to) - across(from), plot.high, HATCHED);
}

/** Every line; of words that would lie on each other only the first ones. */
function deadlines(all: Curve["deadlines"], plot: Plot): Svg[] {
  let taken = Number.NEGATIVE_INFINITY;
  // A plan may name its deadlines in any order.
  const inOrder = all.toSorted((a, b) => a.at - b.at);
  return inOrder.map(({ at, label }) => {
    const half = widthOf(label, { size: LETTERS, bold: true }) / 2 + 8;
    const isFree = across(at) - half > taken;
    if (isFree) taken = across(at) + half;
    return deadline(at, isFree ? label : "", plot);
  });
}

function deadline(at: number, label: string, plot: Plot): Svg {
  const x = across(at);
  const anchor = at > 0.9 ? "end" : at < 0.1 ? "start" : "middle";
  return (
    path(
      [
        [x, plot.y - 8],
        [x, plot.y + plot.high],
      ],
      DEADLINE,
    ) +
    text(label, anchor === "end" ? x + 12 : x, plot.y - 14, {
      size: LETTERS,
      bold: true,
      colour: ORANGE,
      anchor,
    })
  );
}

/** What the main line has below it. */
function area({ points }: Line, plot: Plot): Svg {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return "";
  const foot: Point[] = [
    [across(last.at), plot.y + plot.high],
    [across(first.at), plot.y + plot.high],
  ];
  return path([...steps(points, plot), ...foot], { fill: PALE_BLUE });
}

function steps(points: Line["points"], plot: Plot): Point[] {
  return points.flatMap(({ at, share }, i): Point[] => {
    const before = points[i - 1]?.share ?? share;
    return [
      [across(at), down(before, plot)],
      [across(at), down(share, plot)],
    ];
  });
}

function drawLine({ points }: Line, index: number, plot: Plot): Svg {
  const look = LOOKS[index] ?? LOOKS[0];
  const last = points.at(-1);
  if (!last) return "";
  const stroke = { stroke: look.colour, "stroke-linejoin": "round", ...look.stroke };
  return path(steps(points, plot), stroke) + mark(across(last.at), down(last.share, plot), look);
}

function mark(x: number, y: number, { colour, round }: LineLook): Svg {
  const look = { fill: colour, stroke: PAPER, "stroke-width": 3 };
  return round
    ? element("circle", { cx: x, cy: y, r: 10, ...look })
    : rectangle(x - 9, y - 9, 18, 18, look);
}

const LABEL = { size: LETTERS, bold: true } as const;
const LINE_HEIGHT = 40;

/** Beside the ends of the lines, moved apart where they would lie on each other. */
function labels(lines: readonly Line[], plot: Plot): Svg[] {
  const ends = lines
    .flatMap(({ points, label }, i) => {
      const last = points.at(-1);
      return last ? [{ x: across(last.at), y: down(last.share, plot), label, i }] : [];
    })
    .toSorted((a, b) => a.y - b.y);
  let above = Number.NEGATIVE_INFINITY;
  return ends.map(({ x, y: end, label, i }, index) => {
    // So low that those below it still have room.
    const lowest = plot.y + plot.high - 4 - LINE_HEIGHT * (ends.length - 1 - index);
    const at = Math.min(lowest, Math.max(end + 10, above + LINE_HEIGHT, plot.y + 30));
    above = at;
    const left = x + 20 + widthOf(label, LABEL) > LEFT + WIDE;
    const { colour } = LOOKS[i] ?? LOOKS[0];
    const anchor = left ? "end" : "start";
    return text(label, x + (left ? -20 : 20), at, { ...LABEL, colour, anchor, halo: PAPER });
  });
}
