import { QUESTIONS } from "../../locales/questions.vi.ts";
import type { Plan, Unit } from "../plan/model.ts";
import { bare, fold } from "../plan/text.ts";
import { wordingsIn } from "./lexicon.ts";

/** "Phòng, ban, ngành huyện": each of its words, and the code, which is a word too ("co-quan"). */
export function kindWordings({ unitKinds, units, duties }: Plan): [string, string][] {
  const text = duties.map(({ quote }) =>
    quote
      .toLowerCase()
      .split(/[\s,;.]+/)
      .join(" "),
  );
  return unitKinds.flatMap(({ code, label }) => {
    const words = wordsOfLabel(label.vi);
    const short = words.map((one) => one.replace(/\s+huyện$/u, ""));
    const all = [label.vi, ...words, ...short, ...spelledIn(text, code.replaceAll("-", " "))];
    const heads = headsOf(
      units.filter(({ kind }) => kind === code),
      short,
    );
    const levels = wordingsIn(QUESTIONS.levels).map((level) => `${level} ${words[0]}`);
    return [...new Set([...all, ...heads, ...levels])].map((word): [string, string] => [
      word,
      code,
    ]);
  });
}

/** These letters, and how the plan's own text spells them. */
function spelledIn(texts: readonly string[], letters: string): string[] {
  const found = texts.flatMap((text) => {
    const at = ` ${bare(text)} `.indexOf(` ${letters} `);
    return at < 0 ? [] : [text.slice(at, at + letters.length)];
  });
  return [letters, ...found];
}

/**
 * "Ủy ban nhân dân xã", "UBND xã": what goes before the kind's word in their names. "Văn phòng" of one among
 * many a "phòng" is that one.
 */
function headsOf(units: readonly Unit[], words: readonly string[]): string[] {
  return words.flatMap((word) => {
    const called = units.filter(({ name }) => ` ${fold(name)} `.includes(` ${fold(word)} `));
    const heads = called.map(({ name }) => name.toLowerCase().split(` ${word.toLowerCase()} `));
    const [head = ""] = heads.find(([, rest]) => rest !== undefined) ?? [];
    const same = heads.filter(([one, rest]) => one === head && rest !== undefined);
    const letters = head.split(" ").map((one) => one.charAt(0));
    if (head === "" || 2 * same.length < called.length) return [];
    return [head, letters.join("")].flatMap((one) => [`${one} ${word}`, `${one} các ${word}`]);
  });
}

const wordsOfLabel = (label: string): string[] => label.split(",").map((one) => one.trim());

/**
 * "Thị trấn" of "Xã, thị trấn": the first word of a label stands for all of the kind, another one for those
 * alone that are called by it, if they are not all.
 */
export function narrowerKinds({ unitKinds, units }: Plan): ReadonlyMap<string, readonly Unit[]> {
  const found = unitKinds.flatMap(({ code, label }) => {
    const all = units.filter(({ kind }) => kind === code);
    const [, ...others] = wordsOfLabel(label.vi);
    return others.flatMap((word) => {
      const called = all.filter(({ aliases }) =>
        aliases.some((name) => fold(name).startsWith(`${fold(word)} `)),
      );
      const isSome = called.length > 0 && called.length < all.length;
      return isSome
        ? [word, ...headsOf(called, [word])].map((one) => [fold(one), called] as const)
        : [];
    });
  });
  return new Map(found);
}
