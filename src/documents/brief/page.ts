import { linesOf, type Measure, type Style } from "./lines.ts";
import { type Break, type List, listedIn } from "./lists.ts";

/** One page for a leader, its words ready to be set. */
export interface BriefSheet {
  /** The agency above the issuer; none of a people's committee. */
  readonly upper: readonly string[];
  readonly issuer: readonly string[];
  readonly nation: string;
  readonly motto: string;
  readonly kind: string;
  readonly subject: readonly string[];
  readonly asOf: string;
  readonly numbers: {
    readonly head: string;
    readonly columns: Cells;
    readonly rows: readonly Cells[];
  };
  readonly sending: {
    readonly head: string;
    readonly words: readonly string[];
    readonly lists: readonly List[];
  };
  readonly deciding: { readonly head: string; readonly items: readonly string[] };
  readonly foot: string;
}

type Cells = readonly [matter: string, value: string, note: string];

/** What is to be set: a text from its upper left corner, a line between two points. */
export interface Page {
  readonly texts: readonly Placed[];
  readonly rules: readonly (readonly [x1: number, y1: number, x2: number, y2: number])[];
}

interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly style: Style;
}

// A4 in points; the margins of Decree 30/2020.
const PAGE = { width: 595.28, height: 841.89 };
const LEFT = 85;
const RIGHT = PAGE.width - 42.5;
const TOP = 50;
const BOTTOM = PAGE.height - 50;
const WIDTH = RIGHT - LEFT;
/** 65 millimetres, as in the other documents: beside it the national name stays on one line. */
const ISSUER = 178;

// DejaVu is larger than Times: 10 of its points are read as 12.
const TEXT = { size: 9.5 };
const BOLD = { size: 9.5, face: "bold" } as const;
const HEAD = { size: 9 };
const HEAD_BOLD = { size: 9, face: "bold" } as const;
const MOTTO = { size: 9.5, face: "bold" } as const;
const TITLE = { size: 11, face: "bold" } as const;
const NOTE = { size: 9, face: "italics" } as const;
const CELL = { size: 8.5 };
const CELL_BOLD = { size: 8.5, face: "bold" } as const;
const LEADING = 1.3;

const COLUMNS = [0.36, 0.22, 0.42].map((share) => share * WIDTH);
const PADDING = 4;
/** Lines of a cell; fewer where so many figures would leave no room for who is late. */
const CELL_LINES = [4, 3, 2, 1];
const TABLE = 300;
const HEAD_LINES = 3;
const DECIDED_LINES = 3;

/** Sets it on one page: what is too long is cut, and lists say how many more there are. */
export function pageOf(sheet: BriefSheet, measure: Measure): Page {
  const setting = setter(measure);
  const { block, gap } = setting;
  heading(sheet, setting);
  gap(10);
  block([sheet.kind], { style: TITLE, isCentred: true });
  block(sheet.subject, { style: BOLD, isCentred: true, most: HEAD_LINES });
  block([sheet.asOf], { style: NOTE, isCentred: true, most: 2 });
  gap(6);
  block([sheet.numbers.head], { style: BOLD, most: 1 });
  gap(3);
  table(sheet, setting);
  gap(8);
  block([sheet.sending.head], { style: BOLD, most: 1 });
  for (const words of sheet.sending.words) block([words], { style: TEXT, most: 2 });

  const decided = sheet.deciding.items.flatMap((item) => setting.broken(TEXT)(item, DECIDED_LINES));
  const below = (1 + decided.length) * heightOf(TEXT) + 8 + heightOf(NOTE) + 6;
  const room = Math.floor((BOTTOM - below - setting.at()) / heightOf(TEXT));
  for (const lines of listedIn(sheet.sending.lists, room, setting.broken(TEXT)))
    for (const line of lines) setting.line(line, TEXT);
  gap(8);
  block([sheet.deciding.head], { style: BOLD, most: 1 });
  for (const line of decided) setting.line(line, TEXT);
  setting.foot(sheet.foot);
  return setting.page;
}

const heightOf = ({ size }: Style) => size * LEADING;

interface Blocked {
  readonly style: Style;
  readonly isCentred?: boolean;
  /** Lines of all of them together. */
  readonly most?: number;
}

/** Sets one thing below the other. */
function setter(measure: Measure) {
  const texts: Placed[] = [];
  const rules: [number, number, number, number][] = [];
  let y = TOP;
  const broken =
    (style: Style, width = WIDTH): Break =>
    (text, most) =>
      linesOf(text, style, width, measure, most);
  const put = (text: string, style: Style, top: number, x: number, room?: number) => {
    const shift = room === undefined ? 0 : (room - measure(text, style)) / 2;
    if (text !== "") texts.push({ text, style, x: x + shift, y: top });
  };
  return {
    page: { texts, rules },
    broken,
    put,
    measure,
    rule: (...points: [number, number, number, number]) => rules.push(points),
    at: () => y,
    moveTo: (to: number) => {
      y = to;
    },
    gap: (points: number) => {
      y += points;
    },
    line(text: string, style: Style) {
      put(text, style, y, LEFT);
      y += heightOf(style);
    },
    block(all: readonly string[], { style, isCentred = false, most }: Blocked) {
      const width = (text: string) => (isCentred ? evenWidth(text, style, measure) : WIDTH);
      const lines = all.flatMap((one) => broken(style, width(one))(one, most)).slice(0, most);
      for (const one of lines) {
        put(one, style, y, LEFT, isCentred ? WIDTH : undefined);
        y += heightOf(style);
      }
    },
    foot: (text: string) => {
      const [first = ""] = broken(NOTE)(text, 1);
      put(first, NOTE, BOTTOM - heightOf(NOTE), LEFT);
    },
  };
}

/** The narrowest in which a text takes no more lines: in the middle of a page they look alike. */
function evenWidth(text: string, style: Style, measure: Measure): number {
  const count = (width: number) => linesOf(text, style, width, measure).length;
  const shares = [0.6, 0.7, 0.8, 0.9].map((share) => share * WIDTH);
  return shares.find((width) => count(width) === count(WIDTH)) ?? WIDTH;
}

type Setter = ReturnType<typeof setter>;

/** Who issues it beside the nation's name, each above its rule. */
function heading({ upper, issuer, nation, motto }: BriefSheet, setting: Setter): void {
  const { broken, put, rule, measure } = setting;
  const narrow = ISSUER - 8;
  const left = [
    ...upper.map((text) => ({ text, style: HEAD, most: 2 })),
    ...issuer.map((text) => ({ text, style: HEAD_BOLD, most: HEAD_LINES })),
  ].flatMap(({ text, style, most }) =>
    broken(style, narrow)(text, most).map((line) => ({ text: line, style })),
  );
  let y = TOP;
  for (const { text, style } of left) {
    put(text, style, y, LEFT, narrow);
    y += heightOf(style);
  }
  const longest = Math.max(...left.map(({ text, style }) => measure(text, style)));
  underline(LEFT + narrow / 2, longest * 0.42, y);
  const [x, room] = [LEFT + ISSUER, WIDTH - ISSUER];
  put(nation, HEAD_BOLD, TOP, x, room);
  const second = TOP + heightOf(HEAD_BOLD);
  put(motto, MOTTO, second, x, room);
  underline(x + room / 2, measure(motto, MOTTO), second + heightOf(MOTTO));
  setting.moveTo(Math.max(y, second + heightOf(MOTTO)) + 6);

  function underline(middle: number, length: number, top: number): void {
    rule(middle - length / 2, top + 2, middle + length / 2, top + 2);
  }
}

function table({ numbers }: BriefSheet, setting: Setter): void {
  const { broken, put, rule } = setting;
  const top = setting.at();
  const cellsIn = (cells: Cells, most: number, isHead: boolean) =>
    cells.map((text, i) => {
      const style = isHead || i === 1 ? CELL_BOLD : CELL;
      return { style, lines: broken(style, (COLUMNS[i] ?? 0) - 2 * PADDING)(text, most) };
    });
  const laidOut = (most: number) => [
    cellsIn(numbers.columns, 1, true),
    ...numbers.rows.map((row) => cellsIn(row, most, false)),
  ];
  type Laid = ReturnType<typeof laidOut>;
  const high = (row: Laid[number]) =>
    Math.max(...row.map(({ lines }) => lines.length)) * heightOf(CELL) + PADDING;
  const whole = (rows: Laid) => rows.reduce((sum, row) => sum + high(row), 0);
  const rows = CELL_LINES.map(laidOut).find((all) => whole(all) <= TABLE) ?? laidOut(1);
  let y = top;
  rule(LEFT, y, RIGHT, y);
  for (const row of rows) {
    let x = LEFT;
    for (const [i, { style, lines }] of row.entries()) {
      for (const [n, line] of lines.entries())
        put(line, style, y + PADDING / 2 + n * heightOf(style), x + PADDING);
      x += COLUMNS[i] ?? 0;
    }
    y += high(row);
    rule(LEFT, y, RIGHT, y);
  }
  let x = LEFT;
  for (const width of [0, ...COLUMNS]) {
    x += width;
    rule(x, top, x, y);
  }
  setting.moveTo(y);
}
