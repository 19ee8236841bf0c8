/** What a figure counts, so that it takes only that. */
import type { Figure, Lexicon } from "../plan/model.ts";
import { rememberedBy } from "../plan/remembered.ts";
import { spellerOf } from "./spelled.ts";
import { fold } from "./text.ts";
import { type Vocabulary, wordsOf } from "./vocabulary.ts";

/** The figures of a message, by what they can take. */
export interface Takers {
  readonly figures: readonly Figure[];
  readonly byCode: ReadonlyMap<string, Figure>;
  /** What the figure counts; null if the lexicon has no class for it. */
  classOf(figure: Figure): string | null;
  /** Figures that take every noun of this class. */
  openTo(name: string): readonly Figure[];
  /** Whether it counts children, whatever they are called. */
  isChildren(figure: Figure): boolean;
  /** Whether a text names people that are no part of what this figure counts: beside "nữ" it says "nam". */
  namesOthers(figure: Figure, plain: string): boolean;
  /** Whether the class is one of people, of whatever role. */
  isPeople(name: string | null): boolean;
  /** Whether its words only count beside a deed: "đơn vị" of "đơn vị được kiểm tra". */
  wantsDeed(figure: Figure): boolean;
  /** Whether this folded word says such a deed: "cuộc kiểm tra". */
  saysDeed(key: string): boolean;
}

export const takersOf = rememberedBy(compile);

function compile({ figures, lexicon }: Vocabulary): Takers {
  const spell = spellerOf(lexicon);
  const byCode = new Map(figures.map((figure) => [figure.code, figure]));
  const words = new Map(
    figures.map((figure) => [figure.code, new Set(wordsOf(figure, lexicon).map(spell))]),
  );
  const classes = new Map(figures.map((figure) => [figure.code, classIn(figure)]));
  const deeds = lexicon.people.inspect.map((deed) => ` ${fold(deed)} `);
  const wanting = new Set(
    figures.filter(({ words: own }) => own.some((word) => saysDeed(fold(word)))),
  );
  const children = new Set(lexicon.people.children.map(spell));
  const people = new Set(
    lexicon.classes
      .filter(({ code, of }) => code === "people" || of === "people")
      .map(({ code }) => code),
  );
  const persons = new Set(
    lexicon.classes.filter(({ code }) => code === "people").flatMap(({ nouns }) => nouns.map(fold)),
  );
  const generics = new Set(lexicon.classes.flatMap(({ generic }) => generic.map(fold)));
  /** Words for the same people, of whom there may be others: women, men. */
  const kinds = lexicon.same
    .map((group) => group.map(fold))
    .filter(
      (group) =>
        group.some((word) => persons.has(word)) && !group.some((word) => generics.has(word)),
    );
  const open = new Map(
    lexicon.classes.map(({ code, generic }) => [
      code,
      figures.filter(
        (figure) =>
          figure.partOf === null &&
          figure.kind === "count" &&
          classes.get(figure.code) === code &&
          generic.some((word) => words.get(figure.code)?.has(spell(word))),
      ),
    ]),
  );
  return {
    figures,
    byCode,
    classOf: ({ code }) => classes.get(code) ?? null,
    openTo: (name) => open.get(name) ?? [],
    isChildren: ({ unit, words: own }) =>
      [...own, unit ?? ""].some((word) => children.has(spell(word))),
    namesOthers: ({ words: own }, plain) => {
      const said = ` ${plain.replace(/[^\p{L}]+/gu, " ")} `;
      const names = new Set(own.flatMap((word) => fold(word).split(" ")));
      return kinds.some(
        (kind) =>
          !kind.some((word) => names.has(word)) && kind.some((word) => said.includes(` ${word} `)),
      );
    },
    isPeople: (name) => name !== null && people.has(name),
    wantsDeed: (figure) => wanting.has(figure),
    saysDeed,
  };

  function saysDeed(key: string): boolean {
    return deeds.some((deed) => ` ${key} `.includes(deed));
  }

  function classIn(figure: Figure): string | null {
    if (figure.class !== null) return figure.class;
    const whole =
      figure.partOf === null ? undefined : figures.find(({ code }) => code === figure.partOf);
    if (whole) return classIn(whole);
    return narrowed(figure, lexicon) ?? unitClass(figure, lexicon);
  }
}

/** What its own words say before its unit does: members, trainees, broadcasts. */
function narrowed(figure: Figure, lexicon: Lexicon): string | null {
  const { classes } = lexicon;
  const spell = spellerOf(lexicon);
  const own = new Set(figure.words.map(spell));
  const named = classes.filter(({ generic }) => generic.some((word) => own.has(spell(word))));
  return (named.find(({ of }) => of !== null) ?? named[0])?.code ?? null;
}

function unitClass({ unit }: Figure, lexicon: Lexicon): string | null {
  if (unit === null) return null;
  const { classes } = lexicon;
  const spell = spellerOf(lexicon);
  const has = (list: readonly string[]) => list.some((word) => spell(word) === spell(unit));
  const first = spell(unit).split(" ")[0] ?? "";
  const found =
    classes.find(({ generic }) => has(generic)) ??
    classes.find(({ nouns }) => has(nouns)) ??
    classes.find(({ generic }) => generic.some((word) => spell(word) === first));
  return found?.code ?? null;
}
