/** What a figure counts, so that it takes only that. */
import type { Figure, Lexicon } from "../plan/model.ts";
import { fold, spell } from "./text.ts";
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
  /** Whether the class is one of people, of whatever role. */
  isPeople(name: string | null): boolean;
  /** Whether its words only count beside a deed: "đơn vị" of "đơn vị được kiểm tra". */
  wantsDeed(figure: Figure): boolean;
  /** Whether this folded word says such a deed: "cuộc kiểm tra". */
  saysDeed(key: string): boolean;
}

const made = new WeakMap<Vocabulary, Takers>();

export function takersOf(vocabulary: Vocabulary): Takers {
  const known = made.get(vocabulary);
  if (known) return known;
  const takers = compile(vocabulary);
  made.set(vocabulary, takers);
  return takers;
}

function compile({ figures, lexicon }: Vocabulary): Takers {
  const byCode = new Map(figures.map((figure) => [figure.code, figure]));
  const words = new Map(
    figures.map((figure) => [figure.code, new Set(wordsOf(figure, lexicon).map(spell))]),
  );
  const classes = new Map(figures.map((figure) => [figure.code, classIn(figure)]));
  const deeds = lexicon.people.inspect.map(fold);
  const children = new Set(lexicon.people.children.map(spell));
  const people = new Set(
    lexicon.classes
      .filter(({ code, of }) => code === "people" || of === "people")
      .map(({ code }) => code),
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
    isPeople: (name) => name !== null && people.has(name),
    wantsDeed: (figure) => figure.words.some((word) => saysDeed(fold(word))),
    saysDeed,
  };

  function saysDeed(key: string): boolean {
    return deeds.some((deed) => ` ${key} `.includes(` ${deed} `));
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
function narrowed(figure: Figure, { classes }: Lexicon): string | null {
  const own = new Set(figure.words.map(spell));
  const named = classes.filter(({ generic }) => generic.some((word) => own.has(spell(word))));
  return (named.find(({ of }) => of !== null) ?? named[0])?.code ?? null;
}

function unitClass({ unit }: Figure, { classes }: Lexicon): string | null {
  if (unit === null) return null;
  const has = (list: readonly string[]) => list.some((word) => spell(word) === spell(unit));
  const first = spell(unit).split(" ")[0] ?? "";
  const found =
    classes.find(({ generic }) => has(generic)) ??
    classes.find(({ nouns }) => has(nouns)) ??
    classes.find(({ generic }) => generic.some((word) => spell(word) === first));
  return found?.code ?? null;
}
