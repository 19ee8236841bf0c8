import { values } from "../expand.ts";
import type { Placed, PlanFile } from "../file.ts";
import { error, type Finding } from "../findings.ts";
import type { Item } from "../schema.ts";

type FigureEntry = Placed<Item<"figures">>;

/** Figures and their parts, and limits in ascending order. */
export function checkFigures(file: PlanFile): Finding[] {
  return file.lists.figures.flatMap((figure) => [
    ...circle(figure, values(file.lists.figures)),
    ...parts(figure, values(file.lists.figures)),
    ...limits(figure),
  ]);
}

function circle({ path, value }: FigureEntry, figures: readonly Item<"figures">[]): Finding[] {
  const wholes = [value.code];
  let whole = value.partOf;
  while (whole !== null && !wholes.includes(whole)) {
    wholes.push(whole);
    whole = figures.find((figure) => figure.code === whole)?.partOf ?? null;
  }
  if (whole !== value.code) return [];
  const chain = [...wholes, value.code].join(" → ");
  const expected = "a whole that is not itself a part of it";
  return [
    error([...path, "partOf"], `figure ${value.code} is a part of itself: ${chain}`, expected),
  ];
}

function parts({ path, value }: FigureEntry, figures: readonly Item<"figures">[]): Finding[] {
  const { code, partOf, split, unit } = value;
  if (split !== null && partOf === null) {
    const message = `figure ${code}: split "${split}" of no whole`;
    return [error([...path, "split"], message, "partOf beside split")];
  }
  const whole = figures.find((figure) => figure.code === partOf);
  if (!whole || whole.unit === unit) return [];
  const message = `figure ${code} counts ${unit} but ${whole.code}, its whole, ${whole.unit}`;
  return [error([...path, "unit"], message, `unit: ${whole.unit}`)];
}

function limits({ path, value: figure }: FigureEntry): Finding[] {
  const findings: Finding[] = [];
  let [lowerKey, lower]: [string, number] = ["min", figure.min];
  for (const key of ["warnBelow", "warnAbove", "refuseAbove"] as const) {
    const limit = figure[key];
    if (limit === null) continue;
    if (limit < lower) {
      const message = `figure ${figure.code}: ${key} ${limit} is below ${lowerKey} ${lower}`;
      findings.push(error([...path, key], message, `at least ${lower}`));
    }
    [lowerKey, lower] = [key, limit];
  }
  return findings;
}
