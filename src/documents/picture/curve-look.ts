import { BLUE, GREY, ORANGE } from "./look.ts";
import { element, type Point, path } from "./svg.ts";

/** Each line has its colour, its stroke and its mark. */
export const LOOKS = [
  { colour: BLUE, stroke: { "stroke-width": 6 }, round: true },
  { colour: ORANGE, stroke: { "stroke-width": 5, "stroke-dasharray": "2 8" }, round: false },
] as const;

export type LineLook = (typeof LOOKS)[number];

/** The end of a deadline. */
export const DEADLINE = { stroke: ORANGE, "stroke-width": 3, "stroke-dasharray": "10 7" };

const HATCH = "hatch";

/** One pattern that leans to the right, one to the left: months that overlap cross their lines. */
const LEANING: readonly Point[][] = [
  [
    [0, 12],
    [12, 0],
  ],
  [
    [0, 0],
    [12, 12],
  ],
];

/** What the patterns of special months are made of; to be said once per picture. */
export const HATCHING = LEANING.map((line, i) =>
  element(
    "pattern",
    { id: `${HATCH}-${i}`, width: 12, height: 12, patternUnits: "userSpaceOnUse" },
    path(line, { stroke: GREY, "stroke-width": 2 }),
  ),
).join("");

/** Neighbours among the special months look different. */
export function hatched(index: number) {
  return { fill: `url(#${HATCH}-${index % LEANING.length})` };
}
