/** The words of the figures, found in a sentence: longest wording wins. */
import type { Figure } from "../plan/model.ts";
import { agrees, bare, fold } from "./text.ts";

interface WordHit {
  /** Codes of the figures that have this word; the asked one first. */
  readonly codes: readonly string[];
  readonly end: number;
  /**
   * Whether it may stand before its number. "Nữ 90" does; "phụ nữ 90" and "chị em 90" do only if
   * nothing else can be meant ("phụ nữ 3 cuộc"); "Hội Phụ nữ 90" never does.
   */
  readonly announces: Announces;
}

export type Announces = "yes" | "reluctantly" | "no";

/** They belong to the number ("15 triệu đồng"); as announcing words they would swallow the next one. */
const MONEY_WORDS = new Set(["ty", "ti", "trieu", "tr", "nghin", "ngan", "k", "dong", "d", "vnd"]);

interface Wording {
  /** As the plan file has it. */
  readonly word: string;
  readonly syllables: readonly string[];
  readonly codes: readonly string[];
  /** A comma or slash may stand between the syllables ("tin, bài"). */
  readonly listed: boolean;
}

export type WordFinder = (start: number) => WordHit | null;

/** Prepares the search in one text for the words of these figures. Starts are starts of words. */
export function wordFinder(
  text: string,
  figures: readonly Figure[],
  asked: Figure | undefined,
): WordFinder {
  const wordings = figures.flatMap(({ code, words }) =>
    words
      .filter((word) => !MONEY_WORDS.has(fold(word)))
      .map(
        (word): Wording => ({
          word,
          syllables: fold(word).split(" "),
          codes: [code],
          listed: /[,/]/.test(word),
        }),
      ),
  );
  const places = [...bare(text).matchAll(/\p{L}+/gu)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    key: word,
  }));
  const order = new Map(places.map(({ start }, i) => [start, i]));
  const allCapitals = text === text.toUpperCase();

  function matches(first: number, { word, syllables, listed }: Wording): number | null {
    for (const [i, syllable] of syllables.entries()) {
      const place = places[first + i];
      const before = places[first + i - 1];
      if (place === undefined || place.key !== syllable) return null;
      if (!agrees(text.slice(place.start, place.end), word.split(/[^\p{L}\p{M}]+/u)[i] ?? syllable))
        return null;
      const gap = i === 0 || before === undefined ? "" : text.slice(before.end, place.start);
      if (i > 0 && !(listed ? /^[\s,/-]{1,3}$/ : /^[\s-]{1,3}$/).test(gap)) return null;
    }
    return places[first + syllables.length - 1]?.end ?? null;
  }

  /** "Nam" in "xã Nam Quan", "Nữ" in "Hội Phụ Nữ": part of a name, not a figure's word. */
  function inName(first: number): boolean {
    const [before, here, after] = [places[first - 1], places[first], places[first + 1]];
    if (here === undefined || allCapitals || !isCapital(text, here.start)) return false;
    const follows =
      before !== undefined &&
      isCapital(text, before.start) &&
      text.slice(before.end, here.start) === " ";
    const leads =
      after !== undefined &&
      isCapital(text, after.start) &&
      text.slice(here.end, after.start) === " ";
    return follows || leads;
  }

  return (start) => {
    const first = order.get(start);
    if (first === undefined) return null;
    const hits = wordings.flatMap((wording) => {
      const end = matches(first, wording);
      return end === null ? [] : [{ ...wording, end }];
    });
    if (hits.length === 0) return afterPhu(first);
    const longest = Math.max(...hits.map(({ syllables }) => syllables.length));
    const best = hits.filter(({ syllables }) => syllables.length === longest);
    const [one] = best;
    if (one === undefined || (longest === 1 && inName(first))) return null;
    const codes = [...new Set(best.flatMap(({ codes }) => codes))];
    const wording = one.syllables.join(" ");
    return { codes: withAsked(codes, wording), end: one.end, announces: announces(first, wording) };
  };

  /** "90 phụ nữ" means women even where the plan file only has the word "nữ". */
  function afterPhu(first: number): WordHit | null {
    const [phu, nu] = [places[first], places[first + 1]];
    if (phu === undefined || nu === undefined) return null;
    if (!agrees(text.slice(phu.start, nu.end), "phụ nữ")) return null;
    const codes = wordings.flatMap((each) => (each.syllables.join(" ") === "nu" ? each.codes : []));
    if (codes.length === 0) return null;
    return { codes: withAsked(codes, "nu"), end: nu.end, announces: announces(first, "phu nu") };
  }

  function announces(first: number, wording: string): Announces {
    if (wording !== "phu nu" && wording !== "chi em") return "yes";
    const before = places[first - 1];
    const word = before === undefined ? "" : fold(text.slice(before.start, before.end));
    return /^(?:hoi|hiep|bo|cua|cho|voi|doi|quyen)$/.test(word) ? "no" : "reluctantly";
  }

  function withAsked(codes: string[], wording: string): string[] {
    if (asked === undefined || !(codes.includes(asked.code) || isUnitOf(asked, wording)))
      return codes;
    return [asked.code, ...codes.filter((code) => code !== asked.code)];
  }
}

/** "người" and "lượt" belong to the unit "lượt người": they may follow a number of that figure. */
export function isUnitOf(figure: Figure, wording: string): boolean {
  return figure.unit !== null && ` ${fold(figure.unit)} `.includes(` ${fold(wording)} `);
}

function isCapital(text: string, at: number): boolean {
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}
