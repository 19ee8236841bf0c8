/** Pieces of SVG, as text. Numbers are pixels. */

export type Svg = string;

/** Attributes in the order given, numbers with two decimals at the most: the same data, the same bytes. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly Svg[]
): Svg {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${typeof value === "number" ? round(value) : value}"`)
    .join("");
  return `<${name}${written}>${children.join("")}</${name}>`;
}

export function rectangle(
  x: number,
  y: number,
  width: number,
  height: number,
  look: Readonly<Record<string, string | number>>,
): Svg {
  return element("rect", { x, y, width, height, ...look });
}

/** A line through these points, or a surface if it has a fill. */
export function path(
  points: readonly Point[],
  look: Readonly<Record<string, string | number>>,
): Svg {
  const d = points.map(([x, y], i) => `${i === 0 ? "M" : "L"}${round(x)} ${round(y)}`).join("");
  return element("path", { d, fill: "none", ...look });
}

export type Point = readonly [x: number, y: number];

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
