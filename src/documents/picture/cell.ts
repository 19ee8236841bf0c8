import { BLUE, GREY, MID_BLUE, PALE_BLUE, PAPER, RULE, SOFT } from "./look.ts";
import { path, rectangle, type Svg } from "./svg.ts";

/** Where one unit stands with one duty. What it does not owe has no cell. */
export type CellState = "completed" | "ongoing" | "pending" | "nil" | "none" | "not-due";

/** Each state has a shape of its own: full, half, a corner, a dash, empty, a grey one without a border. */
export function cell(state: CellState, x: number, y: number, width: number, height: number): Svg {
  const box = (fill: string, stroke: string) =>
    rectangle(x + 1, y + 1, width - 2, height - 2, { fill, stroke, "stroke-width": 2, rx: 3 });
  switch (state) {
    case "completed":
      return box(BLUE, BLUE);
    case "ongoing":
      return (
        box(PALE_BLUE, MID_BLUE) +
        path(
          [
            [x + 2, y + 2],
            [x + width - 2, y + height - 2],
            [x + 2, y + height - 2],
          ],
          { fill: MID_BLUE },
        )
      );
    case "pending":
      return (
        box(PAPER, MID_BLUE) +
        path(
          [
            [x + 2, y + height / 2],
            [x + width / 2, y + height - 2],
            [x + 2, y + height - 2],
          ],
          { fill: MID_BLUE },
        )
      );
    case "nil": {
      const thick = Math.max(3, height / 7);
      return (
        box(PAPER, SOFT) +
        rectangle(x + width / 4, y + (height - thick) / 2, width / 2, thick, { fill: SOFT })
      );
    }
    case "none":
      return box(PAPER, GREY);
    case "not-due":
      return box(RULE, RULE);
  }
}
