import { createRequire } from "node:module";
import { type Font, openSync } from "fontkit";
import { element, round, type Svg } from "./svg.ts";

/**
 * Text as outlines: it looks the same on every machine, whatever fonts it has, and Vietnamese marks sit
 * where the font's makers put them. The narrow cut, because names of units are long.
 */
export interface Style {
  readonly size: number;
  readonly bold?: boolean;
  readonly colour: string;
  /** Which point of the text `x` is. */
  readonly anchor?: "start" | "middle" | "end";
  /** Keeps it readable on lines: their colour ends before it. */
  readonly halo?: string;
}

const resolve = createRequire(import.meta.url).resolve;
const fonts = new Map<string, Font>();

function fontOf({ bold }: Pick<Style, "bold">): Font {
  const name = `DejaVuSansCondensed${bold ? "-Bold" : ""}`;
  const font = fonts.get(name) ?? openSync(resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`));
  fonts.set(name, font);
  return font;
}

/** How wide the text will be, in pixels. */
export function widthOf(text: string, style: Pick<Style, "size" | "bold">): number {
  const font = fontOf(style);
  return (font.layout(text.normalize("NFC")).advanceWidth * style.size) / font.unitsPerEm;
}

/** The text with its baseline at `y`. */
export function text(words: string, x: number, y: number, style: Style): Svg {
  const font = fontOf(style);
  const { glyphs, positions, advanceWidth } = font.layout(words.normalize("NFC"));
  const scale = style.size / font.unitsPerEm;
  const shift = { start: 0, middle: advanceWidth / 2, end: advanceWidth }[style.anchor ?? "start"];
  let pen = 0;
  const outlines = glyphs.map((glyph, i) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[i] ?? {};
    const d = glyph.path.toSVG();
    const at = `translate(${round(pen + xOffset)} ${round(yOffset)})`;
    pen += xAdvance;
    return d === "" ? "" : element("path", { transform: at, d });
  });
  // Fonts count upwards, pictures downwards.
  const place = `translate(${round(x - shift * scale)} ${round(y)}) scale(${scale.toFixed(6)} ${(-scale).toFixed(6)})`;
  const letters = element("g", { fill: style.colour, transform: place }, ...outlines);
  if (!style.halo) return letters;
  const wide = {
    fill: "none",
    stroke: style.halo,
    "stroke-width": 10 / scale,
    "stroke-linejoin": "round",
  };
  // All of it below all letters: a letter's own would cut into the one before.
  return element("g", { ...wide, transform: place }, ...outlines) + letters;
}

/** The text, cut with an ellipsis where it would be wider. */
export function fitted(words: string, width: number, style: Pick<Style, "size" | "bold">): string {
  if (widthOf(words, style) <= width) return words;
  const characters = [...words.normalize("NFC")];
  while (characters.length > 1 && widthOf(`${characters.join("")}…`, style) > width) {
    characters.pop();
  }
  return `${characters.join("").trimEnd()}…`;
}

/** The words in so many lines at most, the last one cut with an ellipsis where more would follow. */
export function linedWithin(
  words: string,
  most: number,
  width: number,
  style: Pick<Style, "size" | "bold">,
): string[] {
  const lines = lined(words.split(" "), " ", width, style);
  const last = lines.slice(most - 1).join(" ");
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), fitted(last, width, style)];
}

/** The parts in as many lines as they need, `between` them where they share one. */
export function lined(
  parts: readonly string[],
  between: string,
  width: number,
  style: Pick<Style, "size" | "bold">,
): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const longer = `${lines.at(-1)}${between}${part}`;
    if (lines.length > 0 && widthOf(longer, style) <= width) lines.splice(-1, 1, longer);
    else lines.push(part);
  }
  return lines;
}
