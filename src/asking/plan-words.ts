import type { Figure, Plan, Unit } from "../plan/model.ts";
import { keysOfUnit } from "../plan/names.ts";
import { fold } from "../plan/text.ts";
import { wordsOf } from "../reading/vocabulary.ts";
import { type Phrases, phrases } from "./phrases.ts";
import { GOING_ON, MAKING } from "./words.ts";

/** The words by which this plan's own things are called. */
export interface PlanWords {
  readonly kinds: Phrases<string>;
  readonly areas: Phrases<string>;
  readonly figures: Phrases<string>;
  /** Beginnings and parts of the titles of duties. */
  readonly duties: Phrases<string>;
  /** By their names without spaces. */
  readonly units: ReadonlyMap<string, readonly Unit[]>;
  readonly longestUnit: number;
}

const known = new WeakMap<Plan, PlanWords>();

export function planWords(plan: Plan): PlanWords {
  const words = known.get(plan) ?? wordsIn(plan);
  known.set(plan, words);
  return words;
}

function wordsIn(plan: Plan): PlanWords {
  const units = unitsByKey(plan);
  return {
    kinds: phrases(kindWordings(plan)),
    areas: phrases(areaWordings(plan)),
    figures: phrases(figureWordings(plan)),
    duties: phrases(dutyWordings(plan)),
    units,
    longestUnit: [...units.keys()].reduce((most, { length }) => Math.max(most, length), 0),
  };
}

function unitsByKey(plan: Plan): Map<string, Unit[]> {
  const byKey = new Map<string, Unit[]>();
  for (const unit of plan.units) {
    for (const key of keysOfUnit(unit)) byKey.set(key, [...(byKey.get(key) ?? []), unit]);
  }
  return byKey;
}

/** "Phòng, ban, ngành huyện": each of its words, and the code, which is a word too ("co-quan"). */
function kindWordings({ unitKinds }: Plan): [string, string][] {
  return unitKinds.flatMap(({ code, label }) => {
    const words = label.vi.split(",").map((one) => one.trim());
    const short = words.map((one) => one.replace(/\s+huyện$/u, ""));
    const all = [label.vi, ...words, ...short, code.replaceAll("-", " ")];
    return [...new Set(all)].map((word): [string, string] => [word, code]);
  });
}

/** The short names, their parts, and how only one area's activities begin. */
function areaWordings({ areas }: Plan): [string, string][] {
  const named = areas.flatMap(({ code, shortName }) =>
    [shortName, ...shortName.split(",")].map((word): [string, string] => [word.trim(), code]),
  );
  const begins = areas.flatMap(({ code, activities }) =>
    activities.map(({ title }): [string, string] => {
      return [(title.split(/[,;]/)[0] ?? "").split(" ").slice(0, 2).join(" "), code];
    }),
  );
  return onlyOnes([...named, ...begins.filter(([word]) => word.includes(" "))]);
}

/** Without what means several. */
function onlyOnes(wordings: readonly [string, string][]): [string, string][] {
  return wordings.filter(([word, code]) =>
    wordings.every(([other, its]) => fold(other) !== fold(word) || its === code),
  );
}

function figureWordings({ figures, lexicon }: Plan): [string, string][] {
  return figures.flatMap((figure) => {
    const label = (figure.label.split("(")[0] ?? "").trim();
    const heads = [label, label.replace(/^Số\s+/u, ""), ...label.split(",")];
    const all = [...said(wordsOf(figure, lexicon), figure), ...heads].map((word) => word.trim());
    return [...new Set(all)]
      .filter((word) => fold(word).length > 1)
      .map((word): [string, string] => [word, figure.code]);
  });
}

/** A word of one syllable that means the same as another ("chị" as "nữ") is too often nothing of the kind. */
function said(words: readonly string[], { words: own }: Figure): string[] {
  return words.filter((word) => own.includes(word) || /\s|^\p{Lu}+$/u.test(word));
}

const LONGEST_TITLE = 8;

/**
 * Parts of titles of three syllables or more, and what a title says is made: "kế hoạch" of "Xây dựng kế
 * hoạch". Only of duties that units report to the office.
 */
function dutyWordings({ duties, units }: Plan): [string, string][] {
  const reporting = new Set(units.flatMap(({ code, reports }) => (reports ? [code] : [])));
  return duties
    .filter(({ fulfilledBy }) => fulfilledBy.kind === "task")
    .filter(({ units }) => units.some((unit) => reporting.has(unit)))
    .flatMap(({ code, title }) => {
      const words = title.split(/[\s,;]+/).filter((word) => /\p{L}/u.test(word));
      const parts = words.flatMap((_, from) =>
        words
          .slice(from, from + LONGEST_TITLE)
          .map((_, length) => words.slice(from, from + length + 1))
          .filter((part) => part.length >= 3)
          .map((part) => part.join(" ")),
      );
      const head = headOf(words);
      return [...parts, ...(head ? [head] : [])].map((part): [string, string] => [part, code]);
    });
}

/** What a title says is made, two syllables: "kế hoạch" of "Xây dựng, triển khai kế hoạch"; null if nothing is. */
function headOf(words: readonly string[]): string | null {
  const keys = words.map(fold);
  const begins = (verbs: readonly string[], at: number) =>
    verbs.find((one) => keys.slice(at).join(" ").startsWith(`${one} `))?.split(" ").length ?? 0;
  const made = begins(MAKING, 0);
  const at = made + (made > 0 ? begins(GOING_ON, made) : 0);
  return made > 0 && keys.length - at >= 2 ? words.slice(at, at + 2).join(" ") : null;
}
