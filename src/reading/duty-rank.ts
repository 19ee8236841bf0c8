/** Which duties a sentence is probably about. */
import { isWithin } from "../plan/day.ts";
import type { Day, Duty, Period } from "../plan/model.ts";
import { fold } from "./text.ts";

export interface Said {
  readonly text: string;
  /** Codes of the figures in it. */
  readonly figures: readonly string[];
  readonly from: Day | null;
  /** Tells the season of what names no day. */
  readonly today: Day;
}

export interface Ranked {
  /** Likeliest first. */
  readonly codes: readonly string[];
  /** Whether the first one stands out, so that nobody need be asked which of them is meant. */
  readonly isClear: boolean;
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
/** A word that more than so many of the duties have is the plan's subject and tells none of them apart. */
const OF_ALL = 0.4;
/** So many times as likely as the next one is clear. */
const CLEAR = 1.5;
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
 * Codes of the duties that fit at all, likeliest first; the plan's order among equals. A word that
 * few duties share counts more than one that all share; a duty that asks for a figure that was
 * told is likelier; within a special month its duties are, and of the times of a duty that repeats the one in
 * whose period the day lies.
 */
export function rankDuties(
  { text, figures, from, today }: Said,
  duties: readonly Duty[],
  { months, periods }: Seasons = {},
): Ranked {
  const words = contentWords(text);
  const day = from ?? today;
  const indexed = duties.map(indexedOf);
  const rarity = (word: string): number => {
    const among = indexed.filter(
      (each) => each.title.has(word) || each.quote.has(word) || each.evidence.has(word),
    );
    return among.length === 0 || among.length > OF_ALL * Math.max(duties.length, 5)
      ? 0
      : Math.log(1 + duties.length / among.length);
  };
  const scores = indexed.map(({ duty, title, quote, evidence }) => {
    let overlap = 0;
    for (const word of words) {
      const weight = Math.max(
        title.has(word) ? WEIGHT.title : 0,
        quote.has(word) ? WEIGHT.quote : 0,
        evidence.has(word) ? WEIGHT.evidence : 0,
      );
      if (weight > 0) overlap += weight * rarity(word);
    }
    const asked = figures.filter((code) => duty.figures.includes(code)).length;
    const likely = overlap > 0 || asked > 0;
    const season = duty.month === null ? undefined : months?.get(duty.month);
    const month = season && isWithin(day, season) && likely ? WEIGHT.month : 0;
    const own = periods?.get(duty.code);
    const off = [season, own].some((one) => one !== undefined && !isWithin(day, one));
    // A long quotation shares words with everything.
    const length = Math.sqrt(1 + (title.size + quote.size) / QUOTED);
    const others = figures.length - asked;
    const score = overlap / length + asked * WEIGHT.figure - others * WEIGHT.notAsked + month;
    return { code: duty.code, score: off ? score * WEIGHT.outOfSeason : score };
  });
  const ranked = scores.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
  const [first, second] = ranked;
  return {
    codes: ranked.map(({ code }) => code),
    isClear: first !== undefined && first.score >= CLEAR * (second?.score ?? 0),
  };
}

interface Indexed {
  readonly duty: Duty;
  readonly title: ReadonlySet<string>;
  readonly quote: ReadonlySet<string>;
  readonly evidence: ReadonlySet<string>;
}

/** The words of a plan's duties do not change. */
const known = new WeakMap<Duty, Indexed>();

function indexedOf(duty: Duty): Indexed {
  const before = known.get(duty);
  if (before) return before;
  const { title, quote, evidence } = duty;
  const made = {
    ...{ duty, title: contentWords(title), quote: contentWords(quote) },
    evidence: contentWords(evidence),
  };
  known.set(duty, made);
  return made;
}

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
