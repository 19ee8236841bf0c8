import { QUESTIONS } from "../../locales/questions.vi.ts";
import type { Duty, Figure, Plan, Unit } from "../plan/model.ts";
import { calledOf } from "../plan/months.ts";
import { unitsByKey } from "../plan/names.ts";
import { fold } from "../plan/text.ts";
import { type Further, figureWordings, furtherIn } from "./figure-words.ts";
import { kindWordings, narrowerKinds } from "./kind-words.ts";
import { wordingsIn } from "./lexicon.ts";
import { type Phrases, phrases } from "./phrases.ts";
import { GOING_ON, MAKING } from "./words.ts";

/** The words by which this plan's own things are called. */
export interface PlanWords {
  readonly kinds: Phrases<string>;
  /** "Thị trấn" of "Xã, thị trấn": words of a kind that only some of its units are called by, with those. */
  readonly narrower: ReadonlyMap<string, readonly Unit[]>;
  readonly areas: Phrases<string>;
  readonly figures: Phrases<string>;
  /** The wordings of figures that begin with these syllables, and go on. */
  wordingsAfter(head: string): readonly Further[];
  /** Beginnings and parts of the titles of duties. */
  readonly duties: Phrases<string>;
  /** What the special months are called, with the duties that belong to each. */
  readonly months: Phrases<string>;
  /** What the plan is about: it narrows nothing. */
  readonly subject: Phrases<true>;
  /** Words for money of more than one syllable: "kinh phí" holds no "Kinh", whoever is counted by that word. */
  readonly money: Phrases<true>;
  /** By their names without spaces. */
  readonly units: ReadonlyMap<string, readonly Unit[]>;
  /** With what these names begin, and they themselves. */
  readonly unitBeginnings: ReadonlySet<string>;
  /** The place of the plan by its syllables, and who issued it. */
  readonly place: readonly string[];
  readonly issuer: string;
  /** By how their names end: "y tế", and "bên y tế". */
  readonly ends: Phrases<string>;
  readonly endsBeside: Phrases<string>;
  /** The words of a duty's title, and of all that the plan says of it. */
  readonly titles: ReadonlyMap<Duty, readonly string[]>;
  readonly texts: ReadonlyMap<Duty, string>;
  /** What a figure is called, between blanks. */
  readonly called: ReadonlyMap<Figure, FigureCalled>;
}

interface FigureCalled {
  readonly unit: string;
  readonly label: string;
  readonly words: readonly string[];
}

const known = new WeakMap<Plan, PlanWords>();

export function planWords(plan: Plan): PlanWords {
  const words = known.get(plan) ?? planWordsIn(plan);
  known.set(plan, words);
  return words;
}

function planWordsIn(plan: Plan): PlanWords {
  const units = unitsByKey(plan);
  return {
    kinds: phrases(kindWordings(plan)),
    narrower: narrowerKinds(plan),
    areas: phrases(areaWordings(plan)),
    figures: phrases(figureWordings(plan)),
    wordingsAfter: furtherIn(figureWordings(plan)),
    ends: phrases(endWordings(plan)),
    endsBeside: phrases(beside(endWordings(plan))),
    duties: phrases(dutyWordings(plan)),
    months: phrases(monthWordings(plan)),
    subject: phrases(subjectWordings(plan)),
    money: phrases(
      plan.lexicon.money.neutral.filter((word) => /\s/.test(word)).map((word) => [word, true]),
    ),
    units,
    unitBeginnings: new Set([...units.keys()].flatMap(beginningsOf)),
    place: fold(plan.place).split(" "),
    issuer: fold(plan.issuer),
    titles: new Map(plan.duties.map((duty) => [duty, fold(duty.title).split(" ")])),
    called: new Map(plan.figures.map((figure) => [figure, calledSo(figure)])),
    texts: new Map(plan.duties.map((duty) => [duty, ` ${fold(`${duty.title} ${duty.quote}`)} `])),
  };
}

function calledSo({ unit, label, words }: Figure): FigureCalled {
  const between = (text: string) =>
    ` ${fold(text)
      .replace(/[^\p{L}\d]+/gu, " ")
      .trim()} `;
  return { unit: fold(unit ?? ""), label: between(label), words: words.map(between) };
}

const beginningsOf = (name: string): string[] => Array.from(name, (_, i) => name.slice(0, i + 1));

/** How many words of a name may say what the unit is: "Phòng", "Trung tâm". */
const HEADS = [1, 2];

/** "Y tế" of "Trung tâm Y tế": what one unit's name alone ends with. */
function endWordings({ units }: Plan): [string, string][] {
  const ends = units.flatMap(({ code, shortName, aliases }) =>
    [shortName, ...aliases].flatMap((name) => {
      const words = name.replace(/\s+huyện$/u, "").split(/[\s,]+/);
      return HEADS.map((head) => words.slice(head))
        .filter(([first = "", second]) => second !== undefined && /^\p{Lu}/u.test(first))
        .map((end): [string, string] => [end.join(" "), code]);
    }),
  );
  const names = new Set(units.flatMap(({ aliases }) => aliases.map(fold)));
  return onlyOnes(ends).filter(([end]) => !names.has(fold(end)));
}

const beside = (ends: readonly [string, string][]): [string, string][] =>
  wordingsIn(QUESTIONS.sides).flatMap((side) =>
    ends.map(([end, code]): [string, string] => [`${side} ${end}`, code]),
  );

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
  // What an area is called goes before what another one does among other things.
  const names = new Set(named.map(([word]) => fold(word)));
  const others = begins.filter(([word]) => word.includes(" ") && !names.has(fold(word)));
  return [...onlyOnes(named), ...onlyOnes(others)];
}

/** Without what means several. */
function onlyOnes(wordings: readonly [string, string][]): [string, string][] {
  return wordings.filter(([word, code]) =>
    wordings.every(([other, its]) => fold(other) !== fold(word) || its === code),
  );
}

function monthWordings({ months, duties }: Plan): [string, string][] {
  return months.flatMap((month) => {
    const own = duties.filter((duty) => duty.month === month.code && isReported(duty));
    return calledOf(month).flatMap((name) => own.map(({ code }): [string, string] => [name, code]));
  });
}

const isReported = ({ fulfilledBy }: Duty): boolean => fulfilledBy.kind === "task";

const LONGEST_TITLE = 8;

/**
 * Parts of titles of three syllables or more, and what a title says is made: "kế hoạch" of "Xây dựng kế
 * hoạch". That it is made is said in many ways, so the verb is no part of it. Only of duties that units
 * report to the office. What the plan as a whole is about is the part of no duty: "công tác BĐG" narrows nothing.
 */
function dutyWordings(plan: Plan): [string, string][] {
  const { duties, units } = plan;
  const subject = subjectSyllables(plan);
  const isNarrower = (part: readonly string[]) => part.some((word) => !subject.has(fold(word)));
  const reporting = new Set(units.flatMap(({ code, reports }) => (reports ? [code] : [])));
  return duties
    .filter(isReported)
    .filter(({ units }) => units.some((unit) => reporting.has(unit)))
    .flatMap(({ code, title }) => {
      const words = wordsIn(title);
      const made = words.slice(madeAt(words));
      const others = withoutFirst(title).map((part): [string, string] => [part, code]);
      const parts = made.flatMap((_, from) =>
        made
          .slice(from, from + LONGEST_TITLE)
          .map((_, length) => made.slice(from, from + length + 1))
          .filter((part) => part.length >= 3 && !isLoose(part[0]) && !isLoose(part.at(-1)))
          .filter(isNarrower)
          .map((part) => part.join(" ")),
      );
      const head =
        made.length < words.length && made.length >= 2 ? [made.slice(0, 2).join(" ")] : [];
      const own = [...parts, ...head].map((part): [string, string] => [part, code]);
      return [...own, ...others];
    });
}

/** "Bố trí kinh phí" of "Bố trí cán bộ, kinh phí": what is done with the second of two things. */
function withoutFirst(title: string): string[] {
  const [first = "", second = ""] = title.split(",");
  const [words, more] = [wordsIn(first), wordsIn(second)];
  if (words.length !== 4 || more.length < 2) return [];
  return more.slice(1).map((_, i) => [...words.slice(0, 2), ...more.slice(0, i + 2)].join(" "));
}

/** Words that join: a part of a title neither begins nor ends with one. */
const JOINING = new Set("cho cua ve tai tren va cac voi theo trong den tu doi o la".split(" "));

const isLoose = (word: string | undefined): boolean => JOINING.has(fold(word ?? ""));

/** What the plan as a whole is about narrows nothing: its name, and the letters that stand for it in its duties. */
function subjectWordings(plan: Plan): [string, true][] {
  const parts = [plan.name, plan.title].flatMap((text) => {
    const words = wordsIn(text);
    return words.flatMap((_, from) =>
      words.slice(from).map((_, length) => words.slice(from, from + length + 1)),
    );
  });
  const wordings = parts.filter((part) => part.length >= 3).map((part) => part.join(" "));
  return [...wordings, ...subjectLetters(plan)].map((wording) => [wording, true]);
}

function subjectSyllables(plan: Plan): ReadonlySet<string> {
  const words = [...wordsIn(plan.name), ...wordsIn(plan.title), ...subjectLetters(plan)];
  return new Set(words.map(fold));
}

/** "BĐG", where many duties have it in their titles. */
function subjectLetters({ duties }: Plan): string[] {
  const letters = duties.flatMap((duty) => duty.title.match(/\p{Lu}{2,}/gu) ?? []);
  return [...new Set(letters)].filter(
    (word) => letters.filter((one) => one === word).length >= OFTEN,
  );
}

const wordsIn = (text: string): string[] =>
  text.split(/[\s,;]+/).filter((word) => /\p{L}/u.test(word));

/** So many duties have it in their titles. */
const OFTEN = 4;

/** Where a title names what is made: "kế hoạch" of "Xây dựng, triển khai kế hoạch"; nought if nothing is. */
function madeAt(words: readonly string[]): number {
  const keys = words.map(fold);
  const begins = (verbs: readonly string[], at: number) =>
    verbs.find((one) => keys.slice(at).join(" ").startsWith(`${one} `))?.split(" ").length ?? 0;
  const made = begins(MAKING, 0);
  return made > 0 ? made + begins(GOING_ON, made) : 0;
}
