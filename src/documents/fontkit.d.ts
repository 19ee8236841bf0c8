/** The part of fontkit that is used here; the package brings no types. */
declare module "fontkit" {
  export interface Glyph {
    readonly path: { toSVG(): string };
  }

  export interface Run {
    readonly glyphs: readonly Glyph[];
    readonly positions: readonly {
      readonly xAdvance: number;
      readonly xOffset: number;
      readonly yOffset: number;
    }[];
    readonly advanceWidth: number;
  }

  export interface Font {
    readonly unitsPerEm: number;
    layout(text: string): Run;
  }

  export function openSync(path: string): Font;
}
