import { BLUE, GREY, ORANGE } from "./look.ts";
import { element, path } from "./svg.ts";

/** Each line has its colour, its stroke and its mark. */
export const LOOKS = [
  { colour: BLUE, stroke: { "stroke-width": 6 }, round: true },
  { colour: ORANGE, stroke: { "stroke-width": 5, "stroke-dasharray": "2 8" }, round: false },
] as const;

export type LineLook = (typeof LOOKS)[number];

/** The end of a deadline. */
export const DEADLINE = { stroke: ORANGE, "stroke-width": 3, "stroke-dasharray": "10 7" };

const HATCH = "hatch";

/** What the pattern of a special month is made of; to be said once per picture. */
export const HATCHING = element(
  "pattern",
  { id: HATCH, width: 12, height: 12, patternUnits: "userSpaceOnUse" },
  path(
    [
      [0, 12],
      [12, 0],
    ],
    { stroke: GREY, "stroke-width": 2 },
  ),
);

/** A special month. */
export const HATCHED = { fill: `url(#${HATCH})` };
