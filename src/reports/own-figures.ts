import type { Figure, Plan } from "../plan/model.ts";
import type { FigureAnswers } from "./asking.ts";

/** The figures of which a periodic report says something itself, in the plan's order. */
export function ownFigures(
  { figures }: Pick<Plan, "figures">,
  { figures: given = {} }: Pick<FigureAnswers, "figures">,
): Figure[] {
  return figures.filter(({ code }) => given[code] !== undefined);
}
