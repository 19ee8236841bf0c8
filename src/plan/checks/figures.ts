import { values } from "../expand.ts";
import type { Placed, PlanFile } from "../file.ts";
import { error, type Finding } from "../findings.ts";
import { called, told } from "../phrase.ts";
import type { Item } from "../schema.ts";

type FigureEntry = Placed<Item<"figures">>;

/** Figures and their parts, and limits in ascending order. */
export function checkFigures(file: PlanFile): Finding[] {
  return file.lists.figures.flatMap((figure) => [
    ...circle(figure, values(file.lists.figures)),
    ...parts(figure, values(file.lists.figures)),
    ...limits(figure),
    ...spoken(figure),
    ...sources(figure),
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
  const where = called("plan-noun-figure", value.code);
  const message = told("plan-part-of-itself", { where, chain });
  return [error([...path, "partOf"], message, told("plan-want-true-whole"))];
}

function parts({ path, value }: FigureEntry, figures: readonly Item<"figures">[]): Finding[] {
  const { code, partOf, split, unit } = value;
  const where = called("plan-noun-figure", code);
  if (split !== null && partOf === null) {
    const message = told("plan-split-of-nothing", { where, split });
    return [error([...path, "split"], message, told("plan-want-part-of"))];
  }
  const whole = figures.find((figure) => figure.code === partOf);
  if (!whole || whole.unit === unit) return [];
  const units = { unit: unit ?? "–", whole: whole.code, wholeUnit: whole.unit ?? "–" };
  const message = told("plan-counts-otherwise", { where, ...units });
  return [error([...path, "unit"], message, `unit: ${whole.unit}`)];
}

/** How answers that are no numbers go together with the rest of the entry. */
const AGGREGATES = { "yes-no": "latest", text: "list" } as const;
const OF_NUMBERS = ["unit", "warnBelow", "warnAbove", "refuseAbove", "partOf", "split"] as const;

/** What is said of numbers has no meaning for yes and no, and for words. */
function spoken({ path, value: figure }: FigureEntry): Finding[] {
  const { kind, aggregate } = figure;
  if (kind !== "yes-no" && kind !== "text") return [];
  const where = called("plan-noun-figure", figure.code);
  const own = AGGREGATES[kind];
  return [
    ...OF_NUMBERS.filter((key) => figure[key] !== null).map((key) =>
      error(
        [...path, key],
        told("plan-figure-spoken", { where, key }),
        told("plan-want-without", { key }),
      ),
    ),
    ...(aggregate === own
      ? []
      : [
          error(
            [...path, "aggregate"],
            told("plan-figure-aggregate", { where, kind }),
            `aggregate: ${own}`,
          ),
        ]),
  ];
}

function sources({ path, value: { code, kind, source } }: FigureEntry): Finding[] {
  if (source === null || kind === "money") return [];
  const message = told("plan-source-of-money", { where: called("plan-noun-figure", code) });
  return [error([...path, "source"], message, "kind: money")];
}

function limits({ path, value: figure }: FigureEntry): Finding[] {
  const findings: Finding[] = [];
  let [lowerKey, lower]: [string, number] = ["min", figure.min];
  for (const key of ["warnBelow", "warnAbove", "refuseAbove"] as const) {
    const limit = figure[key];
    if (limit === null) continue;
    if (limit < lower) {
      const where = called("plan-noun-figure", figure.code);
      const message = told("plan-limit-below", { where, key, limit, lowerKey, lower });
      findings.push(error([...path, key], message, told("plan-want-at-least", { lower })));
    }
    [lowerKey, lower] = [key, limit];
  }
  return findings;
}
