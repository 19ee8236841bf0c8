/** Which duties a sentence is probably about. */

import { isWithin } from "../plan/day.ts";
import type { Day, Duty, Period } from "../plan/model.ts";
import { rememberedBy } from "../plan/remembered.ts";
import { fold } from "./text.ts";

export interface Said {
  readonly text: string;
  /** The same without what it says of money. */
  readonly deed: string;
  /** Codes of the figures that are sums of money. */
  readonly money: ReadonlySet<string>;
  readonly from: Day | null;
  /** Tells the season of what names no day. */
  readonly today: Day;
}

export interface Ranked {
  /** Likeliest first. */
  readonly codes: readonly string[];
  /** Whether the first one stands out, so that nobody need be asked which of them is meant. */
  readonly isClear: boolean;
  /** Whether the first one is far likelier than the next, by what is told, however little that is. */
  readonly leads: boolean;
  /** Those that fit about as well as the first, with it: what its author chooses from, if it is not clear. */
  readonly near: readonly string[];
}

const WEIGHT = {
  title: 3,
  quote: 1,
  evidence: 1.5,
  figure: 2,
  notAsked: 1,
  month: 2,
  outOfSeason: 0.3,
};
/**
 * A word that more than so many of the duties have is the plan's subject and tells none of them apart; one
 * that repeats is one duty.
 */
const OF_ALL = 0.4;
/** So many times as likely as the next one is clear. */
const CLEAR = 1.5;
/** A choice is of two, or of a third as well if that is so much less likely than the first at most. */
const NEAR = { least: 2, most: 3, times: 3 };
/** Words that say as much as two figures do. */
const TELLING = 2 * WEIGHT.figure;
/** Words of a quotation of usual length. */
const QUOTED = 25;

/** Words that say nothing about the subject. */
const COMMON = new Set(
  "va ve cua cho cac nhung tai trong tren voi theo tu den la co duoc da nam ngay xa thi tran huyen to chuc thuc hien trien khai cong tac nguoi so cuoc luot".split(
    " ",
  ),
);

/** When what counts for some duties takes place. */
export interface Seasons {
  /** The special months, by their codes. */
  readonly months?: ReadonlyMap<string, Period>;
  /** Of the duties that have a deadline of their own, by their codes. */
  readonly periods?: ReadonlyMap<string, Period>;
}

/**
 * Ranks duties by the codes of the figures that were told besides the words: those that fit at all, likeliest
 * first; the plan's order among equals. A word that few duties share counts more than one that all share; a
 * duty that asks for a figure that was told is likelier; within a special month its duties are, and of the
 * times of a duty that repeats the one in whose period the day lies. An activity outside whose season a told
 * day lies comes last.
 */
export function dutyRanker(
  { text, deed, money, from, today }: Said,
  duties: readonly Duty[],
  { months, periods }: Seasons = {},
): (figures: readonly string[]) => Ranked {
  const day = from ?? today;
  const indexed = duties.map(indexedOf);
  const rarities = new Map<string, number>();
  const rarityOf = (word: string): number => {
    const rarity = rarities.get(word) ?? workedOut(word);
    rarities.set(word, rarity);
    return rarity;
  };
  const numbers = new Set(duties.map(({ number }) => number)).size;
  const workedOut = (word: string): number => {
    const having = indexed.filter(({ weights }) => weights.has(word));
    const among = new Set(having.map(({ duty }) => duty.number)).size;
    return among === 0 || among > OF_ALL * Math.max(numbers, 5) ? 0 : Math.log(1 + numbers / among);
  };
  const wordedBy = (said: string): readonly Worded[] => {
    const telling = [...contentWords(said)].filter((word) => rarityOf(word) > 0);
    return indexed.map(({ duty, weights, length }) => {
      const told = telling.filter((word) => weights.has(word));
      const overlap = told.reduce(
        (sum, word) => sum + (weights.get(word) ?? 0) * rarityOf(word),
        0,
      );
      const season = duty.month === null ? undefined : months?.get(duty.month);
      const own = periods?.get(duty.code);
      return {
        ...{ duty, words: told, told: overlap / length },
        inMonth: season !== undefined && isWithin(day, season),
        isOff: [season, own].some((one) => one !== undefined && !isWithin(day, one)),
      };
    });
  };
  const worded = wordedBy(text);
  const ofDeeds = deed === text ? worded : wordedBy(deed);
  const ranked = (codes: readonly string[]): Ranked => {
    // What something cost says nothing of what it was, where that is told.
    const deeds = codes.filter((code) => !money.has(code));
    const figures = deeds.length > 0 ? deeds : codes;
    const scores = (deeds.length > 0 ? ofDeeds : worded).map((one): Scored => {
      const { duty, words, told, inMonth, isOff } = one;
      const asked = figures.filter((code) => duty.figures.includes(code));
      const month = inMonth && (told > 0 || asked.length > 0) ? WEIGHT.month : 0;
      const others = figures.length - asked.length;
      const said = told + asked.length * WEIGHT.figure - others * WEIGHT.notAsked + month;
      return {
        ...{ duty, words, told, asked },
        score: isOff ? said * WEIGHT.outOfSeason : said,
        // What a document prepares comes after it.
        isExcluded: isOff && from !== null && duty.activity,
        isOfMonth: month > 0 && from !== null,
      };
    });
    const likely = scores
      .filter(({ score }) => score > 0)
      .sort((a, b) => Number(a.isExcluded) - Number(b.isExcluded) || b.score - a.score);
    const leads = isFarLikelier(likely);
    return {
      codes: likely.map(({ duty }) => duty.code),
      ...{ leads, isClear: leads && isBeyondDoubt(likely), near: nearIn(likely) },
    };
  };
  // What was read is looked at with all figures, and without one or the other.
  const known = new Map<string, Ranked>();
  return (codes) => {
    const key = codes.join(" ");
    const rank = known.get(key) ?? ranked(codes);
    known.set(key, rank);
    return rank;
  };
}

/** What words say for a duty, and the day. */
interface Worded {
  readonly duty: Duty;
  readonly words: readonly string[];
  /** How much they say. */
  readonly told: number;
  readonly inMonth: boolean;
  readonly isOff: boolean;
}

interface Scored extends Pick<Worded, "duty" | "words" | "told"> {
  readonly score: number;
  /** Of the figures that were told, those for which it asks. */
  readonly asked: readonly string[];
  /** The day that was told lies outside its season. */
  readonly isExcluded: boolean;
  /** The day that was told lies in its month. */
  readonly isOfMonth: boolean;
}

function nearIn(ranked: readonly Scored[]): string[] {
  const least = (ranked[0]?.score ?? 0) / NEAR.times;
  return ranked
    .slice(0, NEAR.most)
    .filter(({ score }, i) => i < NEAR.least || score >= least)
    .map(({ duty }) => duty.code);
}

/** Enough is told to tell them apart, and no other duty asks for more of what was counted. */
function isBeyondDoubt([first, ...others]: readonly Scored[]): boolean {
  return (
    first !== undefined &&
    first.score >= TELLING &&
    !others.some(({ asked }) => asked.length > first.asked.length)
  );
}

/** Whether the first is far likelier than the next, and something told speaks for it alone of the two. */
function isFarLikelier(ranked: readonly Scored[]): boolean {
  const [first, second] = ranked;
  if (!first || first.isExcluded || first.score < CLEAR * (second?.score ?? 0)) return false;
  // The figures say this one and the words another: a person knows.
  if (ranked.some(({ told }) => told > CLEAR * first.told && told > TELLING)) return false;
  // Times of one duty share their words: the season parts them.
  const rival = ranked.find(({ duty }) => duty.number !== first.duty.number);
  if (!rival) return true;
  const others = speaking(rival);
  return speaking(first).some((word) => !others.includes(word));
}

/** The words and figures that speak for it, and itself where the told day lies in its month. */
function speaking({ words, asked, isOfMonth, duty }: Scored): readonly string[] {
  return [...words, ...asked, ...(isOfMonth ? [duty.code] : [])];
}

interface Indexed {
  readonly duty: Duty;
  /** What each of its words says for it. */
  readonly weights: ReadonlyMap<string, number>;
  /** A long quotation shares words with everything. */
  readonly length: number;
}

/** The words of a plan's duties do not change. */
const indexedOf = rememberedBy((duty: Duty): Indexed => {
  const { title, quote, evidence } = duty;
  const [titled, quoted] = [contentWords(title), contentWords(quote)];
  // Of a word that stands in several, the last says most.
  const weights = new Map([
    ...[...quoted].map((word) => [word, WEIGHT.quote] as const),
    ...[...contentWords(evidence)].map((word) => [word, WEIGHT.evidence] as const),
    ...[...titled].map((word) => [word, WEIGHT.title] as const),
  ]);
  const length = Math.sqrt(1 + (titled.size + quoted.size) / QUOTED);
  return { duty, weights, length };
});

/** Pairs of neighbouring syllables too: most Vietnamese words have two ("tập huấn", "mít tinh"). */
function contentWords(text: string): Set<string> {
  const syllables = fold(text).split(" ");
  const found = new Set<string>();
  for (const [i, syllable] of syllables.entries()) {
    const next = syllables[i + 1];
    if (next !== undefined && !(COMMON.has(syllable) && COMMON.has(next)))
      found.add(`${syllable} ${next}`);
    if (!COMMON.has(syllable) && syllable.length > 2 && !/^\d+$/.test(syllable))
      found.add(syllable);
  }
  return found;
}
